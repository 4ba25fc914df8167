import { describe, expect, it } from 'vitest'
import { isPreposition } from '../../../src/extract/lexicon/frame.ts'
import { VERBS } from '../../../src/extract/lexicon/verbs.ts'
import { ACTS } from '../../../src/ontology/index.ts'
import { extract } from '../read.ts'

const SLOTS = [
  'object',
  'clause',
  'infinitive',
  'phrase',
  'predicate',
  'owner',
  'clauseObject',
  'clauseSubject',
]
const CONTENT_SLOTS = ['clause', 'infinitive', 'phrase', 'predicate']

const verbRows = [...VERBS].flatMap(([lemma, frames]) => frames.map((frame) => ({ lemma, ...frame })))

describe('the verbs', () => {
  it('have known types, slots and needs', () => {
    expect(verbRows.length).toBeGreaterThan(100)
    for (const { lemma, type, to, content, needs, particle } of verbRows) {
      expect(lemma).toMatch(/^[a-z]+$/)
      expect(particle ?? 'none').toMatch(/^[a-z]+$/)
      expect(Object.keys(ACTS)).toContain(type)
      expect([...to, ...content].filter((slot) => !SLOTS.includes(slot) && !isPreposition(slot))).toEqual([])
      expect(to.filter((slot) => CONTENT_SLOTS.includes(slot))).toEqual([])
      expect(['nothing', 'content', 'to', 'either']).toContain(needs)
    }
  })

  it('name a slot for whatever they need', () => {
    const lacking = verbRows.filter(({ to, content, needs }) => {
      const slots = { nothing: ['any'], to, content, either: [...to, ...content] }[needs]
      return slots.length === 0
    })
    expect(lacking).toEqual([])
  })

  it('stand no two times in the same way', () => {
    const keys = verbRows.map(({ lemma, type, particle, content, to }) =>
      JSON.stringify([lemma, type, particle, content, to]),
    )
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('with a particle come before the plain ones', () => {
    const misplaced = [...VERBS.values()].filter((frames) => {
      const plain = frames.findIndex(({ particle }) => particle === null)
      return plain >= 0 && frames.slice(plain).some(({ particle }) => particle !== null)
    })
    expect(misplaced).toEqual([])
  })
})

/** Past forms that are not made by `ed`. */
const PAST: Readonly<Record<string, string>> = {
  admit: 'admitted',
  bar: 'barred',
  beg: 'begged',
  commit: 'committed',
  confer: 'conferred',
  dub: 'dubbed',
  fight: 'fought',
  find: 'found',
  fly: 'flew',
  freeze: 'froze',
  go: 'went',
  label: 'labelled',
  meet: 'met',
  read: 'read',
  say: 'said',
  shoot: 'shot',
  sit: 'sat',
  speak: 'spoke',
  stab: 'stabbed',
  strike: 'struck',
  swear: 'swore',
  tell: 'told',
  think: 'thought',
  undertake: 'undertook',
  write: 'wrote',
}

/** What stands in a slot in the simplest sentence that has one. */
const FILLED: Readonly<Record<string, string>> = {
  clause: 'that the treaty was dead',
  infinitive: 'to leave',
  phrase: 'the plan',
  of: 'of lying',
}

const filled = (slot: string, lemma: string): string =>
  slot === 'predicate'
    ? `the plan ${['call', 'dub'].includes(lemma) ? 'a' : 'as a'} mistake`
    : (FILLED[slot] ?? `${slot} the plan`)

const past = (lemma: string): string =>
  PAST[lemma] ?? `${lemma.replace(/([^aeiou])y$/, '$1i').replace(/e$/, '')}ed`

/** "Norway rejected the plan.": a sentence that has all that a row needs. */
function sentenceFor({ lemma, particle, to, content, needs }: (typeof verbRows)[number]): string {
  const [slot] = content
  const preposition = to.find(isPreposition)
  const hasObject = to.includes('object') && (particle === null || preposition === undefined)
  const party = hasObject ? 'Canada' : preposition ? `${preposition} Canada` : ''
  const isPartyNeeded = needs === 'to' || needs === 'nothing' || (hasObject && slot !== 'clause')
  const isContentNeeded =
    needs === 'content' || slot === 'of' || (needs === 'either' && (slot !== 'phrase' || !isPartyNeeded))
  const words = [
    `Norway ${past(lemma)}`,
    ...(particle && ![...to, ...content].some((other) => other === particle) ? [particle] : []),
    ...(isPartyNeeded ? [party] : []),
    ...(isContentNeeded && slot ? [filled(slot, lemma)] : []),
  ]
  return `${words.filter((word) => word !== '').join(' ')}.`
}

describe('every verb', () => {
  it.each([...new Set(verbRows.map(({ type }) => type))])('is read as the act of its row: %s', (type) => {
    const sentences = verbRows.filter((row) => row.type === type).map(sentenceFor)
    const misread = sentences.filter(
      (text) => !extract(text).reports.some((report) => report.type === type && report.by[0] === 'Norway'),
    )
    expect(misread).toEqual([])
  })
})
