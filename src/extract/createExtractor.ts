import type { English } from '../language/index.ts'
import type { Article, Extraction } from '../model/index.ts'
import { assembleReports } from './assemble.ts'
import { describeActors } from './describeActors.ts'
import { survey } from './survey.ts'

/** Name and version of this reader; the version changes whenever its output does. */
const VERSION = 'rules-en/0.2.0'

export interface Extractor {
  readonly version: string
  /** Pure: the same article gives the same extraction. */
  extract(article: Article): Extraction
}

/** The reader by rules: grammar proposes acts, mentions name their actors, the rest is read off the tree. */
export function createExtractor(english: English): Extractor {
  return { version: VERSION, extract: (article) => extract(english, article) }
}

function extract(english: English, article: Article): Extraction {
  const found = survey(english, article.text)
  const { analysis, actors, referents, skipped } = found
  const reports = assembleReports({ ...found, article })
  return {
    id: article.name,
    date: article.date ?? null,
    extractor: VERSION,
    sentences: analysis.sentences.map(({ span }) => span),
    actors: describeActors(article.text, actors, referents, reports),
    reports,
    skipped,
  }
}
