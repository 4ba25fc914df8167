import { join } from 'node:path'
import type { Extractor } from '../../src/extract/index.ts'
import type { Article } from '../../src/model/index.ts'
import { type Aligned, alignReports } from './alignReports.ts'
import { type PhenomenonFigures, scorePhenomena } from './phenomena.ts'
import { attributionsOf, eventsOf } from './predict.ts'
import { readActs, readAttributions, readEvents } from './readGold.ts'
import { readingOf, readingOfGold } from './reading.ts'
import { type ActFigures, scoreActs } from './scoreActs.ts'
import { type AttributionFigures, scoreAttribution } from './scoreAttribution.ts'
import { type ConfidenceFigures, scoreConfidence } from './scoreConfidence.ts'
import { type EventFigures, scoreEvents } from './scoreEvents.ts'
import { type LinkFigures, scoreLinks } from './scoreLinks.ts'
import { scoreWhole, type WholeFigures } from './scoreWhole.ts'

/** All that is measured of a reader. */
export interface Scorecard {
  /** Name and version of the reader. */
  readonly reader: string
  /** The sample articles, whose gold is in the repository. */
  readonly sample: ActSetFigures
  /** Single sentences of our own. */
  readonly sentences: SentenceFigures
  /** The sets that are not distributed, where they are at hand. */
  readonly development?: DevelopmentFigures
}

export interface ActSetFigures {
  readonly acts: ActFigures
  readonly phenomena: readonly PhenomenonFigures[]
  readonly confidence: readonly ConfidenceFigures[]
  readonly links: LinkFigures
}

export interface SentenceFigures {
  readonly acts: ActFigures
  readonly whole: WholeFigures
}

export interface DevelopmentFigures extends ActSetFigures {
  readonly attribution: AttributionFigures
  readonly events: EventFigures
  /** Events between two nations alone. */
  readonly interstate: EventFigures
}

/** A scorecard with the articles behind it. */
export interface Measurement {
  readonly scorecard: Scorecard
  readonly articles: readonly Aligned[]
}

interface Text {
  readonly id: string
  readonly text: string
  readonly date?: string | null | undefined
}

const GOLD = join(import.meta.dirname, 'gold')
const SENTENCES = join(import.meta.dirname, '..', '..', 'tests', 'reading')

/** Reads the annotated texts and compares. `data` is the folder of the development sets. */
export function measure(extractor: Extractor, data: string | undefined): Measurement {
  const sample = readAligned(extractor, join(GOLD, 'texts.jsonl'), join(GOLD, 'acts.jsonl'))
  const sentences = readAligned(extractor, join(SENTENCES, 'texts.jsonl'), join(SENTENCES, 'acts.jsonl'))
  const scorecard = {
    reader: extractor.version,
    sample: setFigures(sample, { mayBeQuoted: true }),
    sentences: { acts: scoreActs(sentences), whole: scoreWhole(sentences) },
  }
  if (data === undefined) return { scorecard, articles: sample }
  const development = readAligned(
    extractor,
    join(data, 'acts', 'dev-texts.jsonl'),
    join(data, 'acts', 'dev.gold.jsonl'),
  )
  return {
    scorecard: { ...scorecard, development: developmentFigures(extractor, data, development) },
    articles: [...sample, ...development],
  }
}

/** `mayBeQuoted`: whether words of the texts may be printed. */
function setFigures(
  articles: readonly Aligned[],
  { mayBeQuoted }: { readonly mayBeQuoted: boolean },
): ActSetFigures {
  return {
    acts: scoreActs(articles),
    phenomena: scorePhenomena(articles, { mayBeQuoted }),
    confidence: scoreConfidence(articles),
    links: scoreLinks(articles),
  }
}

function developmentFigures(
  extractor: Extractor,
  data: string,
  development: readonly Aligned[],
): DevelopmentFigures {
  const attributed = readAttributions(join(data, 'attribution', 'gum-news-dev.jsonl')).map((gold) => ({
    gold,
    predicted: attributionsOf(extractor.extract(articleOf(gold))),
  }))
  const events = readEvents(join(data, 'events', 'plover-dev.jsonl')).map((gold) => ({
    gold,
    predicted: eventsOf(extractor.extract(articleOf(gold))),
  }))
  return {
    ...setFigures(development, { mayBeQuoted: false }),
    attribution: scoreAttribution(attributed),
    events: scoreEvents(events, 'all'),
    interstate: scoreEvents(events, 'interstate'),
  }
}

/** Articles as annotated and as read. */
export function readAligned(extractor: Extractor, textsFile: string, actsFile: string): readonly Aligned[] {
  return readActs(textsFile, actsFile).map(({ text, acts }) =>
    alignReports(text, readingOfGold(acts), readingOf(text, extractor.extract(articleOf(text)))),
  )
}

function articleOf({ id, text, date }: Text): Article {
  return { name: id, text, ...(date ? { date } : {}) }
}
