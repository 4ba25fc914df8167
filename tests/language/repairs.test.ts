import { describe, expect, it } from 'vitest'
import { type Analysis, loadEnglish } from '../../src/language/index.ts'
import { REPAIRS, type Repair } from '../../src/language/repairs.ts'

const english = loadEnglish()
const original = loadEnglish(undefined, { repairs: false })

const words = ({ tokens }: Analysis): string[] => tokens.map(({ text }) => text)
const lemmaIn = (analysis: Analysis, word: string): string | undefined =>
  analysis.tokens.find(({ text }) => text === word)?.lemma
const form = ({ tokens }: Analysis): unknown =>
  tokens.map(({ text, tag, dep, head, entity }) => [text, tag, dep, head.index, entity?.label])

describe('repairs of the model', () => {
  it.each([
    ['hopes', 'He hopes that they agree.', 'hope', 'hop'],
    ['waged', 'They waged war on the rebels.', 'wage', 'wag'],
    ['staged', 'The army staged a coup.', 'stage', 'stag'],
    ['hoping', 'He is hoping to win.', 'hope', 'hop'],
  ])('%s is a form of the verb in -e', (word, text, lemma, faulty) => {
    expect(lemmaIn(english.analyse(text), word)).toBe(lemma)
    expect(lemmaIn(original.analyse(text), word)).toBe(faulty)
  })

  it.each([
    ['singing', 'She was singing in the hall.', 'sing'],
    ['hopping', 'The rabbit was hopping away.', 'hop'],
    ['planned', 'They planned an attack.', 'plan'],
    ['said', 'He said no.', 'say'],
    ['marches', 'The marches ended.', 'march'],
  ])('%s is not', (word, text, lemma) => {
    expect(lemmaIn(english.analyse(text), word)).toBe(lemma)
  })

  it('a verb with a hyphenated prefix is one word with the lemma of its verb', () => {
    const text = 'Blinken re-emphasized that the talks re-opened.'
    const analysis = english.analyse(text)
    expect(words(analysis)).toEqual(['Blinken', 're-emphasized', 'that', 'the', 'talks', 're-opened', '.'])
    expect(lemmaIn(analysis, 're-emphasized')).toBe('re-emphasize')
    expect(lemmaIn(analysis, 're-opened')).toBe('re-open')
    expect(words(original.analyse(text))).toContain('-')
  })

  it('other hyphens still split', () => {
    expect(words(english.analyse('a UN-backed plan'))).toEqual(['a', 'UN', '-', 'backed', 'plan'])
  })

  it('a negation with a curly apostrophe is a negation, and no name', () => {
    const text = 'Russia said it doesn’t plan to attack.'
    const not = english.analyse(text).tokens.find((token) => token.text === 'n’t')
    expect(not).toMatchObject({ tag: 'RB', lemma: 'not', dep: 'neg', entity: null, lower: 'n’t' })
    expect(lemmaIn(original.analyse(text), 'n’t')).toBe('n’t')
  })

  it('line breaks and repeated spaces do not change the analysis', () => {
    const plain = english.analyse('Joe Biden met Vladimir Putin in Geneva on Wednesday.')
    const broken = english.analyse('Joe\nBiden met\t Vladimir\n  Putin in\u00a0Geneva on\r\nWednesday.')
    expect(form(broken)).toEqual(form(plain))
    expect(words(original.analyse('Joe\nBiden'))).toEqual(['Joe', '\n', 'Biden'])
  })
})

describe('a choice of repairs', () => {
  /** What each repair is seen by. */
  const SIGNS: Readonly<Record<Repair, (analysis: Analysis) => boolean>> = {
    whiteSpace: (analysis) => !words(analysis).includes('\n'),
    apostrophes: (analysis) => lemmaIn(analysis, 'n’t') === 'not',
    lemmas: (analysis) => lemmaIn(analysis, 'hopes') === 'hope',
    hyphenatedPrefixes: (analysis) => lemmaIn(analysis, 're-opened') === 're-open',
  }
  const text = 'She hopes that it re-opened.\nHe said it doesn’t plan to attack.'
  const made = (analysis: Analysis): Repair[] => REPAIRS.filter((repair) => SIGNS[repair](analysis))

  it.each(REPAIRS)('leaves out %s alone', (repair) => {
    const analysis = loadEnglish(undefined, { repairs: { [repair]: false } }).analyse(text)
    expect(made(analysis)).toEqual(REPAIRS.filter((other) => other !== repair))
  })

  it('makes all where none is left out, and none where it is false', () => {
    expect(made(english.analyse(text))).toEqual(REPAIRS)
    expect(made(loadEnglish(undefined, { repairs: {} }).analyse(text))).toEqual(REPAIRS)
    expect(made(original.analyse(text))).toEqual([])
  })
})
