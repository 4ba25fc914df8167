import { knownArticles, mergeCorrections } from '../cypher/articles.ts'
import { setToJoin } from '../cypher/joins.ts'
import type { Transaction } from '../engines/engine.ts'
import type { Batch } from '../rows.ts'
import { identitiesOfActors, identitiesOfActs } from './identities.ts'
import { retireReports, reviveReports } from './retireReports.ts'
import { writeActors } from './writeActors.ts'
import { showActs, writeActs, writeParties, writeResponses } from './writeActs.ts'
import { writeArticle } from './writeArticle.ts'
import { writeNames, writeReports, writeVoices } from './writeReports.ts'
import { writeRows } from './writeRows.ts'
import { writeTies } from './writeTies.ts'

/** Writes all that an article adds, and gives up what another reading of it no longer finds. */
export async function writeBatch(transaction: Transaction, batch: Batch): Promise<void> {
  const { article, actors, acts, reports } = batch
  const { recordedAt } = article
  const recorded = <Row extends object>(row: Row) => ({ ...row, recordedAt })
  const actorIds = actors.map(({ id }) => id)
  const actIds = acts.map(({ id }) => id)
  // What is known of an article itself stays as it was first stored.
  const known = await transaction.run(knownArticles, { ids: [article.id] })
  if (known.length === 0) await writeArticle(transaction, article)
  const actorTakenFor = await identitiesOfActors(transaction, actorIds)
  const actTakenFor = await identitiesOfActs(transaction, actIds)
  await writeActors(transaction, actors, recordedAt, actorTakenFor)
  await writeActs(transaction, acts, recordedAt)
  await writeParties(transaction, batch.parties.map(recorded), actorTakenFor)
  const fresh = await writeReports(transaction, reports, actTakenFor)
  await writeVoices(transaction, reports)
  await writeNames(transaction, batch.names)
  await reviveReports(transaction, batch.revived, recordedAt)
  await showActs(transaction, actIds.map(actTakenFor), recordedAt)
  const responses = batch.responses.filter(({ via }) => (fresh as ReadonlySet<string>).has(via))
  await writeResponses(transaction, responses.map(recorded), actTakenFor)
  await writeTies(transaction, batch.ties.map(recorded), actorTakenFor)
  const corrections = batch.corrects.map((correctsId) => ({ articleId: article.id, correctsId, recordedAt }))
  await writeRows(transaction, mergeCorrections, corrections)
  await retireReports(transaction, batch.retired, recordedAt)
  const isChanged = fresh.size + batch.retired.length + batch.revived.length > 0
  if (known.length > 0 && isChanged) await transaction.run(setToJoin, { ids: [article.id], toJoin: true })
}
