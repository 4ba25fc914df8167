import type { English, Token } from '../language/index.ts'
import type { Article, Extraction } from '../model/index.ts'
import { mendTails } from './acts/mendTails.ts'
import { mayBeActor } from './acts/nameParties.ts'
import { proposeAccordingTo } from './acts/proposeAccordingTo.ts'
import { proposeNouns } from './acts/proposeNouns.ts'
import { proposeTellings } from './acts/proposeTellings.ts'
import { proposeVerbs } from './acts/proposeVerbs.ts'
import { quoteContents } from './acts/quoteContents.ts'
import { assembleReports } from './assemble.ts'
import { describeActors } from './describeActors.ts'
import { findNames } from './mentions/findNames.ts'
import { findNominals } from './mentions/findNominals.ts'
import { linkActors } from './mentions/linkActors.ts'
import { resolveReferents } from './mentions/resolve.ts'
import { findReadable } from './segment/findReadable.ts'
import { withoutOverlong } from './segment/withoutOverlong.ts'

/** Name and version of this reader; the version changes whenever its output does. */
const VERSION = 'rules-en/0.1.0'

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
  const readable = findReadable(article.text)
  const { analysis, skipped } = withoutOverlong(english.analyse(article.text, readable.paragraphs))
  const { names, covered } = findNames(analysis)
  const mentions = [...names, ...findNominals(analysis, covered)].toSorted((a, b) => a.span[0] - b.span[0])
  const actors = linkActors(mentions)
  const referents = resolveReferents(analysis, actors)
  const isActor = (token: Token): boolean => mayBeActor(token, referents)
  const found = [
    ...proposeVerbs(analysis, isActor),
    ...proposeNouns(analysis, isActor),
    ...proposeAccordingTo(analysis, isActor),
  ]
  const acts = mendTails(analysis, found, isActor)
  const { proposals, quotations } = quoteContents(analysis, [
    ...acts,
    ...proposeTellings(analysis, acts, isActor),
  ])
  const reports = assembleReports({ article, analysis, actors, referents, proposals, quotations })
  return {
    id: article.name,
    date: article.date ?? null,
    extractor: VERSION,
    sentences: analysis.sentences.map(({ span }) => span),
    actors: describeActors(article.text, actors, referents, reports),
    reports,
    skipped: [...readable.skipped, ...skipped].toSorted((a, b) => a.span[0] - b.span[0]),
  }
}
