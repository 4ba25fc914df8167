// biome-ignore-all lint/style/noNonNullAssertion: indexes are words of the state, checked against -1 where there may be none
/** Kinds of move, as numbers for the speed of it. */
export const SHIFT = 0
export const REDUCE = 1
export const LEFT = 2
export const RIGHT = 3
export const BREAK = 4
/** First letters of the moves' names, by kind. */
export const MOVE_LETTERS = 'SDLRB'

/** Words that the model looks at to score a state. */
const CONTEXT = 8
const NONE = -1

/** Stack, buffer and arcs of one arc-eager derivation with sentence breaks. Words are indices; -1 is none. */
export class ParserState {
  readonly context = new Int32Array(CONTEXT)
  /** Which kinds of move are allowed: 1 or 0. */
  readonly allowed = new Uint8Array(MOVE_LETTERS.length)
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly #length: number
  readonly #stack: Int32Array
  #depth = 0
  /** Words put back in front of the buffer, the last one first. */
  readonly #returned: Int32Array
  #returnedCount = 0
  #next = 0
  readonly #isUnshiftable: Uint8Array
  readonly #startsSentence: Uint8Array
  /** Latest left and right dependent of a word, and the one before a dependent of the same head and side. */
  readonly #lastLeft: Int32Array
  readonly #lastRight: Int32Array
  readonly #previous: Int32Array

  constructor(length: number) {
    const words = (): Int32Array => new Int32Array(length).fill(NONE)
    this.#length = length
    this.heads = words()
    this.labels = words()
    this.#stack = words()
    this.#returned = words()
    this.#isUnshiftable = new Uint8Array(length)
    this.#startsSentence = new Uint8Array(length)
    this.#startsSentence[0] = 1
    this.#lastLeft = words()
    this.#lastRight = words()
    this.#previous = words()
    this.#look()
  }

  get isDone(): boolean {
    return this.#depth === 0 && this.#bufferLength === 0
  }

  /** Makes an allowed move; `label` is that of the arc, if it draws one. */
  apply(move: number, label: number): void {
    switch (move) {
      case SHIFT:
        this.#push()
        break
      case REDUCE:
        this.#reduce()
        break
      case LEFT:
        this.#attach(this.#buffer(0), this.#stacked(0), label)
        this.#isUnshiftable[this.#buffer(0)] = 0
        this.#depth -= 1
        break
      case RIGHT:
        this.#attach(this.#stacked(0), this.#buffer(0), label)
        this.#push()
        break
      default:
        this.#startsSentence[this.#buffer(1)] = 1
    }
    this.#look()
  }

  get #bufferLength(): number {
    return this.#length - this.#next + this.#returnedCount
  }

  #stacked(i: number): number {
    return i < this.#depth ? this.#stack[this.#depth - 1 - i]! : NONE
  }

  #buffer(i: number): number {
    if (i < this.#returnedCount) return this.#returned[this.#returnedCount - 1 - i]!
    const word = this.#next + i - this.#returnedCount
    return word < this.#length ? word : NONE
  }

  /** Brings `context` and `allowed` up to date. */
  #look(): void {
    const { context, allowed } = this
    const s0 = this.#stacked(0)
    const b0 = this.#buffer(0)
    const b1 = this.#buffer(1)
    context[0] = b0
    context[1] = b1
    context[2] = s0
    context[3] = this.#stacked(1)
    context[4] = this.#stacked(2)
    context[5] = b0 < 0 ? NONE : this.#lastLeft[b0]!
    context[6] = s0 < 0 ? NONE : this.#lastLeft[s0]!
    context[7] = s0 < 0 ? NONE : this.#lastRight[s0]!
    const waiting = this.#bufferLength
    const isFresh = b0 >= 0 && this.#startsSentence[b0] === 1
    const drawsArcs = s0 >= 0 && b0 >= 0 && !isFresh
    allowed[SHIFT] = Number(s0 < 0 || (waiting >= 2 && !isFresh && this.#isUnshiftable[b0] === 0))
    allowed[REDUCE] = Number(s0 >= 0)
    allowed[LEFT] = Number(drawsArcs)
    allowed[RIGHT] = Number(drawsArcs)
    allowed[BREAK] = Number(waiting >= 2 && b1 === b0 + 1 && this.#startsSentence[b1] === 0)
  }

  #push(): void {
    if (this.#returnedCount > 0) {
      this.#returnedCount -= 1
      this.#stack[this.#depth] = this.#returned[this.#returnedCount]!
    } else {
      this.#stack[this.#depth] = this.#next
      this.#next += 1
    }
    this.#depth += 1
  }

  /** Takes a word off the stack. Without a head it goes back to the buffer, unless it was the last one. */
  #reduce(): void {
    this.#depth -= 1
    const word = this.#stack[this.#depth]!
    if (this.heads[word]! >= 0 || this.#depth === 0) return
    this.#isUnshiftable[word] = 1
    this.#returned[this.#returnedCount] = word
    this.#returnedCount += 1
  }

  #attach(head: number, dependent: number, label: number): void {
    const old = this.heads[dependent]!
    if (old >= 0) {
      // Only the latest arc of a head can be replaced: its dependent is on top of the stack.
      const list = old > dependent ? this.#lastLeft : this.#lastRight
      if (list[old] === dependent) list[old] = this.#previous[dependent]!
    }
    const list = head > dependent ? this.#lastLeft : this.#lastRight
    this.#previous[dependent] = list[head]!
    list[head] = dependent
    this.heads[dependent] = head
    this.labels[dependent] = label
  }
}
