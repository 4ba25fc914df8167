/** Levels of objects and lists that a value from JSON nests; 0 for a plain one. */
export function levelsOf(value: unknown): number {
  let levels = 0
  let level = childrenOf([value])
  // Level by level: a value may nest deeper than calls may.
  while (level.length > 0) {
    levels++
    level = childrenOf(level.flatMap((each) => Object.values(each)))
  }
  return levels
}

function childrenOf(values: readonly unknown[]): readonly object[] {
  return values.filter((value): value is object => typeof value === 'object' && value !== null)
}
