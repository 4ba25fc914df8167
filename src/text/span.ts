/** A stretch of a text: `[start, end)` in UTF-16 code units. */
export type Span = readonly [start: number, end: number]

/** The text a span covers. */
export function spanText(text: string, [start, end]: Span): string {
  return text.slice(start, end)
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

/** Whether the two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** Text order: by start, the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a[0] - b[0] || b[1] - a[1]
}

/** The span without the spaces at its ends; empty where it covers nothing else. */
export function trimSpan(text: string, [start, end]: Span): Span {
  const part = text.slice(start, end)
  const from = start + (part.length - part.trimStart().length)
  return [from, Math.max(from, start + part.trimEnd().length)]
}
