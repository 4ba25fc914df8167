import { ACTOR_TYPES } from '../../ontology/index.ts'
import { fold } from '../../text/index.ts'
import { lockActors, mergeActors, setAliases } from '../cypher/actors.ts'
import type { Transaction } from '../engines/engine.ts'
import type { ActorRow } from '../rows.ts'
import { type Names, uniteAliases } from './uniteAliases.ts'
import { writeRows } from './writeRows.ts'

/** Adds new actors, and to those that are stored the names by which they are not known yet. */
export async function writeActors(transaction: Transaction, actors: readonly ActorRow[]): Promise<void> {
  const sorted = actors.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const type of ACTOR_TYPES) {
    const rows = sorted.filter((actor) => actor.type === type).map(withSearch)
    await writeRows(transaction, mergeActors[type], rows)
  }
  await addAliases(transaction, sorted)
}

function withSearch(actor: ActorRow) {
  const aliases = uniteAliases(actor, actor)
  return { ...actor, aliases, search: searchText({ name: actor.name, aliases }) }
}

async function addAliases(transaction: Transaction, actors: readonly ActorRow[]): Promise<void> {
  const met = new Map(actors.map((actor) => [actor.id, actor]))
  const stored = await transaction.run(lockActors, { rows: [...met.keys()].map((id) => ({ id })) })
  const changed = stored.flatMap((names) => {
    const actor = met.get(names.id)
    const aliases = actor ? uniteAliases(names, actor) : []
    if (aliases.length <= names.aliases.length) return []
    return [{ id: names.id, aliases, search: searchText({ name: names.name, aliases }) }]
  })
  await writeRows(transaction, setAliases, changed)
}

/** Folded names hold no bar, so that no search text matches across two of them. */
function searchText({ name, aliases }: Names): string {
  return [...new Set([name, ...aliases].map(fold))].join('|')
}
