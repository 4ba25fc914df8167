import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../../src/extract/index.ts'
import { learntProposals } from '../../../src/extract/reader/learntProposals.ts'
import type { ReaderNetwork } from '../../../src/extract/reader/loadReader.ts'
import type { Extraction } from '../../../src/model/index.ts'
import { ACTS } from '../../../src/ontology/index.ts'
import { contains, type Span, spanText } from '../../../src/text/index.ts'
import { TEXTS } from '../texts.ts'
import { english, surveyed } from './surveyed.ts'
import { HIDDEN, loadTinyReader, scattered, type TinyReader } from './tinyReader.ts'

/** What a network makes of a feature: the output that it speaks for, and how strongly. */
type Trust = Readonly<Record<string, readonly [output: number, strength: number]>>

const TYPES = ['-', 'SAID', 'ACCUSED', 'MET_WITH', 'ATTACKED', 'DENIED']
const [BY, TO] = [0, 1]

/**
 * A network that goes by features alone, each of which has a number in the head to itself: `word` speaks for types,
 * `pair` for BY or TO, `part` for content, `again` for a retelling, `answer` for an answer. Without any, a word is no cue, nobody acts, nothing
 * is said, and all is told for the first time.
 */
function trusting(
  word: Trust,
  pair: Trust,
  {
    part = [],
    again = [],
    answer = [],
  }: Partial<Readonly<Record<'part' | 'again' | 'answer', readonly string[]>>> = {},
): ReaderNetwork {
  const tables = { word, pair: { nobody: [-1, 0] as const, ...pair } }
  const features = {
    word: Object.keys(tables.word),
    pair: Object.keys(tables.pair),
    part,
    again: ['first', ...again],
    answer: ['first', ...answer],
  }
  if (Math.max(features.word.length, features.pair.length) > HIDDEN) throw new Error('Too many features')
  const numbers: Readonly<Record<string, (index: number) => number>> = {
    // Row 0 is for features that are not known.
    'word_features.table.weight': (index) => (placeOf(index)[0] - 1 === placeOf(index)[1] ? 1 : 0),
    'pair_features.table.weight': (index) => (placeOf(index)[0] - 1 === placeOf(index)[1] ? 1 : 0),
    'cue.weight': (index) => {
      const [type, feature] = placeOf(index)
      const [output, strength] = tables.word[features.word[feature] ?? ''] ?? [-1, 0]
      return output === type ? strength : 0
    },
    'cue.bias': (index) => (index === 0 ? 8 : 0),
    'pair.weight': (index) => {
      const [side, feature] = placeOf(index)
      const name = features.pair[feature] ?? ''
      if (name === 'nobody') return 8
      const [output, strength] = tables.pair[name as keyof typeof tables.pair] ?? [-1, 0]
      return output === side ? strength : 0
    },
    'again.features.table.weight': (index) => (placeOf(index)[0] - 1 === placeOf(index)[1] ? 1 : 0),
    'again.out.weight': (index) => (index === 0 ? 8 : 16),
    'answer.features.table.weight': (index) => (placeOf(index)[0] - 1 === placeOf(index)[1] ? 1 : 0),
    'answer.out.weight': (index) => (index === 0 ? 8 : 16),
    'part_features.table.weight': (index) => (placeOf(index)[0] - 1 === placeOf(index)[1] ? 1 : 0),
    'part.weight': () => 16,
    'part.bias': () => -8,
  }
  return loadTinyReader({ types: TYPES, features, numberOf: (name, index) => numbers[name]?.(index) ?? 0 })
}

function placeOf(index: number): readonly [row: number, column: number] {
  return [Math.floor(index / HIDDEN), index % HIDDEN]
}

/** Goes by what the rules have. */
const FAITHFUL = trusting(
  Object.fromEntries(TYPES.slice(1).map((type, index) => [`rule ${type}`, [index + 1, 16]])),
  {},
)

/** Goes by chance, the same each time; takes one word in three for a cue. */
const SCATTERED: TinyReader = {
  types: ['-', ...Object.keys(ACTS)],
  features: {
    word: ['dep ROOT', 'tag NN', 'tag VBD', 'quoted'],
    pair: ['nobody', 'subject', 'role agent', 'role object'],
    part: ['under', 'same level'],
    again: ['first', 'same type', 'same lemma'],
    answer: ['first', 'gap 1', 'by its addressee'],
  },
  numberOf: (name, index) => scattered(name, index) + (name === 'cue.bias' && index === 0 ? 14 : 0),
}

