import {
  CLAIMGRAPH,
  type DecisionKind,
  type DecisionRow,
  type Decisions,
  type Graph,
  type NewDecision,
} from '../../graph/index.ts'
import { chunked } from '../../lists/index.ts'
import { type Moment, stateOf } from '../../model/index.ts'
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

const NONE: Decisions = {
  decided: [],
  proposed: [],
  undone: [],
  undoing: { by: CLAIMGRAPH, reason: 'what is stored by now no longer speaks for it' },
}

/** What there is already, when findings are settled. */
interface Present {
  /** All decisions about what was found and what is in scope. */
  readonly decisions: readonly DecisionRow[]
  /** Ids of which all merges were sought: those that were not found are taken back. */
  readonly scope: ReadonlySet<string>
}

export interface Settled {
  /** How many decisions were made and taken back. */
  readonly made: number
  /** What they are about. */
  readonly changed: readonly string[]
}

/**
 * Makes the decisions of claimgraph itself about what is in scope those that were found: no more, no fewer. What people
 * decided stays, also that something is not so.
 */
export async function settle(
  graph: Graph,
  findings: readonly Finding[],
  { decisions, scope }: Present,
  now: Moment,
): Promise<Settled> {
  const due = new Map(findings.map((finding) => [keyOf(newDecision(finding)), finding]))
  for (const refused of decisions.filter(isRefusedByPerson)) due.delete(keyOf(refused))
  const undone: DecisionRow[] = []
  for (const decision of decisions.filter(isOwn)) {
    const finding = due.get(keyOf(decision))
    if (finding && finding.certain === (decision.at !== null)) due.delete(keyOf(decision))
    else if (decision.kind === 'MERGE' && decision.subjects.every((id) => scope.has(id)))
      undone.push(decision)
  }
  // The last first, as later ones may build on earlier ones.
  const ids = undone.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0)).map(({ id }) => id)
  const rows = [...due.values()].toSorted((a, b) =>
    a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0,
  )
  let made = 0
  for (const some of chunked(ids, CHUNK)) made += await graph.decideAll({ ...NONE, undone: some }, now)
  for (const some of chunked(rows, CHUNK)) {
    const decided = some.filter(({ certain }) => certain).map(newDecision)
    const proposed = some.filter(({ certain }) => !certain).map(newDecision)
    made += await graph.decideAll({ ...NONE, decided, proposed }, now)
  }
  const changed = [...undone.flatMap(({ subjects }) => subjects), ...rows.map(({ subject }) => subject)]
  return { made, changed }
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
    (decision) => decision.by !== CLAIMGRAPH && stateOf(decision) === 'IN_FORCE',
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
