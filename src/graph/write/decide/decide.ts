import {
  type ActId,
  ClaimgraphError,
  type DecisionId,
  decisionId,
  type Moment,
  type ReportId,
} from '../../../model/index.ts'
import { allDecisions, nextDecision, putDecision, readDecisions } from '../../cypher/decisions.ts'
import { DECISION_SHAPES, firstLetters, isId, type SubjectKind } from '../../decisionShapes.ts'
import type { Engine, Transaction } from '../../engines/engine.ts'
import type { Decisions, Undoing } from '../../graph.ts'
import { CLAIMGRAPH, type DecisionKind, type DecisionRow, type NewDecision } from '../../rows.ts'
import { addActs } from '../addActs.ts'
import { refreshTypedEdges } from '../refreshTypedEdges.ts'
import { retireReports, reviveReports } from '../retireReports.ts'
import { actsTouchedBy } from './actsTouchedBy.ts'
import { dependsOn } from './dependsOn.ts'
import type { Effect } from './kinds.ts'
import { linkEffect, unlinkEffect } from './linkEffect.ts'
import { confirmEffect, rejectEffect } from './markEffect.ts'
import { mergeEffect } from './mergeEffect.ts'
import { renameEffect, retypeEffect } from './nameEffect.ts'
import { splitEffect } from './splitEffect.ts'

const EFFECTS: Readonly<Record<DecisionKind, Effect>> = {
  MERGE: mergeEffect,
  SPLIT: splitEffect,
  REJECT: rejectEffect,
  CONFIRM: confirmEffect,
  RENAME: renameEffect,
  RETYPE: retypeEffect,
  LINK: linkEffect,
  UNLINK: unlinkEffect,
}

/** Makes a decision, or a proposal that is accepted later; nothing changes by a proposal. */
export function decide(
  engine: Engine,
  decision: NewDecision,
  now: Moment,
  isProposal: boolean,
): Promise<DecisionRow> {
  return writeAs(engine, decision.by, (transaction) => make(transaction, decision, now, isProposal))
}

/**
 * Makes decisions and takes others back, all or none. Left are those that what others have decided meanwhile does not
 * allow; how many were made. Typed edges are due then.
 */
export function decideAll(
  engine: Engine,
  { decided, proposed, undone, undoing }: Decisions,
  now: Moment,
): Promise<number> {
  return engine.write(async (transaction) => {
    const made: DecisionRow[] = []
    const attempt = async (work: () => Promise<DecisionRow>): Promise<void> => {
      try {
        made.push(await work())
      } catch (error) {
        if (!(error instanceof ClaimgraphError && LEFT.has(error.code))) throw error
      }
    }
    for (const id of undone) await attempt(() => takeBack(transaction, id, undoing, now))
    for (const each of decided) await attempt(() => make(transaction, each, now, false))
    for (const each of proposed) await attempt(() => make(transaction, each, now, true))
    await addActs(transaction, madeBy(made), now)
    return made.length
  })
}

/** Each is refused before it changes anything. */
const LEFT: ReadonlySet<string> = new Set([
  'BAD_DECISION',
  'NOT_STORED',
  'DECIDED_ALREADY',
  'DECISION_DEPENDED_ON',
])

async function make(
  transaction: Transaction,
  decision: NewDecision,
  now: Moment,
  isProposal: boolean,
): Promise<DecisionRow> {
  checkIds(decision)
  const at = await nextMoment(transaction, now)
  const subjects = [...new Set(decision.subjects)].toSorted()
  const row: DecisionRow = {
    ...decision,
    subjects,
    id: await freshId(transaction, { ...decision, subjects }),
    proposedAt: isProposal ? at : null,
    at: null,
    undoneAt: null,
    undoneBy: null,
    undoneReason: null,
    made: [],
  }
  if (!isProposal) return enforce(transaction, row, at)
  await transaction.run(putDecision, { row })
  return row
}

