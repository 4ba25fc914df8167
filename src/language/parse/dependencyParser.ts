// biome-ignore-all lint/style/noNonNullAssertion: moves, labels and words are counted by the lists themselves
import type { Doc } from '../doc.ts'
import type { Pointer } from '../nn/kernels.ts'
import type { TransitionModel } from '../nn/transitionModel.ts'
import { deprojectivize } from './deprojectivize.ts'
import { MOVE_LETTERS, ParserState } from './parserState.ts'
import { findSentenceStarts } from './subtreeEdges.ts'

/** Finds heads, dependency labels and sentences: greedy, arc-eager, with sentence breaks among its moves. */
export class DependencyParser {
  readonly #model: TransitionModel
  /** Kind of each move. */
  readonly #kinds: Uint8Array
  readonly #labels: readonly string[]

  constructor(model: TransitionModel, moves: readonly string[]) {
    this.#model = model
    this.#kinds = Uint8Array.from(moves, (name) => MOVE_LETTERS.indexOf(name.charAt(0)))
    this.#labels = moves.map((name) => name.slice(2))
  }

  /** Fills in heads, labels and sentence starts of a document whose token vectors lie at `vectors`. */
  annotate(doc: Doc, vectors: Pointer): void {
    this.#model.prepare(vectors, doc.length)
    const state = this.#derive(doc.length)
    doc.heads = state.heads.map((head, word) => (head < 0 ? word : head))
    doc.deps = Array.from(state.labels, (label) => (label < 0 ? 'ROOT' : this.#labels[label]!))
    deprojectivize(doc)
    doc.sentenceStarts = findSentenceStarts(doc.heads)
  }

  #derive(length: number): ParserState {
    const state = new ParserState(length)
    while (!state.isDone) {
      const move = this.#bestMove(state)
      if (move < 0) break
      state.apply(this.#kinds[move]!, move)
    }
    return state
  }

  /** The first of the allowed moves with the highest score; -1 if none is allowed. */
  #bestMove({ context, allowed }: ParserState): number {
    const kinds = this.#kinds
    const scores = this.#model.score(context)
    let best = -1
    for (let move = 0; move < kinds.length; move++) {
      if (allowed[kinds[move]!] === 1 && (best < 0 || scores[move]! > scores[best]!)) best = move
    }
    return best
  }
}