const LONG = TEXTS.join('\n\n').repeat(3)

function extract(network: ReaderNetwork | undefined, text: string): Extraction {
  return createExtractor(english, network).extract({ name: 'a1', text })
}

/** The reports of a text, each in a line: `Norway ACCUSED Chile`, with `(as r1)` behind a retelling. */
function tell(network: ReaderNetwork, text: string): readonly string[] {
  return extract(network, text).reports.map(({ by, type, to, sameAs }) =>
    [by.join(' + ') || 'nobody', type, ...to, ...(sameAs === null ? [] : [`(as ${sameAs})`])].join(' '),
  )
}

describe('a network that goes by the rules', () => {
  it.each([
    'Anna Kovac told Norway that the fleet had left. Norway accused Chile of lying.',
    'Norway attacked Chile. Anna Kovac met Peter Stone, and she denied that Norway had attacked Chile.',
    '“Norway attacked Chile,” Anna Kovac said. “We met Peter Stone.”',
  ])('reads what they read: %s', (text) => {
    const { reports } = extract(FAITHFUL, text)
    expect(reports.length).toBeGreaterThan(1)
    const unsure = extract(undefined, text).reports.map((report) => ({
      ...report,
      confidence: expect.any(Number) as number,
    }))
    expect(reports).toEqual(unsure)
  })
})

describe('a network', () => {
  it('has the last word on what is no act', () => {
    expect(tell(trusting({}, {}), 'Norway accused Chile of lying.')).toEqual([])
  })

  it('finds acts that the rules do not have, with actors of its own', () => {
    const network = trusting({ 'tag VBD': [4, 16] }, { 'role agent': [BY, 16], 'role object': [TO, 16] })
    expect(tell(network, 'Norway zapped Chile.')).toEqual(['Norway ATTACKED Chile'])
  })

  it('does not answer for tellings without a known source, which stay around what they tell', () => {
    const text = 'It is not true that Norway attacked Chile.'
    const { reports } = extract(trusting({ 'rule ATTACKED': [4, 16] }, {}), text)
    expect(reports.map(({ type, voice }) => [type, voice])).toEqual([
      ['SAID', 'OUTLET'],
      ['ATTACKED', 'r1'],
    ])
  })

  it('keeps a telling that it takes for none around what is told', () => {
    const text = 'Anna Kovac told Norway that Chile had attacked Peru.'
    const network = trusting({ 'rule ATTACKED': [4, 16] }, { 'rule by': [BY, 16] })
    expect(extract(network, text).reports.map(({ type, voice }) => [type, voice])).toEqual([
      ['SAID', 'OUTLET'],
      ['ATTACKED', 'r1'],
    ])
  })

  it('may not take whoever rejects a demand for the one who made it', () => {
    const word: Trust = { 'rule REJECTED': [1, 16], 'word DEMANDED': [1, 16] }
    const network = trusting(word, { 'role agent': [BY, 16], subject: [BY, 16] })
    expect(tell(network, 'Norway rejected the demand.').slice(1)).not.toContain('Norway SAID')
  })

  it('finds no second act where it takes an implied telling for one', () => {
    const text = 'Anna Kovac said: “I want our ships back.”'
    const { found } = surveyed(text)
    const network = trusting({ 'rule SAID': [1, 16], 'rule SAID implied': [1, 16] }, { 'rule by': [BY, 16] })
    const cues = learntProposals(network, found).map(({ cue }) => cue.text)
    expect(cues.toSorted()).toEqual(['said', 'want'])
  })
})

