import type { Analysis, Sentence, Token } from '../../language/index.ts'
import { sum } from './sum.ts'
import type { WordPieces } from './wordPieces.ts'

/** Most pieces in a window, the marks of its start and end not counted. */
const MOST_PIECES = 360
/** A window begins with so many sentences of the one before, as context only. */
const CONTEXT = 3

/** A stretch of text that the encoder reads at once. */
export interface Window {
  /** Words of the window; whatever exceeds `MOST_PIECES` is cut off. */
  readonly tokens: readonly Token[]
  /** Index in `tokens` of the first word that is decided here; those before are context. */
  readonly own: number
  /** Piece numbers with the marks of start and end. */
  readonly pieces: readonly number[]
  /** Where in `pieces` each token begins. */
  readonly starts: readonly number[]
}

/**
 * The text in windows of whole sentences. Every word is decided in exactly one of them, but for the end of a sentence
 * that fills more than a whole window.
 */
export function windowsOf({ sentences }: Analysis, wordPieces: WordPieces): readonly Window[] {
  const size = (sentence: Sentence): number =>
    sum(sentence.tokens.map(({ text }) => wordPieces.split(text).length))
  const windows: Window[] = []
  let context: readonly Sentence[] = []
  let own: Sentence[] = []
  let pieces = 0
  for (const sentence of sentences) {
    const more = size(sentence)
    if (own.length > 0 && pieces + more > MOST_PIECES) {
      windows.push(windowOf(context, own, wordPieces))
      context = [...context, ...own].slice(-CONTEXT)
      while (context.length > 0 && sum(context.map(size)) + more > MOST_PIECES) context = context.slice(1)
      pieces = sum(context.map(size))
      own = []
    }
    own.push(sentence)
    pieces += more
  }
  if (own.length > 0) windows.push(windowOf(context, own, wordPieces))
  return windows
}

function windowOf(context: readonly Sentence[], own: readonly Sentence[], wordPieces: WordPieces): Window {
  const before = context.flatMap(({ tokens }) => tokens)
  const tokens: Token[] = []
  const pieces: number[] = [wordPieces.start]
  const starts: number[] = []
  for (const token of [...before, ...own.flatMap((sentence) => sentence.tokens)]) {
    const split = wordPieces.split(token.text)
    if (pieces.length + split.length > MOST_PIECES + 1) break
    tokens.push(token)
    starts.push(pieces.length)
    pieces.push(...split)
  }
  return { tokens, own: before.length, pieces: [...pieces, wordPieces.end], starts }
}
