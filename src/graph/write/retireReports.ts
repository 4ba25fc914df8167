import { grouped } from '../../lists/index.ts'
import { type ActId, FOREVER, type Moment, type ReportId } from '../../model/index.ts'
import { mergeResponses } from '../cypher/acts.ts'
import { answersOf } from '../cypher/decisions.ts'
import {
  endResponses,
  endTellings,
  type NewTelling,
  setRetired,
  type Telling,
  tellActs,
  tellingsOfReports,
} from '../cypher/retire.ts'
import type { Transaction } from '../engines/engine.ts'
import { isRetired } from '../isRetired.ts'
import { identitiesOfActs } from './identities.ts'
import { refreshShown } from './refreshShown.ts'
import { writeRows } from './writeRows.ts'

/** Gives up reports: they stay, but tell nothing from the moment on. */
export async function retireReports(
  transaction: Transaction,
  ids: readonly ReportId[],
  at: Moment,
): Promise<void> {
  const live = (await lastTellings(transaction, ids)).filter((telling) => !isRetired(telling))
  await toggleRetired(transaction, live, at)
  await endTellingsOf(transaction, live, at)
}

/** Takes up reports that were given up: from the moment on they tell and answer again what they did last. */
export async function reviveReports(
  transaction: Transaction,
  ids: readonly ReportId[],
  at: Moment,
): Promise<void> {
  const retired = (await lastTellings(transaction, ids)).filter(isRetired)
  if (retired.length === 0) return
  await toggleRetired(transaction, retired, at)
  const due = retired.filter((telling) => !isRejected(telling))
  await tellAgain(transaction, due, at)
}

/** The act that each report tells, or told last. */
export async function lastTellings(
  transaction: Transaction,
  ids: readonly ReportId[],
): Promise<readonly Telling[]> {
  if (ids.length === 0) return []
  const tellings = await transaction.run(tellingsOfReports, { ids })
  return [...new Map(tellings.map((telling) => [telling.id, telling])).values()]
}

/** Ends tellings that are in force, and what the reports say that their acts answer. */
export async function endTellingsOf(
  transaction: Transaction,
  tellings: readonly Telling[],
  until: Moment,
): Promise<void> {
  if (tellings.length === 0) return
  const rows = tellings.map(({ id, actId }) => ({ id, actId, until }))
  await transaction.run(endTellings, { rows })
  await transaction.run(endResponses, { rows })
  await refreshShown(
    transaction,
    tellings.map(({ actId }) => actId),
  )
}

/** Lets reports tell and answer again what they did last, or what that is taken for by now. */
export async function tellAgain(
  transaction: Transaction,
  tellings: readonly Telling[],
  since: Moment,
): Promise<void> {
  if (tellings.length === 0) return
  const parts = await partsOfReports(
    transaction,
    tellings.map(({ id }) => id),
  )
  const targets = tellings.map(({ id, readAs }) => ({
    id,
    readAs,
    splitTo: parts.get(id) ?? null,
    actId: parts.get(id) ?? readAs,
    since,
    until: FOREVER,
  }))
  const takenFor = await identitiesOfActs(
    transaction,
    targets.map(({ actId }) => actId),
  )
  const rows = targets.map((row) => ({ ...row, actId: takenFor(row.actId) }))
  await writeRows(transaction, tellActs, rows)
  await refreshShown(
    transaction,
    rows.map(({ actId }) => actId),
  )
  await answerAgain(transaction, new Map(rows.map((row) => [row.id, row])), since)
}

/** The parts of acts that splits have made of some reports; of several the last. */
export async function partsOfReports(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ActId>> {
  const tellings = await transaction.run(tellingsOfReports, { ids: ids as readonly ReportId[] })
  return new Map(tellings.filter(({ isPart }) => isPart).map(({ id, actId }) => [id, actId]))
}

/**
 * Lets the acts that reports tell answer again what the reports say, or that is taken for by now; but not where a
 * decision ended it.
 */
async function answerAgain(
  transaction: Transaction,
  told: ReadonlyMap<string, NewTelling>,
  since: Moment,
): Promise<void> {
  const tellings = await transaction.run(tellingsOfReports, { ids: [...told.keys()] as ReportId[] })
  const ids = [...new Set(tellings.map(({ actId }) => actId))]
  const answers = (await transaction.run(answersOf, { ids })).filter(({ via }) => told.has(via))
  const last = [...grouped(answers, answerKey).values()].flatMap((each) => each.at(-1) ?? [])
  const due = last.filter(({ until, endedBy }) => until !== FOREVER && endedBy === null)
  const takenFor = await identitiesOfActs(
    transaction,
    due.map(({ toActId }) => toActId),
  )
  const rows = due.map((answer) => ({
    ...answer,
    splitTo: told.get(answer.via)?.splitTo ?? null,
    actId: told.get(answer.via)?.actId ?? answer.actId,
    toActId: takenFor(answer.toActId),
    since,
  }))
  await writeRows(transaction, mergeResponses, rows)
}

function answerKey({
  readAs,
  toReadAs,
  kind,
  via,
}: {
  readonly readAs: string
  readonly toReadAs: string
  readonly kind: string
  readonly via: string
}): string {
  return `${readAs} ${toReadAs} ${kind} ${via}`
}

/** Whether a report tells its act now. */
export function isInForceNow({ until }: Telling): boolean {
  return until === FOREVER
}

function isRejected({ rejected }: Telling): boolean {
  return (rejected ?? []).length % 2 === 1
}

/** Whether a report may tell its act: it was neither given up nor rejected. */
export function isGood(telling: Telling): boolean {
  return !isRetired(telling) && !isRejected(telling)
}

function toggleRetired(transaction: Transaction, tellings: readonly Telling[], at: Moment): Promise<void> {
  const rows = tellings.map(({ id, retired }) => ({ id, retired: [...retired, at] }))
  return writeRows(transaction, setRetired, rows)
}
