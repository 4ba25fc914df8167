import type { Span } from '../../text/index.ts'

/** Spans of offsets that stand one after the other: a property cannot hold a list of lists. */
export function toSpans(offsets: readonly number[]): Span[] {
  return Array.from({ length: offsets.length / 2 }, (_, at) => toSpan(offsets.slice(2 * at, 2 * at + 2)))
}

export function toSpan([start, end]: readonly number[]): Span {
  if (start === undefined || end === undefined) throw new Error('a span without its two offsets is stored')
  return [start, end]
}
