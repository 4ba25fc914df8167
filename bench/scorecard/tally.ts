/** Counts by name. */
export type Tally = ReadonlyMap<string, number>

/** Adds to a count that may not be there yet. */
export function count(tally: Map<string, number>, key: string, amount: number | boolean = 1): void {
  tally.set(key, (tally.get(key) ?? 0) + Number(amount))
}

/** The counts of all, added up. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = new Map<string, number>()
  for (const tally of tallies) {
    for (const [key, amount] of tally) count(sum, key, amount)
  }
  return sum
}
