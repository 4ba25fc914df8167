import type { TokenizerData } from '../weights/modelData.ts'
import { compilePattern } from './characters.ts'
import type { Lexeme, Vocab } from './vocab.ts'

const ASCII_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const PLAIN_WORD = /^[A-Za-z]+$/

/** Splits a chunk, which is a run of characters without white space, into words and marks. */
export class ChunkSplitter {
  readonly #vocab: Vocab
  readonly #prefix: RegExp
  readonly #suffix: RegExp
  readonly #infix: RegExp
  readonly #url: RegExp
  readonly #whole: RegExp | undefined
  readonly #exceptions: ReadonlyMap<string, readonly (readonly [string, string?])[]>
  /** Whether words of ASCII letters have no affixes, so that they need no look at the patterns. */
  readonly #skipsPlainWords: boolean

  /** What `whole` matches is never split. */
  constructor(vocab: Vocab, data: TokenizerData, whole?: RegExp) {
    this.#vocab = vocab
    this.#prefix = compilePattern(data.prefix)
    this.#suffix = compilePattern(data.suffix)
    this.#infix = compilePattern(data.infix, 'g')
    this.#url = compilePattern(data.urlMatch)
    this.#whole = whole
    this.#exceptions = new Map(Object.entries(data.exceptions))
    this.#skipsPlainWords =
      [this.#prefix, this.#suffix, this.#infix].every((pattern) => ASCII_LETTERS.search(pattern) < 0) &&
      !this.#url.test(ASCII_LETTERS)
  }

  split(chunk: string): Lexeme[] {
    const exception = this.exception(chunk)
    if (exception !== undefined) return exception
    if (this.#skipsPlainWords && PLAIN_WORD.test(chunk)) return [this.#vocab.get(chunk)]
    const { before, rest, after } = this.#peel(chunk)
    const middle = rest === '' ? [] : (this.exception(rest) ?? this.#splitInfixes(rest))
    return [...this.#lexemes(before), ...middle, ...this.#lexemes(after.toReversed())]
  }

  /** The tokens listed for this very text, if any. */
  exception(text: string): Lexeme[] | undefined {
    return this.#exceptions.get(text)?.map(([word, norm]) => this.#vocab.get(word, norm))
  }

  /** Takes prefixes and suffixes off, the outermost first, until the rest has none or is an exception. */
  #peel(chunk: string): { before: string[]; rest: string; after: string[] } {
    const before: string[] = []
    const after: string[] = []
    let rest = chunk
    let lastLength = -1
    while (rest.length > 0 && rest.length !== lastLength && !this.#isOneToken(rest)) {
      lastLength = rest.length
      const prefix = matchLength(this.#prefix, rest)
      const withoutPrefix = rest.slice(prefix)
      if (prefix > 0 && this.#exceptions.has(withoutPrefix)) {
        before.push(rest.slice(0, prefix))
        return { before, rest: withoutPrefix, after }
      }
      const suffix = matchLength(this.#suffix, withoutPrefix)
      const withoutSuffix = rest.slice(0, rest.length - suffix)
      if (suffix > 0 && this.#exceptions.has(withoutSuffix)) {
        after.push(rest.slice(rest.length - suffix))
        return { before, rest: withoutSuffix, after }
      }
      if (prefix > 0) before.push(rest.slice(0, prefix))
      if (suffix > 0) after.push(rest.slice(rest.length - suffix))
      rest = rest.slice(prefix, rest.length - suffix)
    }
    return { before, rest, after }
  }

  #isOneToken(text: string): boolean {
    return this.#exceptions.has(text) || this.#whole?.test(text) === true
  }

  #splitInfixes(text: string): Lexeme[] {
    if (this.#whole?.test(text) === true || this.#url.test(text)) return [this.#vocab.get(text)]
    const words: string[] = []
    let start = 0
    for (const match of text.matchAll(this.#infix)) {
      const at = match.index
      // An infix at the very start stays with the word.
      if (at === 0) continue
      if (at !== start) words.push(text.slice(start, at))
      if (match[0] !== '') words.push(match[0])
      start = at + match[0].length
    }
    if (start < text.length) words.push(text.slice(start))
    return this.#lexemes(words)
  }

  #lexemes(words: readonly string[]): Lexeme[] {
    return words.map((word) => this.#vocab.get(word))
  }
}

function matchLength(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0
}
