/** The scorecard as Markdown, one section a kind of annotated texts: what is printed and what the document holds. */
import { type Column, markdownTable } from './markdownTable.ts'
import type { DevelopmentFigures, Scorecard, SentenceFigures } from './measure.ts'
import type { ActorError, PhenomenonFigures } from './phenomena.ts'
import { PHENOMENA } from './phenomenonOf.ts'
import { percent, type Rates } from './rates.ts'
import type { ActFigures, Outcomes } from './scoreActs.ts'
import type { AttributionFigures } from './scoreAttribution.ts'
import type { ConfidenceFigures } from './scoreConfidence.ts'
import type { EventFigures } from './scoreEvents.ts'
import type { LinkFigures } from './scoreLinks.ts'

/** Sections by the name of their place in the document; without the development sets there is one less. */
export interface Sections {
  readonly sample: string
  readonly sentences: string
  readonly development?: string
}

const RATES: readonly Column[] = ['P', 'R', 'F1'].map((heading) => ({ heading, decimals: 1 }))

const MEASURES = [
  ['found', 'the verb or noun that tells the act'],
  ['pair', 'a right actor and a right addressee, or none where there is none, whatever the type'],
  ['act', 'found, with the right type, a right actor and a right addressee'],
  ['strict', 'all actors and addressees, type, polarity and modality'],
  ['actors', 'actors that have some part in some report'],
] as const

export function renderSections({ reader, sample, sentences, development }: Scorecard): Sections {
  return {
    sample: section('Sample articles', reader, 'npm run scorecard -- --write', [
      actSections(sample.acts),
      phenomenonSection(sample.phenomena),
      typeSection(sample.acts),
      linkSection(sample.links),
      confidenceSection(sample.confidence),
    ]),
    sentences: section('Sentences', reader, 'npm run scorecard -- --write', [
      wholeSection(sentences),
      actSections(sentences.acts),
    ]),
    ...(development && {
      development: section('Development sets', reader, 'npm run scorecard -- --data DIR --write', [
        actSections(development.acts),
        phenomenonSection(development.phenomena),
        typeSection(development.acts),
        linkSection(development.links),
        confidenceSection(development.confidence),
        attributionSection(development.attribution),
        eventSection(development),
      ]),
    }),
  }
}

function section(title: string, reader: string, command: string, parts: readonly string[]): string {
  return [`### ${title}`, `Reader \`${reader}\`, measured by \`${command}\`.`, ...parts].join('\n\n')
}

/** How much is read without any error. */
function wholeSection({ whole }: SentenceFigures): string {
  const { reports, right, texts, rightTexts } = whole
  return `Every field right: ${right.toFixed(1)} % of ${reports} reports; every report of the text so, and nothing else read: ${rightTexts.toFixed(1)} % of ${texts} texts.`
}

function actSections(acts: ActFigures): string {
  const interval: Readonly<Record<string, string>> = {
    act: acts.intervals.act.map((bound) => bound.toFixed(1)).join('–'),
    actors: acts.intervals.actors.map((bound) => bound.toFixed(1)).join('–'),
  }
  const accuracies = Object.entries(acts.accuracy)
  return [
    `**Who did what to whom**: ${acts.articles} articles, ${acts.gold} annotated reports, ${acts.predicted} read.`,
    markdownTable(
      [{ heading: '' }, ...RATES, { heading: 'F1, 95 %' }, { heading: 'counts as right' }],
      MEASURES.map(([key, meaning]) => [key, ...cells(acts[key]), interval[key] ?? '', meaning]),
    ),
    'Right in percent, of found reports and (actor type, alias) of found actors:',
    markdownTable(
      accuracies.map(([heading]) => ({ heading, decimals: 1 })),
      [accuracies.map(([, accuracy]) => accuracy)],
    ),
    'Found reports by what was read as the actor (*by*) and as the addressee (*to*):',
    markdownTable(
      [
        { heading: '' },
        { heading: 'right', decimals: 0 },
        { heading: 'wrong', decimals: 0 },
        { heading: 'missing', decimals: 0 },
        { heading: 'right %', decimals: 1 },
      ],
      [
        ['by', ...outcomeCells(acts.by)],
        ['to', ...outcomeCells(acts.to)],
      ],
    ),
  ].join('\n\n')
}

function outcomeCells({ right, wrong, missing }: Outcomes): readonly number[] {
  return [right, wrong, missing, percent(right, right + wrong + missing)]
}

function cells({ p, r, f1 }: Rates): readonly number[] {
  return [p, r, f1]
}

