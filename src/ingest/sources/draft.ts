import type { ClaimgraphError } from '../../model/index.ts'

/** An article as its format gives it, before text, date and credit are checked. */
export interface Draft {
  readonly name: string
  readonly text: string
  readonly title?: string | undefined
  /** As printed: any form that `toIsoDate` reads. */
  readonly date?: string | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
  readonly wire?: string | undefined
  /** Line of the file where it starts, from 1. */
  readonly line?: number | undefined
}

/** What a format makes of one place in a file: an article, or why there is none. */
export type Reading = Draft | ClaimgraphError
