import { knownArticles, mergeCorrections } from '../cypher/articles.ts'
import { setToJoin } from '../cypher/joins.ts'
import type { Transaction } from '../engines/engine.ts'
import type { Batch } from '../rows.ts'
import { actorWrites } from './actorWrites.ts'
import { actWrites, partyWrites, responseWrites } from './actWrites.ts'
import { addActs } from './addActs.ts'
import { articleWrites } from './articleWrites.ts'
import { identitiesOfActors, identitiesOfActs } from './identities.ts'
import { showActs } from './refreshShown.ts'
import { freshReports, nameWrites, reportWrites, voiceWrites } from './reportWrites.ts'
import { retireReports, reviveReports } from './retireReports.ts'
import { tieWrites } from './tieWrites.ts'
import { write, writeAll } from './writeRows.ts'

/**
 * Writes all that an article adds, and gives up what another reading of it no longer finds. Waits for answers three
 * times: for what is known of it, for its reports that are stored, and for all the rest.
 */
export async function writeBatch(transaction: Transaction, batch: Batch): Promise<void> {
  const { article, actors, acts, reports } = batch
  const { recordedAt } = article
  const recorded = <Row extends object>(row: Row) => ({ ...row, recordedAt })
  const actIds = acts.map(({ id }) => id)
  const [known, actorTakenFor, actTakenFor] = await Promise.all([
    transaction.run(knownArticles, { ids: [article.id] }),
    identitiesOfActors(
      transaction,
      actors.map(({ id }) => id),
    ),
    identitiesOfActs(transaction, actIds),
  ])
  const [, fresh] = await Promise.all([
    writeAll(transaction, [
      // What is known of an article itself stays as it was first stored.
      ...(known.length === 0 ? articleWrites(article) : []),
      ...actorWrites(actors, recordedAt, actorTakenFor),
      ...actWrites(acts, recordedAt),
      ...partyWrites(batch.parties.map(recorded), actorTakenFor),
    ]),
    // After the article was stored: another program that stores it too is waited for.
    freshReports(transaction, reports),
  ])
  const added = new Set<string>(fresh.map(({ id }) => id))
  const responses = batch.responses.filter(({ via }) => added.has(via))
  const corrections = batch.corrects.map((correctsId) => ({ articleId: article.id, correctsId, recordedAt }))
  await Promise.all([
    writeAll(transaction, [
      ...reportWrites(fresh, actTakenFor),
      ...voiceWrites(reports),
      ...nameWrites(batch.names),
      ...responseWrites(responses.map(recorded), actTakenFor),
      ...tieWrites(batch.ties.map(recorded), actorTakenFor),
      write(mergeCorrections, corrections),
    ]),
    reviveReports(transaction, batch.revived, recordedAt).then(() =>
      showActs(transaction, actIds.map(actTakenFor), recordedAt),
    ),
  ])
  await retireReports(transaction, batch.retired, recordedAt)
  const isChanged = fresh.length + batch.retired.length + batch.revived.length > 0
  if (known.length > 0 && isChanged) await transaction.run(setToJoin, { ids: [article.id], toJoin: true })
  if (fresh.length + batch.revived.length > 0) await addActs(transaction, actIds.map(actTakenFor), recordedAt)
}