/** Throws WRONG_ID where something else stands than ids of what a decision of the kind is about. */
function checkIds({ kind, subjects, into }: NewDecision): void {
  const shape = DECISION_SHAPES[kind]
  for (const id of subjects) checkId(id, shape.subjects)
  if (into !== null && shape.into) checkId(into, shape.into)
}

function checkId(id: string, kind: SubjectKind): void {
  if (isId(id, kind)) return
  throw new ClaimgraphError('WRONG_ID', `"${id}" is no id of ${kind === 'report' ? 'a' : 'an'} ${kind}.`, {
    value: id,
    advice: `Such ids begin with ${firstLetters(kind)}.`,
  })
}

/** Of what is decided, by whom, and how often that was decided before. Throws DECIDED_ALREADY where it is decided or proposed now. */
async function freshId(
  transaction: Transaction,
  { kind, subjects, into, value, by }: NewDecision,
): Promise<DecisionId> {
  for (let times = 0; ; times++) {
    const id = decisionId(kind, subjects, into, value, by, times)
    const [known] = await transaction.run(readDecisions, { ids: [id] })
    if (!known) return id
    if (known.undoneAt === null) throw notOpen(known)
  }
}

/** Puts a proposal into force. */
export function accept(
  engine: Engine,
  id: DecisionId,
  { by, reason }: Undoing,
  now: Moment,
): Promise<DecisionRow> {
  return writeAs(engine, by, async (transaction) => {
    const at = await nextMoment(transaction, now)
    const row = await decisionOf(transaction, id)
    if (row.at !== null || row.undoneAt !== null) throw notOpen(row)
    return enforce(transaction, { ...row, by: `${row.by}, ${by}`, reason: reason || row.reason }, at)
  })
}

/** Takes a decision back, or declines a proposal. Throws DECISION_DEPENDED_ON where another builds on it. */
export function undo(engine: Engine, id: DecisionId, undoing: Undoing, now: Moment): Promise<DecisionRow> {
  return writeAs(engine, undoing.by, (transaction) => takeBack(transaction, id, undoing, now))
}

async function takeBack(
  transaction: Transaction,
  id: DecisionId,
  undoing: Undoing,
  now: Moment,
): Promise<DecisionRow> {
  const undoneAt = await nextMoment(transaction, now)
  const row = await decisionOf(transaction, id)
  if (row.undoneAt !== null) throw notOpen(row)
  if (row.at !== null) await revoke(transaction, row, undoneAt)
  const undone = { ...row, undoneAt, undoneBy: undoing.by, undoneReason: undoing.reason }
  await transaction.run(putDecision, { row: undone })
  return undone
}

/**
 * Makes the typed edges anew that a decision touches, in its transaction. Nobody goes by the name of claimgraph, which takes
 * its own decisions back when what is stored no longer speaks for them.
 */
async function writeAs(
  engine: Engine,
  by: string,
  work: (transaction: Transaction) => Promise<DecisionRow>,
): Promise<DecisionRow> {
  if (by === CLAIMGRAPH) {
    throw new ClaimgraphError('BAD_DECISION', `${by} is the name by which the program itself decides.`, {
      value: by,
    })
  }
  return engine.write(async (transaction) => {
    const row = await work(transaction)
    if (row.at === null) return row
    await refreshTypedEdges(transaction, await actsTouchedBy(transaction, row))
    await addActs(transaction, madeBy([row]), row.at)
    return row
  })
}

/** That a report was given up, or found again, since its article was read anew. */
export interface Rereading {
  readonly reportId: ReportId
  readonly moment: Moment
  readonly isRevived: boolean
}

/**
 * What an export says that happened after reports were recorded, in the order of time: reports that were given up and
 * found again, decisions that were made and taken back. Decisions that are known are left.
 */