describe('what only names an act', () => {
  const word: Trust = { 'rule MET_WITH': [3, 16], 'rule MET_WITH again': [3, 16] }
  const pair: Trust = {
    'rule by': [BY, 16],
    'rule to': [TO, 16],
    'earlier by': [BY, 16],
    'earlier to': [TO, 16],
  }
  const TEXT = 'Norway met Chile. The talks were useful.'

  it('tells it again where it was told before', () => {
    expect(tell(trusting(word, pair, { again: ['latest of type'] }), TEXT)).toEqual([
      'Norway MET_WITH Chile',
      'Norway MET_WITH Chile (as r1)',
    ])
  })

  it('tells its own act where the rules see another actor', () => {
    const network = trusting({ 'rule ATTACKED': [4, 16] }, pair, { again: ['same type'] })
    expect(tell(network, 'Norway attacked Chile. Peru attacked Chile.')).toEqual([
      'Norway ATTACKED Chile',
      'Peru ATTACKED Chile',
    ])
  })

  it('tells it for the first time where nothing speaks for a retelling', () => {
    expect(tell(trusting(word, pair), TEXT)).toEqual(['Norway MET_WITH Chile', 'Norway MET_WITH Chile'])
  })

  it('takes type and actors from what it tells again, whichever of its tellings is nearest', () => {
    const network = trusting({ 'rule MET_WITH': [3, 16], 'word MET_WITH': [3, 16] }, pair, {
      again: ['gap 1'],
    })
    expect(tell(network, `${TEXT} The summit was long.`)).toEqual([
      'Norway MET_WITH Chile',
      'Norway MET_WITH Chile (as r1)',
      'Norway MET_WITH Chile (as r1)',
    ])
  })

  it('does not tell itself where it seems to tell the first telling', () => {
    const network = trusting(
      { 'word SAID': [1, 16] },
      { 'rule by': [BY, 16] },
      {
        part: ['gap -1'],
        again: ['same type'],
      },
    )
    const text = 'Anna Kovac said that it rained. The statement surprised nobody.'
    const { reports } = extract(network, text)
    expect(reports.map(({ voice }) => voice)).toEqual(['r2', 'OUTLET'])
  })
})

describe('what answers an act', () => {
  const TEXT = 'Norway accused Chile of lying. Chile denied it.'
  const word: Trust = { 'rule ACCUSED': [2, 16], 'rule DENIED': [5, 16] }

  it('names it', () => {
    const network = trusting(word, {}, { answer: ['by its addressee'] })
    expect(extract(network, TEXT).reports.map(({ respondsTo }) => respondsTo)).toEqual([null, 'r1'])
  })

  it('names none where nothing speaks for it', () => {
    expect(extract(trusting(word, {}), TEXT).reports.map(({ respondsTo }) => respondsTo)).toEqual([
      null,
      null,
    ])
  })
})

describe('an extraction with any network', () => {
  const network = loadTinyReader(SCATTERED)
  const texts = [...TEXTS, LONG, '', ' \n', '…”?!', `${'a'.repeat(3000)} said Norway left.`]

  it('is the same each time, whatever was read before', () => {
    const first = TEXTS.map((text) => extract(network, text))
    expect(first.flatMap(({ reports }) => reports).length).toBeGreaterThan(10)
    extract(network, LONG)
    expect(TEXTS.map((text) => extract(network, text))).toEqual(first)
    const again = loadTinyReader(SCATTERED)
    expect(TEXTS.map((text) => extract(again, text))).toEqual(first)
  })

  it.each(texts.map((text, number) => ({ text, number })))(
    'has sound spans, ids and voices, of text $number',
    ({ text }) => {
      const { reports, actors, sentences } = extract(network, text)
      const ids = reports.map(({ id }) => id)
      expect(ids).toEqual(reports.map((_, at) => `r${at + 1}`))
      for (const { id, by, to, about, voice, sameAs, respondsTo, spans } of reports) {
        expect([...ids, 'OUTLET']).toContain(voice)
        expect(voice).not.toBe(id)
        for (const other of [sameAs, respondsTo]) expect([...ids, null]).toContain(other)
        expect(contains(spans.sentence, spans.cue)).toBe(true)
        expect(sentences).toContainEqual(spans.sentence)
        for (const [names, places] of [
          [by, spans.by] as const,
          [to, spans.to] as const,
          [about, spans.about] as const,
        ]) {
          expect(places).toHaveLength(names.length)
          expect(names.filter((name) => !Object.hasOwn(actors, name))).toEqual([])
        }
        const names = [...by, ...to, ...about]
        expect(new Set(names).size).toBe(names.length)
        const all = [spans.cue, ...spans.by, ...spans.to, ...spans.about, ...spans.content]
        expect(all.filter((span) => !isSound(span, text))).toEqual([])
        for (const [at, span] of spans.content.slice(1).entries())
          expect(span[0]).toBeGreaterThanOrEqual(spans.content[at]?.[1] ?? 0)
      }
    },
  )
})

/** Words of the text without space around them. */
function isSound(span: Span, text: string): boolean {
  const words = spanText(text, span)
  return span[0] >= 0 && span[1] <= text.length && words !== '' && words === words.trim()
}
