import { describe, expect, it } from 'vitest'
import { loadEnglish, paragraphsOf } from '../../src/language/index.ts'
import { spanText } from '../../src/text/index.ts'

const english = loadEnglish()

const paragraphTexts = (text: string): string[] => paragraphsOf(text).map((span) => spanText(text, span))

const TEXT =
  '  Russia rejected the plan. “No,” Sergey Lavrov said.\r\n\r\n\n NATO’s chief 😀 met\nBiden in New\n  York on Tuesday. '

describe('the analysis of a text', () => {
  const analysis = english.analyse(TEXT)

  it('has spans that cut the words, sentences and names out of the whole text', () => {
    for (const token of analysis.tokens) expect(spanText(TEXT, token.span)).toBe(token.text)
    expect(analysis.sentences.map(({ span }) => spanText(TEXT, span))).toEqual([
      'Russia rejected the plan.',
      '“No,” Sergey Lavrov said.',
      'NATO’s chief 😀 met\nBiden in New\n  York on Tuesday.',
    ])
    expect(analysis.entities.map(({ label, span }) => [label, spanText(TEXT, span)])).toEqual([
      ['GPE', 'Russia'],
      ['PERSON', 'Sergey Lavrov'],
      ['ORG', 'NATO'],
      ['PERSON', 'Biden'],
      ['GPE', 'New\n  York'],
      ['DATE', 'Tuesday'],
    ])
  })

  it('counts tokens, sentences and paragraphs through', () => {
    expect(analysis.tokens.map(({ index }) => index)).toEqual(analysis.tokens.map((_, i) => i))
    expect(analysis.sentences.map(({ index, paragraph }) => [index, paragraph])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ])
    expect(analysis.sentences.flatMap(({ tokens }) => tokens)).toEqual(analysis.tokens)
  })

  it('links heads, dependents, sentences and names both ways', () => {
    for (const token of analysis.tokens) {
      const { head, children, sentence, entity } = token
      expect(head === token).toBe(token.dep === 'ROOT')
      expect(head === token || head.children.includes(token)).toBe(true)
      expect(children.every((child) => child.head === token)).toBe(true)
      expect(children).toEqual(children.toSorted((a, b) => a.index - b.index))
      expect(sentence.tokens).toContain(token)
      expect(entity === null || entity.tokens.includes(token)).toBe(true)
    }
    const rejected = analysis.tokens[1]
    expect(rejected?.children.map(({ text, dep }) => [text, dep])).toEqual([
      ['Russia', 'nsubj'],
      ['plan', 'dobj'],
      ['.', 'punct'],
    ])
  })

  it('reads the given paragraphs only', () => {
    const { tokens, paragraphs } = english.analyse('Skip this. Read that.', [[11, 21]])
    expect(tokens.map(({ text, span }) => [text, span])).toEqual([
      ['Read', [11, 15]],
      ['that', [16, 20]],
      ['.', [20, 21]],
    ])
    expect(paragraphs).toEqual([[11, 21]])
  })

  it('does not depend on what was analysed before', () => {
    const again = english.analyse(TEXT).tokens.map(({ lemma, dep, head }) => [lemma, dep, head.index])
    expect(again).toEqual(analysis.tokens.map(({ lemma, dep, head }) => [lemma, dep, head.index]))
  })

  it.each(['', ' \n\n \t '])('is empty for a text without words (%j)', (text) => {
    expect(english.analyse(text)).toEqual({ text, paragraphs: [], sentences: [], tokens: [], entities: [] })
    expect(english.analyse(text, [[0, text.length]]).tokens).toEqual([])
  })
})

describe('hostile texts', () => {
  it.each([
    ['one word of 50,000 letters', 'a'.repeat(50_000)],
    ['brackets only', '('.repeat(3000)],
    ['half surrogate pairs', '\ud83d'.repeat(50)],
    ['control characters', 'a\u0000b \u0007 \ufeff \u200b'],
  ])('%s: every character but white space is in a token', (_, text) => {
    const { tokens } = english.analyse(text)
    expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/[ \n]/g, ''))
  })

  it('a paragraph of any length is cut between sentences', () => {
    const text = 'Kyiv said no to the plan. '.repeat(1000).trim()
    const { sentences, paragraphs } = english.analyse(text)
    expect(paragraphs).toHaveLength(1)
    expect(sentences).toHaveLength(1000)
    expect(new Set(sentences.map(({ span }) => spanText(text, span)))).toEqual(
      new Set(['Kyiv said no to the plan.']),
    )
    expect(sentences.every(({ paragraph }) => paragraph === 0)).toBe(true)
  })
})

describe('paragraphsOf', () => {
  it('cuts at blank lines of any kind and trims', () => {
    expect(paragraphTexts('\n One\nline. \n\n\t\nTwo.\r\n \r\nThree.\u2029\u2029Four. ')).toEqual([
      'One\nline.',
      'Two.',
      'Three.',
      'Four.',
    ])
  })

  it('takes single line breaks for spaces', () => {
    expect(paragraphTexts('One\nline,\r\nand\ranother.')).toEqual(['One\nline,\r\nand\ranother.'])
  })

  it('finds none without words', () => {
    expect(paragraphTexts('')).toEqual([])
    expect(paragraphTexts(' \n\n ')).toEqual([])
  })

  it('does not stall on many blank lines', () => {
    expect(paragraphTexts(`${'\n '.repeat(50_000)}x${' \n'.repeat(50_000)}`)).toEqual(['x'])
  })
})
