// biome-ignore-all lint/style/noNonNullAssertion: moves, labels and words are counted by the lists themselves
import type { Doc, Name } from '../doc.ts'
import type { Pointer } from '../nn/kernels.ts'
import type { TransitionModel } from '../nn/transitionModel.ts'

/** Kinds of move: a name begins, goes on, ends, is one word, or there is none. */
const BEGIN = 0
const IN = 1
const LAST = 2
const UNIT = 3
const MOVE_LETTERS = 'BILUO'

/** Where the recogniser is: the word to decide on and the name that is open, if any. */
interface Position {
  readonly word: number
  /** First word of the open name, or -1. */
  readonly open: number
  readonly openLabel: string
}

/** Finds names, dates and numbers with their types: greedy, word by word. */
export class EntityRecognizer {
  readonly #model: TransitionModel
  /** Kind of each move. */
  readonly #kinds: Uint8Array
  readonly #labels: readonly string[]

  constructor(model: TransitionModel, moves: readonly string[]) {
    this.#model = model
    this.#kinds = Uint8Array.from(moves, (name) => MOVE_LETTERS.indexOf(name.charAt(0)))
    this.#labels = moves.map((name) => name.slice(2))
  }

  /** Fills in the names of a document that has sentences and whose token vectors lie at `vectors`. */
  annotate(doc: Doc, vectors: Pointer): void {
    this.#model.prepare(vectors, doc.length)
    const names: Name[] = []
    let open = -1
    let openLabel = ''
    for (let word = 0; word < doc.length; word++) {
      const move = this.#bestMove(doc, { word, open, openLabel })
      const label = this.#labels[move]!
      const kind = this.#kinds[move]
      if (kind === BEGIN) {
        open = word
        openLabel = label
      } else if (kind === UNIT) {
        names.push({ start: word, end: word + 1, label })
      } else if (kind === LAST) {
        names.push({ start: open, end: word + 1, label })
        open = -1
      }
    }
    doc.names = names
  }

  /** The first of the allowed moves with the highest score. One always is: out of, or at the end of, a name. */
  #bestMove(doc: Doc, { word, open, openLabel }: Position): number {
    const scores = this.#model.score(Int32Array.of(word, open, open < 0 ? -1 : word - 1))
    // A name may not reach into the next sentence, nor start with white space.
    const goesOn = word < doc.length - 1 && doc.sentenceStarts[word + 1] === 0
    const starts = open < 0 && !doc.lexemes[word]!.isSpace
    let best = -1
    for (let move = 0; move < this.#kinds.length; move++) {
      if (best >= 0 && scores[move]! <= scores[best]!) continue
      if (this.#isAllowed(move, starts, goesOn, open < 0 ? undefined : openLabel)) best = move
    }
    return best
  }

  #isAllowed(move: number, starts: boolean, goesOn: boolean, openLabel: string | undefined): boolean {
    const label = this.#labels[move]
    switch (this.#kinds[move]!) {
      case BEGIN:
        return starts && goesOn
      case IN:
        return label === openLabel && goesOn
      case LAST:
        return label === openLabel
      case UNIT:
        // The model's one unit without a label stands for blocked words, which there are none of here.
        return starts && label !== ''
      default:
        return openLabel === undefined
    }
  }
}
