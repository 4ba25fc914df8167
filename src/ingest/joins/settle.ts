import {
  CLAIMGRAPH,
  type DecisionKind,
  type DecisionRow,
  type Graph,
  type NewDecision,
} from '../../graph/index.ts'
import type { Moment } from '../../model/index.ts'
import type { ClusterRules } from './cluster.ts'

/** What claimgraph itself decides, or proposes where it is not certain. */
export interface Finding {
  readonly kind: Extract<DecisionKind, 'MERGE' | 'LINK'>
  readonly subject: string
  readonly into: string
  /** The kind of response, of a LINK. */
  readonly value: string | null
  readonly certain: boolean
  /** The evidence, as people read it. */
  readonly reason: string
}

/** How many decisions go into one transaction. */
const CHUNK = 100

const UNDOING = { by: CLAIMGRAPH, reason: 'what is stored by now no longer speaks for it' } as const

/**
 * Makes the decisions of claimgraph itself about what is in scope those that were found: no more, no fewer. What people
 * decided stays, also that something is not so. How many were made and taken back.
 */
export async function settle(
  graph: Graph,
  findings: readonly Finding[],
  {
    decisions,
    isInScope,
  }: { readonly decisions: readonly DecisionRow[]; readonly isInScope: (decision: DecisionRow) => boolean },
  now: Moment,
): Promise<number> {
  const refused = new Set(decisions.filter(isRefusedByPerson).map(keyOf))
  const due = new Map(findings.map((finding) => [keyOf(newDecision(finding)), finding]))
  for (const key of refused) due.delete(key)
  const undone: DecisionRow[] = []
  for (const decision of decisions.filter(isOwn)) {
    const finding = due.get(keyOf(decision))
    if (finding && finding.certain === (decision.at !== null)) due.delete(keyOf(decision))
    else if (isInScope(decision)) undone.push(decision)
  }
  // The last first, as later ones may build on earlier ones.
  const ids = undone.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0)).map(({ id }) => id)
  const rows = [...due.values()].toSorted((a, b) =>
    a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0,
  )
  let made = 0
  for (const some of chunks(ids))
    made += await graph.decideAll({ undone: some, decided: [], proposed: [], undoing: UNDOING }, now)
  for (const some of chunks(rows)) {
    const [decided, proposed] = [
      some.filter(({ certain }) => certain),
      some.filter(({ certain }) => !certain),
    ]
    made += await graph.decideAll(
      {
        undone: [],
        decided: decided.map(newDecision),
        proposed: proposed.map(newDecision),
        undoing: UNDOING,
      },
      now,
    )
  }
  return made
}

/** What people have decided that joins must heed. */
export function rulesOf(
  decisions: readonly DecisionRow[],
): ClusterRules & { readonly isLeft: (id: string) => boolean } {
  const apart = new Set(
    decisions
      .filter((decision) => decision.kind === 'MERGE' && isRefusedByPerson(decision))
      .flatMap(({ subjects, into }) => subjects.flatMap((id) => [`${id} ${into}`, `${into} ${id}`])),
  )
  const theirs = decisions.filter(
    ({ by, at, undoneAt }) => by !== CLAIMGRAPH && at !== null && undoneAt === null,
  )
  const left = new Set(
    theirs.flatMap(({ kind, subjects }) => (kind === 'MERGE' || kind === 'RETYPE' ? subjects : [])),
  )
  const fixed = new Set(theirs.flatMap(({ kind, into }) => (kind === 'MERGE' && into !== null ? [into] : [])))
  return {
    areApart: (a, b) => apart.has(`${a} ${b}`),
    isFixed: (id) => fixed.has(id),
    isLeft: (id) => left.has(id),
  }
}

/** In force, or proposed, by claimgraph itself. */
function isOwn({ by, undoneAt }: DecisionRow): boolean {
  return by === CLAIMGRAPH && undoneAt === null
}

function isRefusedByPerson({ undoneAt, undoneBy }: DecisionRow): boolean {
  return undoneAt !== null && undoneBy !== CLAIMGRAPH
}

function keyOf({ kind, subjects, into, value }: NewDecision): string {
  return JSON.stringify([kind, subjects, into, value])
}

function newDecision({ kind, subject, into, value, reason }: Finding): NewDecision {
  return { kind, subjects: [subject], into, value, by: CLAIMGRAPH, reason }
}

function chunks<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, at) =>
    items.slice(at * CHUNK, (at + 1) * CHUNK),
  )
}
