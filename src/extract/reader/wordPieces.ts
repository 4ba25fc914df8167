/** Longest word that is looked up piece by piece; a longer one is unknown. */
const LONGEST = 100

const MARK = /[\p{P}!-/:-@[-`{-~]/u

/** Splits words into the pieces that the encoder knows (WordPiece, lower case, without accents). */
export class WordPieces {
  readonly start: number
  readonly end: number
  readonly #ids: ReadonlyMap<string, number>
  readonly #unknown: number
  readonly #known = new Map<string, readonly number[]>()

  /** `vocabulary` lists the pieces by their number; those that go on a word begin with `##`. */
  constructor(vocabulary: readonly string[]) {
    this.#ids = new Map(vocabulary.map((piece, id) => [piece, id]))
    this.start = this.#idOf('[CLS]')
    this.end = this.#idOf('[SEP]')
    this.#unknown = this.#idOf('[UNK]')
  }

  /** At least one piece for any word. */
  split(word: string): readonly number[] {
    const known = this.#known.get(word)
    if (known) return known
    const pieces = simpleWords(word).flatMap((simple) => this.#splitSimple(simple))
    const found = pieces.length > 0 ? pieces : [this.#unknown]
    if (word.length < 30) this.#known.set(word, found)
    return found
  }

  #splitSimple(word: string): readonly number[] {
    if (word.length > LONGEST) return [this.#unknown]
    const pieces: number[] = []
    for (let start = 0; start < word.length; ) {
      let end = word.length
      let id: number | undefined
      for (; end > start && id === undefined; end -= 1) {
        id = this.#ids.get((start > 0 ? '##' : '') + word.slice(start, end))
        if (id !== undefined) break
      }
      if (id === undefined) return [this.#unknown]
      pieces.push(id)
      start = end
    }
    return pieces
  }

  #idOf(piece: string): number {
    const id = this.#ids.get(piece)
    if (id === undefined) throw new Error(`The vocabulary of the reader lacks ${piece}.`)
    return id
  }
}

/** Lower case without accents and control characters, every mark on its own. */
function simpleWords(word: string): readonly string[] {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}\p{C}]/gu, '')
  const words: string[] = []
  let current = ''
  for (const char of plain) {
    if (MARK.test(char)) {
      if (current) words.push(current)
      words.push(char)
      current = ''
    } else current += char
  }
  if (current) words.push(current)
  return words
}
