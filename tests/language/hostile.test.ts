import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Analysis, loadEnglish } from '../../src/language/index.ts'
import { spanText } from '../../src/text/index.ts'

const english = loadEnglish()
const original = loadEnglish(undefined, { repairs: false })

/** Control characters that the model takes for white space. */
const SEPARATORS = '\x1c\x1d\x1e\x1f\x85'

const TEXTS = {
  'one word of 2 MB': 'a'.repeat(2_000_000),
  'one number of 2 MB': '1'.repeat(2_000_000),
  '2 MB of white space around a word': `${' \n'.repeat(500_000)}x${'\t '.repeat(500_000)}`,
  'a text without marks': 'the minister said that '.repeat(300),
  'capitals alone': 'RUSSIA SAID NO TO NATO ON TUESDAY. '.repeat(100),
  'words without spaces between': 'Kyiv agreed.Moscow did not.(Nobody came)…'.repeat(30),
  'a paragraph a word': 'a\n\n'.repeat(500),
  'Arabic, right to left': 'قال الوزير إن بلاده ترفض الطلب. '.repeat(60),
  'Hebrew between marks that turn the order': '\u202bהשר אמר לא.\u202c said \u2067לא\u2069 '.repeat(60),
  'Chinese without spaces': '外交部发言人说不。'.repeat(300),
  'Hindi and Thai': 'मंत्री ने कहा नहीं। รัฐมนตรีกล่าวว่าไม่ '.repeat(60),
  'emoji of many parts': '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇺🇦'.repeat(100),
  'a long word of characters beyond 16 bits': `x${'𝒜'.repeat(3000)}`,
  'letters under piles of accents': `said${'\u0301'.repeat(3000)} no`,
  'high halves of pairs': '\ud83d'.repeat(3000),
  'low halves of pairs': 'a\ude00 '.repeat(300),
  'halves of pairs in the wrong order': '\ude00\ud83d'.repeat(300),
  'control characters': Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('a'),
  'characters without width': 'a\u200bb\u200d\ufeff\u2060 '.repeat(100),
  'brackets never closed': '(['.repeat(1500),
  'marks alone': '."'.repeat(1500),
  'addresses glued together': 'http://a.b/c?d=e&f@g.h,'.repeat(100),
}

const PIECE = fc.oneof(
  fc.constantFrom(' ', '\n\n', '.', '’s', '“', 're-', '\ufeff', '\u202e', 'NATO', 'said'),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
)
const ANY_TEXT = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''))

describe('hostile texts', () => {
  it.each(Object.entries(TEXTS))('%s: offsets are exact, nothing is lost, trees are whole', (_, text) => {
    expect(faultsOf(english.analyse(text))).toEqual([])
  })

  it.each([
    ['with repairs', english],
    ['without', original],
  ])('any text, %s: the same', (_, reader) => {
    fc.assert(
      fc.property(ANY_TEXT, (text) => {
        expect(faultsOf(reader.analyse(text))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('any part of a text given as a paragraph is read as if it stood alone', () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a, b].map((n) => n % (text.length + 1)).toSorted((x, y) => x - y)
        const part = text.slice(start, end)
        const inside = english.analyse(text, [[start, end]])
        const alone = english.analyse(part, [[0, part.length]])
        expect(inside.tokens.map(({ span }) => spanText(text, span))).toEqual(
          inside.tokens.map((t) => t.text),
        )
        expect(inside.tokens.map((token) => [token.span[0] - start, token.tag, token.head.index])).toEqual(
          alone.tokens.map((token) => [token.span[0], token.tag, token.head.index]),
        )
      }),
      { numRuns: 100 },
    )
  })

  it('without repairs, white space is in tokens too, and offsets are as exact', () => {
    const text = TEXTS['control characters']
    const { tokens } = original.analyse(text, [[0, text.length]])
    expect(tokens.filter((token) => spanText(text, token.span) !== token.text)).toEqual([])
    expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll(/(?<=\S) (?=\S)/g, ''))
  })

  it('a long word is never cut inside a character', () => {
    const { tokens } = english.analyse(TEXTS['a long word of characters beyond 16 bits'])
    expect(tokens.length).toBeGreaterThan(1)
    expect(tokens.filter(({ text }) => /\p{Surrogate}/u.test(text))).toEqual([])
  })

  it('words remembered from a text do not keep the text in memory', () => {
    const before = heapUsed()
    for (let i = 0; i < 100; i++) {
      const word = `unusual${String.fromCharCode(97 + (i % 26), 97 + i / 26)}combination`
      english.analyse(word + Buffer.alloc(1_000_000, ' ').toString('latin1'), [[0, word.length]])
    }
    expect(heapUsed() - before).toBeLessThan(30_000_000)
  })
})

/** Bytes, after all that is not needed any more is given back. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

/** Where an analysis breaks its promises: exact spans in text order, no word lost, one root and no cycle a sentence. */
function faultsOf({ text, tokens, sentences, entities }: Analysis): string[] {
  const faults: string[] = []
  const expectThat = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault)
  }
  let end = 0
  for (const token of tokens) {
    expectThat(token.text !== '' && spanText(text, token.span) === token.text, `span of token ${token.index}`)
    expectThat(isSpace(spanText(text, [end, token.span[0]])), `lost before ${token.index}`)
    expectThat(token.head.sentence === token.sentence, `head of token ${token.index}`)
    expectThat((token.head === token) === (token.dep === 'ROOT'), `label of token ${token.index}`)
    expectThat(
      [token.tag, token.pos, token.lemma, token.dep].every((field) => field !== ''),
      `annotation of token ${token.index}`,
    )
    end = token.span[1]
  }
  expectThat(isSpace(text.slice(end)), 'lost at the end')
  expectThat(sentences.flatMap((sentence) => sentence.tokens).length === tokens.length, 'tokens of sentences')
  for (const sentence of sentences) {
    const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)]
    expectThat(
      sentence.span[0] === first?.span[0] && sentence.span[1] === last?.span[1],
      `span of sentence ${sentence.index}`,
    )
    const roots = sentence.tokens.filter(({ head }, i) => head === sentence.tokens[i])
    const reached = roots.flatMap((root) => [root])
    for (const token of reached) reached.push(...token.children)
    expectThat(roots.length === 1 && reached.length === sentence.tokens.length, `tree of ${sentence.index}`)
  }
  for (const { tokens: words, span, label } of entities) {
    expectThat(span[0] === words[0]?.span[0] && span[1] === words.at(-1)?.span[1], `span of a ${label}`)
  }
  return faults
}

function isSpace(text: string): boolean {
  return /^\s*$/.test(text) || Array.from(text).every((one) => /\s/.test(one) || SEPARATORS.includes(one))
}
