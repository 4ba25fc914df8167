import { type ActId, type DecisionId, FOREVER, type ReportId } from '../../../model/index.ts'
import { RESPONSE_KINDS, type ResponseKind } from '../../../ontology/index.ts'
import { mergeResponses } from '../../cypher/acts.ts'
import {
  answersOf,
  clearEndedBy,
  endAnswers,
  knownActs,
  linksOf,
  readDecisions,
} from '../../cypher/decisions.ts'
import type { Transaction } from '../../engines/engine.ts'
import type { DecisionRow } from '../../rows.ts'
import { identitiesOfActs } from '../identities.ts'
import { isInForceNow, lastTellings, partsOfReports } from '../retireReports.ts'
import { writeRows } from '../writeRows.ts'
import { type Effect, onlySubject, refuse, refuseTaken, refuseUnknown } from './kinds.ts'

/** An act answers another. */
export const linkEffect: Effect = {
  apply: async (transaction, decision, at) => {
    const [act, toAct] = await twoActs(transaction, decision)
    const kind = kindOf(decision)
    if (kind === null) return refuse('LINK says how the act answers the other', decision.value)
    await writeRows(transaction, mergeResponses, [
      {
        readAs: act,
        toReadAs: toAct,
        splitTo: null,
        actId: act,
        toActId: toAct,
        kind,
        via: decision.id,
        since: at,
      },
    ])
    return []
  },
  undo: async (transaction, decision, at) => {
    const links = await transaction.run(linksOf, { id: onlySubject(decision) as ActId, via: decision.id })
    const rows = links.map(({ actId, toActId, kind }) => ({
      actId,
      toActId,
      kind,
      via: decision.id,
      until: at,
      endedBy: null,
    }))
    await writeRows(transaction, endAnswers, rows)
  },
}

/** An act does not answer another, whatever reports say. */
export const unlinkEffect: Effect = {
  apply: async (transaction, decision, at) => {
    const [act, toAct] = await twoActs(transaction, decision)
    const kind = kindOf(decision)
    const answers = (await transaction.run(answersOf, { ids: [act] })).filter(
      (answer) =>
        answer.toActId === toAct &&
        answer.until === FOREVER &&
        answer.since <= at &&
        (kind === null || answer.kind === kind),
    )
    if (answers.length === 0) return refuse(`${act} does not answer ${toAct}`, toAct)
    const rows = answers.map((answer) => ({ ...answer, until: at, endedBy: decision.id }))
    await writeRows(transaction, endAnswers, rows)
    return []
  },
  undo: async (transaction, decision, at) => {
    const ids = [onlySubject(decision) as ActId]
    const ended = (await transaction.run(answersOf, { ids })).filter(({ endedBy }) => endedBy === decision.id)
    await transaction.run(clearEndedBy, { ids, endedBy: decision.id })
    const stillSaid = await sayingThese(
      transaction,
      ended.map(({ via }) => via),
    )
    const due = ended.filter(({ via }) => stillSaid.has(via))
    const takenFor = await identitiesOfActs(
      transaction,
      due.flatMap(({ actId, toActId }) => [actId, toActId]),
    )
    const parts = await partsOfReports(
      transaction,
      due.map(({ via }) => via),
    )
    const rows = due.map((answer) => ({
      ...answer,
      splitTo: parts.get(answer.via) ?? null,
      actId: stillSaid.get(answer.via) ?? takenFor(answer.actId),
      toActId: takenFor(answer.toActId),
      since: at,
    }))
    await writeRows(transaction, mergeResponses, rows)
  },
}

/** Which of these reports tell an act now, and which, and which of these decisions are in force. */
async function sayingThese(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ActId | undefined>> {
  const tellings = await lastTellings(transaction, ids as readonly ReportId[])
  const decisions = await transaction.run(readDecisions, { ids: ids as readonly DecisionId[] })
  return new Map<string, ActId | undefined>([
    ...tellings.filter(isInForceNow).map(({ id, actId }) => [id, actId] as const),
    ...decisions.filter(({ undoneAt }) => undoneAt === null).map(({ id }) => [id, undefined] as const),
  ])
}

async function twoActs(transaction: Transaction, decision: DecisionRow): Promise<readonly [ActId, ActId]> {
  const ids = [onlySubject(decision), decision.into ?? '']
  const known = await transaction.run(knownActs, { ids })
  const [act, toAct] = ids.map((id) => {
    const own = known.find((each) => each.id === id)
    if (!own) return refuseUnknown(`there is no act ${id}`, id)
    if (own.takenFor !== null) return refuseTaken(id, own.takenFor)
    return own.id
  })
  if (act === undefined || toAct === undefined || act === toAct)
    return refuse('an act cannot answer itself', toAct)
  return [act, toAct]
}

function kindOf({ value }: DecisionRow): ResponseKind | null {
  if (value === null) return null
  return RESPONSE_KINDS.find((kind) => kind === value) ?? refuse(`there is no response ${value}`, value)
}
