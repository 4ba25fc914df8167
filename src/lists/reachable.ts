/** These, and all to which one of them leads, step by step; in the order in which they are come to. */
export function reachable<Item>(
  from: Iterable<Item>,
  next: (item: Item) => Iterable<Item>,
): ReadonlySet<Item> {
  const found = new Set(from)
  for (const item of found) for (const other of next(item)) found.add(other)
  return found
}
