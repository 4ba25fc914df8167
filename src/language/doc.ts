import type { TokenRange } from './words/phraseFinder.ts'
import type { Tokens } from './words/tokenizer.ts'

/** An annotated paragraph as the stages fill it in: parallel arrays, one entry a token. */
export interface Doc extends Tokens {
  readonly length: number
  tags: string[]
  readonly pos: string[]
  readonly morphs: string[]
  /** Empty until known. */
  readonly lemmas: string[]
  deps: string[]
  /** Index of the head; a root is its own. */
  heads: Int32Array
  /** 1 where a sentence starts. */
  sentenceStarts: Uint8Array
  names: readonly Name[]
}

/** Tokens with the type of name they are. */
export interface Name extends TokenRange {
  readonly label: string
}

/** A document without any annotation. */
export function createDoc(tokens: Tokens): Doc {
  const { length } = tokens.lexemes
  const blank = (): string[] => Array.from({ length }, () => '')
  return {
    ...tokens,
    length,
    tags: blank(),
    pos: blank(),
    morphs: blank(),
    lemmas: blank(),
    deps: blank(),
    heads: new Int32Array(length),
    sentenceStarts: new Uint8Array(length),
    names: [],
  }
}
