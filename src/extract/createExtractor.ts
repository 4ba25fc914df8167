import type { English } from '../language/index.ts'
import type { Article, Extraction } from '../model/index.ts'
import { assembleReports } from './assemble.ts'
import { describeActors } from './describeActors.ts'
import { learntProposals } from './reader/learntProposals.ts'
import type { ReaderNetwork } from './reader/loadReader.ts'
import { type Survey, survey } from './survey.ts'

/** Names and versions of the two readers; a version changes whenever the output does. */
const VERSIONS = { rules: 'rules-en/0.4.0', network: 'network-en/0.2.0' } as const

/** The reader with the network, which reads what is stored. */
export const READER = VERSIONS.network

export interface Extractor {
  readonly version: string
  /** Pure: the same article gives the same extraction. */
  extract(article: Article): Extraction
}

/**
 * Grammar proposes acts, mentions name their actors, the rest is read off the tree. With a network, it decides which
 * words tell an act, and fills in what the rules leave open.
 */
export function createExtractor(english: English, network?: ReaderNetwork): Extractor {
  const version = network ? VERSIONS.network : VERSIONS.rules
  const find = (text: string): Survey => {
    const found = survey(english, text)
    return network ? { ...found, proposals: learntProposals(network, found) } : found
  }
  return { version, extract: (article) => describe(article, version, find(article.text)) }
}

function describe(article: Article, extractor: string, found: Survey): Extraction {
  const { analysis, actors, referents, skipped } = found
  const reports = assembleReports({ ...found, article })
  return {
    id: article.name,
    date: article.date ?? null,
    extractor,
    sentences: analysis.sentences.map(({ span }) => span),
    actors: describeActors(article.text, actors, referents, reports),
    reports,
    skipped,
  }
}
