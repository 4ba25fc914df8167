import { grouped } from '../../lists/index.ts'
import type { ActId, ArticleId, Moment } from '../../model/index.ts'
import {
  actsOfSeveralArticles,
  lockActs,
  originCounts,
  setOrigins,
  type TellerEver,
  tellersEver,
} from '../cypher/origins.ts'
import type { Transaction } from '../engines/engine.ts'
import { countOrigins } from '../read/toOrigins.ts'
import { writeRows } from './writeRows.ts'

/** Works out anew from how many independent origins these acts came, and when that changed. */
export async function refreshOrigins(transaction: Transaction, ids: readonly ActId[]): Promise<void> {
  if (ids.length === 0) return
  const [, several] = await Promise.all([
    transaction.run(lockActs, { ids }),
    transaction.run(actsOfSeveralArticles, { ids }),
  ])
  if (several.length === 0) return
  const severalIds = several.map(({ id }) => id)
  const [ever, counts] = await Promise.all([
    transaction.run(tellersEver, { ids: severalIds }),
    transaction.run(originCounts, { ids: severalIds }),
  ])
  const tellers = grouped(ever, ({ actId }) => actId)
  const stored = new Map(counts.map((row) => [row.id, row]))
  const rows = [...tellers].flatMap(([id, own]) => {
    const changes = changesOf(own)
    const known = stored.get(id)
    const hadOne = known === undefined && changes.every(({ count }) => count <= 1)
    const row = { id, moments: changes.map(({ at }) => at), counts: changes.map(({ count }) => count) }
    const isSame =
      known && row.moments.join() === known.moments.join() && row.counts.join() === known.counts.join()
    return hadOne || isSame ? [] : [row]
  })
  await writeRows(transaction, setOrigins, rows)
}

interface Change {
  readonly at: Moment
  readonly count: number
}

/** The moments at which the number of origins changed. */
function changesOf(tellers: readonly TellerEver[]): readonly Change[] {
  const times = tellers.flatMap(({ since, until }) => (since < until ? [since, until] : []))
  const changes: Change[] = []
  for (const at of [...new Set(times)].toSorted((a, b) => a - b)) {
    const telling = tellers.filter(({ since, until }) => since <= at && at < until)
    const articles = new Map<ArticleId, TellerEver>(telling.map((teller) => [teller.articleId, teller]))
    const count = countOrigins([...articles.values()])
    if (count > 0 && count !== changes.at(-1)?.count) changes.push({ at, count })
  }
  return changes
}
