import type { LexData } from '../weights/modelData.ts'
import { isSpaceText } from './characters.ts'
import { type Hash64, hashString, toBigInt } from './murmurHash.ts'
import { shapeOf } from './shapeOf.ts'

/** What is known of a word type without its context. */
export interface Lexeme {
  /** Unique in its `Vocab`. */
  readonly id: number
  readonly text: string
  /** This and what follows are those of the word's spelling, where the vocabulary was told to read it otherwise. */
  readonly lower: string
  /** The spelling that stands for the word's variants: "not" for "n't". */
  readonly norm: string
  /** First character. */
  readonly prefix: string
  /** Last three characters. */
  readonly suffix: string
  readonly shape: string
  readonly isSpace: boolean
}

/** Word types kept; all are forgotten when there are more. */
const CAPACITY = 100_000
const SURROGATE = /[\ud800-\udfff]/

/** Gives each word type one `Lexeme`. */
export class Vocab {
  readonly #symbols: ReadonlyMap<string, Hash64>
  readonly #lexemeNorms: ReadonlyMap<string, string>
  readonly #baseNorms: ReadonlyMap<string, string>
  readonly #extraDigits: string
  readonly #spell: (text: string) => string
  readonly #lexemes = new Map<string, Lexeme>()
  #nextId = 0

  /** `spell` may give another spelling to take a word's features from. */
  constructor(data: LexData, spell: (text: string) => string = (text) => text) {
    this.#spell = spell
    this.#symbols = new Map(Object.entries(data.symbols).map(([name, lo]) => [name, { hi: 0, lo }]))
    this.#lexemeNorms = new Map(Object.entries(data.lexemeNorm))
    this.#baseNorms = new Map(Object.entries(data.baseNorms))
    this.#extraDigits = data.extraDigits
  }

  /** The id that stands for a string in the embeddings: 0 for none, a symbol's number, or the hash. */
  id(text: string): Hash64 {
    if (text === '') return { hi: 0, lo: 0 }
    return this.#symbols.get(text) ?? hashString(text)
  }

  /** The lexeme of `text`; tokens of tokenizer exceptions come with a norm. */
  get(text: string, norm?: string): Lexeme {
    const key = norm === undefined ? text : `${text}\0${norm}`
    const known = this.#lexemes.get(key)
    if (known !== undefined) return known
    if (this.#lexemes.size >= CAPACITY) this.#lexemes.clear()
    const lexeme = this.#create(text, norm)
    this.#lexemes.set(key, lexeme)
    return lexeme
  }

  #create(text: string, norm?: string): Lexeme {
    const spelling = this.#spell(text)
    const lower = spelling.toLowerCase()
    const characters = SURROGATE.test(spelling) ? Array.from(spelling) : undefined
    return {
      id: this.#nextId++,
      text,
      lower,
      norm: norm ?? this.#norm(spelling) ?? lower,
      prefix: characters?.[0] ?? spelling.slice(0, 1),
      suffix: characters?.slice(-3).join('') ?? spelling.slice(-3),
      shape: shapeOf(spelling, this.#extraDigits),
      isSpace: isSpaceText(spelling),
    }
  }

  #norm(text: string): string | undefined {
    return this.#lexemeNorms.get(toBigInt(this.id(text)).toString()) ?? this.#baseNorms.get(text)
  }
}
