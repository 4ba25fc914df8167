/** What an actor is called. */
export interface Names {
  readonly name: string
  readonly aliases: readonly string[]
}

/**
 * The aliases of an actor that is met again under `met`, in the order of their code units and without its own name,
 * which stays: a new name becomes an alias. No alias is ever lost, so the order of articles does not matter.
 */
export function uniteAliases(stored: Names, met: Names): string[] {
  const all = new Set([...stored.aliases, ...met.aliases, met.name])
  all.delete(stored.name)
  return [...all].toSorted()
}
