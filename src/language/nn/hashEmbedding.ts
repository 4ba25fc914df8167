// biome-ignore-all lint/style/noNonNullAssertion: a row number is below the table's row count
import type { EmbedTable } from '../weights/modelData.ts'
import { type Hash64, hashEmbedRows } from '../words/murmurHash.ts'
import type { Lexeme, Vocab } from '../words/vocab.ts'

/** Vectors of one word attribute: the sum of four rows of a table, which the value's hash picks. */
export class HashEmbedding {
  readonly #valueOf: (lexeme: Lexeme, isSpaceAfter: boolean) => string | number
  readonly #vocab: Vocab
  readonly #seed: number
  readonly #rowCount: number
  readonly #values: Float32Array
  readonly #width: number
  /** Numbers of the rows last picked. */
  readonly #rows = new Uint16Array(4)

  constructor(vocab: Vocab, table: EmbedTable, values: Float32Array, width: number) {
    this.#valueOf = VALUES[table.attr]
    this.#vocab = vocab
    this.#seed = table.seed
    this.#rowCount = table.rows
    this.#values = values
    this.#width = width
  }

  /** Writes the vector of a lexeme, followed by a space or not, to `out` from `at` on. */
  write(lexeme: Lexeme, isSpaceAfter: boolean, out: Float32Array, at: number): void {
    const rows = this.#rows
    hashEmbedRows(this.#idOf(this.#valueOf(lexeme, isSpaceAfter)), this.#seed, this.#rowCount, rows)
    const values = this.#values
    const width = this.#width
    const a = rows[0]! * width
    const b = rows[1]! * width
    const c = rows[2]! * width
    const d = rows[3]! * width
    for (let i = 0; i < width; i++) {
      out[at + i] = values[a + i]! + values[b + i]! + values[c + i]! + values[d + i]!
    }
  }

  #idOf(value: string | number): Hash64 {
    return typeof value === 'number' ? { hi: 0, lo: value } : this.#vocab.id(value)
  }
}

/** Values by the names that the model gives the attributes. */
const VALUES: Record<EmbedTable['attr'], (lexeme: Lexeme, isSpaceAfter: boolean) => string | number> = {
  NORM: (lexeme) => lexeme.norm,
  PREFIX: (lexeme) => lexeme.prefix,
  SUFFIX: (lexeme) => lexeme.suffix,
  SHAPE: (lexeme) => lexeme.shape,
  SPACY: (_, isSpaceAfter) => Number(isSpaceAfter),
  IS_SPACE: (lexeme) => Number(lexeme.isSpace),
}
