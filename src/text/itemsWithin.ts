import type { Span } from './span.ts'

interface Placed {
  readonly span: Span
}

/**
 * Of items in text order that do not nest, those that lie inside a span, found by halving: long texts hold many
 * items and are asked often.
 */
export function itemsWithin<Item extends Placed>(
  items: readonly Item[],
  [start, end]: Span,
): readonly Item[] {
  const first = firstWhere(items, ({ span }) => span[0] >= start)
  let last = first
  while ((items[last]?.span[1] ?? end + 1) <= end) last += 1
  return items.slice(first, last)
}

/** Of such items, those that share a character with a span. */
export function itemsOverlapping<Item extends Placed>(
  items: readonly Item[],
  [start, end]: Span,
): readonly Item[] {
  const first = firstWhere(items, ({ span }) => span[1] > start)
  let last = first
  while ((items[last]?.span[0] ?? end) < end) last += 1
  return items.slice(first, last)
}

/** Index of the first item that is far enough, where all after it are. */
function firstWhere<Item>(items: readonly Item[], isFarEnough: (item: Item) => boolean): number {
  let low = 0
  for (let high = items.length; low < high; ) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item === undefined || isFarEnough(item)) high = middle
    else low = middle + 1
  }
  return low
}
