import type { TokenizerData } from '../weights/modelData.ts'
import { isSpaceCode } from './characters.ts'
import { ChunkSplitter } from './chunkSplitter.ts'
import { PhraseFinder, type TokenRange } from './phraseFinder.ts'
import type { Lexeme, Vocab } from './vocab.ts'

/** The tokens of a text as parallel arrays. */
export interface Tokens {
  readonly text: string
  readonly lexemes: Lexeme[]
  /** UTF-16 offsets in `text`. */
  readonly starts: number[]
  /** Whether a space follows the token. */
  readonly spaces: boolean[]
}

export interface TokenizerOptions {
  /** Chunks that stay whole. */
  readonly whole?: RegExp | undefined
  /**
   * Whether white space other than the one space between words is a token, as the model was trained.
   * Otherwise any white space reads like one space, so that a line break does not change the analysis.
   */
  readonly keepsSpace: boolean
}

/** Chunks whose split is remembered; all are forgotten when there are more. */
const CAPACITY = 20_000

/**
 * No word is longer. Longer chunks are cut, as the time to split one grows with the square of its length.
 */
const LONGEST_CHUNK = 1000

const HIGH_SURROGATE = /[\ud800-\udbff]/

/** Cuts a text at white space, splits what lies between, then applies exceptions that affixes had hidden. */
export class Tokenizer {
  readonly #splitter: ChunkSplitter
  readonly #phrases: PhraseFinder
  readonly #keepsSpace: boolean
  readonly #chunks = new Map<string, readonly Lexeme[]>()

  constructor(vocab: Vocab, data: TokenizerData, options: TokenizerOptions) {
    this.#splitter = new ChunkSplitter(vocab, data, options.whole)
    this.#phrases = new PhraseFinder(data.phrases)
    this.#keepsSpace = options.keepsSpace
  }

  tokenize(text: string): Tokens {
    const tokens: Tokens = { text, lexemes: [], starts: [], spaces: [] }
    let start = 0
    let isSpace = isSpaceCode(text.charCodeAt(0))
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (isSpaceCode(code) === isSpace) continue
      this.#append(tokens, start, i, isSpace)
      if (code === 32) {
        markSpace(tokens)
        start = i + 1
      } else {
        start = i
      }
      isSpace = !isSpace
    }
    this.#append(tokens, start, text.length, isSpace)
    return this.#applyPhrases(tokens)
  }

  #append(tokens: Tokens, start: number, end: number, isSpace: boolean): void {
    if (start === end) return
    if (isSpace && !this.#keepsSpace) markSpace(tokens)
    else {
      for (let at = start; at < end; ) {
        const cut = chunkEnd(tokens.text, at, end)
        push(tokens, at, this.#split(tokens.text.slice(at, cut)), false)
        at = cut
      }
    }
  }

  #split(chunk: string): readonly Lexeme[] {
    const known = this.#chunks.get(chunk)
    if (known !== undefined) return known
    const kept = detached(chunk)
    const lexemes = this.#splitter.split(kept)
    if (this.#chunks.size >= CAPACITY) this.#chunks.clear()
    this.#chunks.set(kept, lexemes)
    return lexemes
  }

  /** Tokens that together spell an exception are replaced by its tokens. */
  #applyPhrases(tokens: Tokens): Tokens {
    const phrases = this.#phrases.find(tokens.lexemes)
    if (phrases.size === 0) return tokens
    const out: Tokens = { text: tokens.text, lexemes: [], starts: [], spaces: [] }
    for (let i = 0; i < tokens.lexemes.length; ) {
      const phrase = phrases.get(i)
      const end = phrase?.end ?? i + 1
      const exception = phrase && this.#splitter.exception(spelling(tokens, phrase))
      if (exception !== undefined) {
        push(out, tokens.starts[i] ?? 0, exception, tokens.spaces[end - 1] ?? false)
        i = end
      }
      for (; i < end; i++) copy(tokens, i, out)
    }
    return out
  }
}

/** Where a chunk that starts at `at` is cut: never between the halves of a character. */
function chunkEnd(text: string, at: number, end: number): number {
  const cut = at + LONGEST_CHUNK
  if (cut >= end) return end
  return HIGH_SURROGATE.test(text.charAt(cut - 1)) ? cut - 1 : cut
}

/** A copy of a part of a text: V8 keeps the whole text as long as a part of it is remembered. */
function detached(part: string): string {
  return ` ${part}`.slice(1)
}

/** Appends adjoining lexemes, the last of them followed by a space or not. */
function push(tokens: Tokens, start: number, lexemes: readonly Lexeme[], isSpaceAfter: boolean): void {
  let at = start
  for (const lexeme of lexemes) {
    tokens.lexemes.push(lexeme)
    tokens.starts.push(at)
    tokens.spaces.push(false)
    at += lexeme.text.length
  }
  if (isSpaceAfter) markSpace(tokens)
}

/** The last token so far, if there is one, has a space after it. */
function markSpace({ spaces }: Tokens): void {
  if (spaces.length > 0) spaces[spaces.length - 1] = true
}

/** The text of tokens with whatever stands between them. */
function spelling({ text, starts, lexemes }: Tokens, { start, end }: TokenRange): string {
  const last = end - 1
  return text.slice(starts[start], (starts[last] ?? 0) + (lexemes[last]?.text.length ?? 0))
}

function copy(from: Tokens, i: number, to: Tokens): void {
  const lexeme = from.lexemes[i]
  if (lexeme !== undefined) push(to, from.starts[i] ?? 0, [lexeme], from.spaces[i] ?? false)
}
