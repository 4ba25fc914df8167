import { builder } from './builder.ts'
import { defineActs } from './types/act.ts'
import { defineActors } from './types/actor.ts'
import { defineAdded } from './types/added.ts'
import { defineAnswered } from './types/answered.ts'
import { defineArticles } from './types/article.ts'
import { defineChanges } from './types/change.ts'
import { defineCounts } from './types/counts.ts'
import { defineDeciding } from './types/decide.ts'
import { defineDecisions } from './types/decision.ts'
import { defineDossier } from './types/dossier.ts'
import { defineExtraction } from './types/extraction.ts'
import { defineFacets } from './types/facet.ts'
import { defineJobs } from './types/job.ts'
import { defineMatrix } from './types/matrix.ts'
import { defineNetwork } from './types/network.ts'
import { defineNodes } from './types/node.ts'
import { definePaths } from './types/path.ts'
import { defineReports } from './types/report.ts'
import { defineScalars } from './types/scalars.ts'
import { defineSearch } from './types/search.ts'
import { defineTimeline } from './types/timeline.ts'

defineScalars()
defineActors()
defineActs()
defineAnswered()
defineReports()
defineFacets()
defineTimeline()
defineDossier()
defineMatrix()
definePaths()
defineNetwork()
defineArticles()
defineNodes()
defineCounts()
defineSearch()
defineExtraction()
defineDecisions()
defineDeciding()
defineJobs()
defineAdded()
defineChanges()

export const schema = builder.toSchema()
