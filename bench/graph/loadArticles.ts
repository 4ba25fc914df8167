import type { Engine } from '../../src/graph/engines/engine.ts'
import type { Batch } from '../../src/graph/index.ts'
import { actorWrites } from '../../src/graph/write/actorWrites.ts'
import { actWrites, partyWrites, responseWrites } from '../../src/graph/write/actWrites.ts'
import { articleWrites } from '../../src/graph/write/articleWrites.ts'
import { refreshOrigins } from '../../src/graph/write/refreshOrigins.ts'
import { nameWrites, reportWrites, voiceWrites } from '../../src/graph/write/reportWrites.ts'
import { tieWrites } from '../../src/graph/write/tieWrites.ts'
import { type Write, writeAll } from '../../src/graph/write/writeRows.ts'
import { grouped } from '../../src/lists/index.ts'

/** Articles in a transaction. */
const CHUNK = 50

/** Writes new articles with the statements of the catalogue, many in a transaction and asking nothing before. */
export async function loadArticles(engine: Engine, articles: Iterable<Batch>): Promise<void> {
  let chunk: Batch[] = []
  for (const article of articles) {
    chunk.push(article)
    if (chunk.length < CHUNK) continue
    await load(engine, chunk)
    chunk = []
  }
  if (chunk.length > 0) await load(engine, chunk)
}

async function load(engine: Engine, batches: readonly Batch[]): Promise<void> {
  const all = <Row>(rowsOf: (batch: Batch) => readonly Row[]) =>
    batches.flatMap((batch) => rowsOf(batch).map((row) => ({ ...row, recordedAt: batch.article.recordedAt })))
  const since = batches[0]?.article.recordedAt ?? 0
  const writes = [
    ...batches.flatMap(({ article }) => articleWrites(article)),
    ...actorWrites(once(all(({ actors }) => actors)), since, (id) => id),
    ...batches.flatMap(({ acts, article }) => actWrites(acts, article.recordedAt)),
    ...partyWrites(all(({ parties }) => parties)),
    ...reportWrites(batches.flatMap(({ reports }) => reports)),
    ...voiceWrites(batches.flatMap(({ reports }) => reports)),
    ...nameWrites(batches.flatMap(({ names }) => names)),
    ...responseWrites(all(({ responses }) => responses)),
    ...tieWrites(all(({ ties }) => ties)),
  ]
  const reprinted = batches.filter(({ article }) => article.name.at(-2) === ' ' && article.wire !== null)
  await engine.write(async (transaction) => {
    await writeAll(transaction, together(writes))
    await refreshOrigins(transaction, [...new Set(reprinted.flatMap(({ acts }) => acts.map(({ id }) => id)))])
  })
}

/** One write for each statement. */
function together(writes: readonly Write[]): readonly Write[] {
  return [...grouped(writes, ({ statement }) => statement)].map(([statement, some]) => ({
    statement,
    rows: some.flatMap(({ rows }) => rows),
  }))
}

function once<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.toReversed().map((row) => [row.id, row])).values()]
}