function phenomenonSection(phenomena: readonly PhenomenonFigures[]): string {
  const named = phenomena.filter(({ errors }) => errors.length > 0)
  return [
    '**By how the text speaks of them**: actors and addressees of found reports.',
    markdownTable(
      [
        { heading: '' },
        { heading: 'right', decimals: 0 },
        { heading: 'wrong', decimals: 0 },
        { heading: 'missed', decimals: 0 },
        { heading: 'right %', decimals: 1 },
        { heading: 'such as' },
      ],
      phenomena.map(({ phenomenon, right, wrong, missed, accuracy }) => [
        nameOf(phenomenon),
        right,
        wrong,
        missed,
        accuracy,
        phenomenon === 'ELSEWHERE' ? 'an actor known from other sentences' : PHENOMENA[phenomenon],
      ]),
    ),
    ...(named.length > 0
      ? [
          'The commonest errors:',
          named
            .map(({ phenomenon, errors }) => `- *${nameOf(phenomenon)}*: ${errors.map(describe).join('; ')}`)
            .join('\n'),
        ]
      : []),
  ].join('\n\n')
}

function nameOf(phenomenon: PhenomenonFigures['phenomenon']): string {
  return phenomenon === 'ELSEWHERE' ? 'not in the sentence' : phenomenon
}

/** “he” is Sergey Lavrov, read as the West (2). */
function describe({ words, gold, predicted, times }: ActorError): string {
  const actor = words === null || words === gold ? gold : `“${words.replace(/\s+/g, ' ')}” is ${gold}`
  return `${actor}, ${predicted === null ? 'not read' : `read as ${predicted}`}${times > 1 ? ` (${times})` : ''}`
}

function typeSection({ types }: ActFigures): string {
  return [
    '**By type**: as *act* above.',
    markdownTable(
      [
        { heading: '' },
        { heading: 'annotated', decimals: 0 },
        { heading: 'read', decimals: 0 },
        { heading: 'P', decimals: 1 },
        { heading: 'R', decimals: 1 },
      ],
      types.map(({ type, gold, predicted, p, r }) => [type, gold, predicted, p, r]),
    ),
  ].join('\n\n')
}

function linkSection({ sameAs, respondsTo }: LinkFigures): string {
  return [
    '**Links between acts of an article**: right where both ends are found.',
    markdownTable(
      [{ heading: '' }, { heading: 'annotated', decimals: 0 }, ...RATES],
      [
        ['the same act told again', sameAs.gold, ...cells(sameAs)],
        ['an answer to an act', respondsTo.gold, ...cells(respondsTo)],
      ],
    ),
  ].join('\n\n')
}

function confidenceSection(bands: readonly ConfidenceFigures[]): string {
  return [
    '**By confidence**: what the reader holds likely, and how often it is right (as *act* above, of all that was read).',
    markdownTable(
      [
        { heading: 'confidence' },
        { heading: 'read', decimals: 0 },
        { heading: 'expected %', decimals: 1 },
        { heading: 'right %', decimals: 1 },
      ],
      bands.map(({ from, to, read, expected, right }) => [
        `${from.toFixed(1)}–${to.toFixed(1)}`,
        read,
        expected,
        right,
      ]),
    ),
  ].join('\n\n')
}

function attributionSection(figures: AttributionFigures): string {
  const { articles, gold, predicted, tupleSoft, tupleHalf, source, contentSoft } = figures
  return [
    `**Who said what** (attribution): ${articles} articles, ${gold} annotated attributions, ${predicted} read.`,
    markdownTable(
      [{ heading: '' }, ...RATES, { heading: 'counts as right' }],
      [
        ['who said what', ...cells(tupleSoft), 'overlap of content words, where the source is right'],
        ['half of it', ...cells(tupleHalf), 'at least half of the content, and the right source'],
        ['source', ...cells(source), 'the source of an attribution, by overlap'],
        ['content', ...cells(contentSoft), 'overlap of content words, whoever said it'],
      ],
    ),
  ].join('\n\n')
}

function eventSection({ events, interstate }: DevelopmentFigures): string {
  return [
    '**Events between nations**: recall in percent.',
    markdownTable(
      [
        { heading: '' },
        { heading: 'sentences', decimals: 0 },
        { heading: 'events', decimals: 0 },
        { heading: 'pair', decimals: 1 },
        { heading: 'pair and class', decimals: 1 },
        { heading: 'pair and root', decimals: 1 },
      ],
      [
        ['all', ...eventCells(events)],
        ['between two nations', ...eventCells(interstate)],
      ],
    ),
  ].join('\n\n')
}

function eventCells({ records, gold, directed, withClass, withRoot }: EventFigures): readonly number[] {
  return [records, gold, directed, withClass, withRoot]
}
