/** A day, as `2022-02-01`. */
export type IsoDate = string

/** A news article as it was found, before anything is read out of it. */
export interface Article {
  /** The name by which input and output speak of it: the source's own id, or the file's name. Not the graph's id. */
  readonly name: string
  /** Offsets everywhere count in this very text. */
  readonly text: string
  readonly title?: string
  /** The day it was published. Without it "Tuesday" has no date. */
  readonly date?: IsoDate
  readonly publisher?: string
  readonly url?: string
  /** The agency it credits as its origin, where it is a wire story. */
  readonly wire?: string
}
