import {
  ClaimgraphError,
  type DecisionId,
  decisionId,
  type Moment,
  type ReportId,
} from '../../../model/index.ts'
import { allDecisions, putDecision, readDecisions } from '../../cypher/decisions.ts'
import { lockTypedEdges } from '../../cypher/typedEdges.ts'
import type { Engine, Transaction } from '../../engines/engine.ts'
import type { Undoing } from '../../graph.ts'
import type { DecisionKind, DecisionRow, NewDecision } from '../../rows.ts'
import { retireReports, reviveReports } from '../retireReports.ts'
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
  return engine.write(async (transaction) => {
    const at = await nextMoment(transaction, now)
    const { kind, into, value, by } = decision
    const subjects = [...new Set(decision.subjects)].toSorted()
    const row: DecisionRow = {
      ...decision,
      subjects,
      id: decisionId(kind, subjects, into, value, by, at),
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
  })
}

/** Puts a proposal into force. */
export function accept(
  engine: Engine,
  id: DecisionId,
  { by, reason }: Undoing,
  now: Moment,
): Promise<DecisionRow> {
  return engine.write(async (transaction) => {
    const at = await nextMoment(transaction, now)
    const row = await decisionOf(transaction, id)
    if (row.at !== null || row.undoneAt !== null) throw notOpen(row)
    return enforce(transaction, { ...row, by: `${row.by}, ${by}`, reason: reason || row.reason }, at)
  })
}

/** Takes a decision back, or declines a proposal. Throws DECISION_DEPENDED_ON where another builds on it. */
export function undo(engine: Engine, id: DecisionId, undoing: Undoing, now: Moment): Promise<DecisionRow> {
  return engine.write(async (transaction) => {
    const undoneAt = await nextMoment(transaction, now)
    const row = await decisionOf(transaction, id)
    if (row.undoneAt !== null) throw notOpen(row)
    if (row.at !== null) await revoke(transaction, row, undoneAt)
    const undone = { ...row, undoneAt, undoneBy: undoing.by, undoneReason: undoing.reason }
    await transaction.run(putDecision, { row: undone })
    return undone
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
  const what = row.undoneAt === null ? 'in force' : row.at === null ? 'declined' : 'undone'
  return new ClaimgraphError('BAD_DECISION', `${row.id} is ${what} already.`, { value: row.id })
}

/** One decision at a time, each later than all before. */
async function nextMoment(transaction: Transaction, now: Moment): Promise<Moment> {
  await transaction.run(lockTypedEdges, {})
  const decisions = await transaction.run(allDecisions, {})
  const moments = decisions.flatMap(({ at, proposedAt, undoneAt }) => [
    at ?? 0,
    proposedAt ?? 0,
    undoneAt ?? 0,
  ])
  return moments.reduce((latest, moment) => Math.max(latest, moment + 1), now)
}
