import { builder } from './builder.ts'
import { defineActs } from './types/act.ts'
import { defineActors } from './types/actor.ts'
import { defineAnswered } from './types/answered.ts'
import { defineArticles } from './types/article.ts'
import { defineCounts } from './types/counts.ts'
import { defineFacets } from './types/facet.ts'
import { defineMatrix } from './types/matrix.ts'
import { defineNodes } from './types/node.ts'
import { definePaths } from './types/path.ts'
import { defineReports } from './types/report.ts'
import { defineScalars } from './types/scalars.ts'
import { defineSearch } from './types/search.ts'

defineScalars()
defineActors()
defineActs()
defineAnswered()
defineReports()
defineFacets()
defineMatrix()
definePaths()
defineArticles()
defineNodes()
defineCounts()
defineSearch()

export const schema = builder.toSchema()