export async function replay(
  transaction: Transaction,
  decisions: readonly DecisionRow[],
  rereadings: readonly Rereading[],
): Promise<void> {
  const known = new Set((await transaction.run(allDecisions, {})).map(({ id }) => id))
  const fresh = decisions.filter(({ id }) => !known.has(id))
  const events = [...fresh.flatMap(eventsOf), ...rereadings.map(eventOf)]
  for (const { happen } of events.toSorted((a, b) => a.moment - b.moment)) await happen(transaction)
  for (const row of fresh) await transaction.run(putDecision, { row })
  if (fresh.length === 0) return
  const moments = fresh.flatMap(({ proposedAt, at, undoneAt }) => [proposedAt ?? 0, at ?? 0, undoneAt ?? 0])
  const last = moments.reduce((a, b) => Math.max(a, b))
  await nextMoment(transaction, last)
  await addActs(transaction, madeBy(fresh), last)
}

/** The acts among what decisions made. */
function madeBy(decisions: readonly DecisionRow[]): readonly ActId[] {
  return decisions.flatMap(({ made }) => made.filter((id) => isId(id, 'act')) as ActId[])
}

interface Event {
  readonly moment: Moment
  readonly happen: (transaction: Transaction) => Promise<unknown>
}

function eventsOf(decision: DecisionRow): Event[] {
  const { kind, at, undoneAt } = decision
  if (at === null) return []
  const { apply, undo: revert } = EFFECTS[kind]
  const made: Event = { moment: at, happen: (transaction) => apply(transaction, decision, at) }
  if (undoneAt === null) return [made]
  return [made, { moment: undoneAt, happen: (transaction) => revert(transaction, decision, undoneAt) }]
}

function eventOf({ reportId, moment, isRevived }: Rereading): Event {
  const change = isRevived ? reviveReports : retireReports
  return { moment, happen: (transaction) => change(transaction, [reportId], moment) }
}

async function enforce(transaction: Transaction, row: DecisionRow, at: Moment): Promise<DecisionRow> {
  const decision = { ...row, at }
  const made = await EFFECTS[row.kind].apply(transaction, decision, at)
  const enforced = { ...decision, made }
  await transaction.run(putDecision, { row: enforced })
  return enforced
}

async function revoke(transaction: Transaction, row: DecisionRow, undoneAt: Moment): Promise<void> {
  const later = (await transaction.run(allDecisions, {})).filter(
    ({ at, undoneAt: end }) => at !== null && end === null && at > (row.at ?? 0),
  )
  const dependents = later.filter((other) => dependsOn(other, row))
  if (dependents.length > 0) {
    const names = dependents.map(({ id, kind }) => `${id} (${kind})`).join(', ')
    throw new ClaimgraphError('DECISION_DEPENDED_ON', `${row.id} is what ${names} builds on.`, {
      value: dependents.map(({ id }) => id),
      advice: 'Undo these first, the last one first.',
    })
  }
  await EFFECTS[row.kind].undo(transaction, row, undoneAt)
}

async function decisionOf(transaction: Transaction, id: DecisionId): Promise<DecisionRow> {
  const [row] = await transaction.run(readDecisions, { ids: [id] })
  if (row) return row
  throw new ClaimgraphError('DECISION_NOT_FOUND', `There is no decision ${id}.`, {
    value: id,
    advice: 'claimgraph decisions lists them.',
  })
}

function notOpen(row: DecisionRow): ClaimgraphError {
  const [open, ended] = row.at === null ? ['proposed', 'declined'] : ['in force', 'undone']
  const what = row.undoneAt === null ? open : ended
  return new ClaimgraphError('DECIDED_ALREADY', `${row.id} is ${what} already.`, { value: row.id })
}

/** One decision at a time, each later than all before. */
async function nextMoment(transaction: Transaction, now: Moment): Promise<Moment> {
  const [next] = await transaction.run(nextDecision, { now })
  if (!next) throw new Error('the graph has no schema')
  return next.at
}
