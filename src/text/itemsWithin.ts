import type { Span } from './span.ts'

/**
 * Of items in text order that do not nest, those that lie inside a span, found by halving: long texts hold many
 * items and are asked often.
 */
export function itemsWithin<Item extends { readonly span: Span }>(
  items: readonly Item[],
  [start, end]: Span,
): readonly Item[] {
  let low = 0
  for (let high = items.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((items[middle]?.span[0] ?? end) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((items[last]?.span[1] ?? end + 1) <= end) last += 1
  return items.slice(low, last)
}
