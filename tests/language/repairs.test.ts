import { describe, expect, it } from 'vitest'
import { type Analysis, loadEnglish, type Token } from '../../src/language/index.ts'
import { REPAIRS, type Repair } from '../../src/language/repairs.ts'

const english = loadEnglish()
const original = loadEnglish(undefined, { repairs: false })

const words = ({ tokens }: Analysis): string[] => tokens.map(({ text }) => text)
const lemmaIn = (analysis: Analysis, word: string): string | undefined =>
  analysis.tokens.find(({ text }) => text === word)?.lemma
const headOf = ({ tokens }: Analysis, word: string): Token | undefined =>
  tokens.find(({ text }) => text === word)?.head
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

/** Words with the label and the head that the tree gives them: "told conj said". */
const links = (text: string, ...of: readonly string[]): string[] =>
  english
    .analyse(text)
    .tokens.filter((token) => of.includes(token.text))
    .map((token) => `${token.text} ${token.dep} ${token.head.text}`)

describe('a clause before a semicolon', () => {
  it.each([
    ['The army denied it; its allies said that the town had fallen.', 'denied', 'said'],
    ['The company says that she was dismissed; she has lodged a claim.', 'says', 'lodged'],
  ])('heads the sentence: %s', (text, first, second) => {
    expect(links(text, first, second)).toEqual([`${first} ROOT ${first}`, `${second} conj ${first}`])
  })

  it('keeps its own subject where that stands behind the verb', () => {
    const text =
      '“We found a way,” said Grace Atieno, the minister; her counterpart told reporters that Chile left.'
    expect(links(text, 'Atieno', 'told')).toEqual(['Atieno nsubj said', 'told conj said'])
  })

  it('keeps the source that closes it', () => {
    const text = 'Ten men marched on Sunday, according to the organisers; the police spoke of five.'
    expect(links(text, 'according')).toEqual(['according prep marched'])
  })

  it('stays what is said where the one who says it comes last', () => {
    expect(links('The plan is dead; it never lived, Kovac said.', 'said')).toEqual(['said ROOT said'])
  })
})

describe('a verb without a subject behind what is said', () => {
  it.each([
    [
      'The embassy retorted that the islanders were free, and accused Canada of lying.',
      'accused',
      'retorted',
    ],
    ['The senator said the government had been too slow and asked it to act.', 'asked', 'said'],
    ['Norway said that schools could choose, and was criticised by the union.', 'criticised', 'said'],
  ])('has the subject of the verb of saying: %s', (text, verb, saying) => {
    expect(links(text, verb)).toEqual([`${verb} conj ${saying}`])
  })

  it.each([
    ['Kovac said that the army attacked the town and killed ten men.', 'killed', 'attacked'],
    ['Kovac says that the army attacked the town, and killed ten men.', 'killed', 'attacked'],
    ['Kovac said: “The rebels attacked the town, and killed ten men.”', 'killed', 'attacked'],
  ])('stays inside where no comma, tense or quotation mark parts it: %s', (text, verb, other) => {
    expect(links(text, verb)).toEqual([`${verb} conj ${other}`])
  })
})

describe('a choice of repairs', () => {
  /** What each repair is seen by. */
  const SIGNS: Readonly<Record<Repair, (analysis: Analysis) => boolean>> = {
    whiteSpace: (analysis) => !words(analysis).includes('\n'),
    apostrophes: (analysis) => lemmaIn(analysis, 'n’t') === 'not',
    lemmas: (analysis) => lemmaIn(analysis, 'hopes') === 'hope',
    hyphenatedPrefixes: (analysis) => lemmaIn(analysis, 're-opened') === 're-open',
    semicolons: (analysis) => headOf(analysis, 'told')?.text === 'said',
    sharedSubjects: (analysis) => headOf(analysis, 'accused')?.text === 'added',
  }
  const text = [
    'She hopes that it re-opened.\nHe said it doesn’t plan to attack.',
    'The officials said he had been ill; his friends told reporters he had been beaten.',
    'The embassy added that it would stay, and accused the mayor of lying.',
  ].join(' ')
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
