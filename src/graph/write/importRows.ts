import { ClaimgraphError } from '../../model/index.ts'
import { mergeActs, mergeClaimsAlone, mergeClaimsOf, mergeResponses } from '../cypher/acts.ts'
import { linkOutlets, linkWires, mergeArticles, mergeOutletsAlone } from '../cypher/articles.ts'
import { mergeReports, mergeVoices } from '../cypher/reports.ts'
import { mergeSources } from '../cypher/sources.ts'
import type { Engine, Transaction } from '../engines/engine.ts'
import type { GraphRow, ReportRow, RowsByKind } from '../rows.ts'
import { writeActors } from './writeActors.ts'
import { toNewAct, writeParties } from './writeActs.ts'
import { toNewArticle, toNewOutlet } from './writeArticle.ts'
import { toNewReport, voicesOf, writeNames } from './writeReports.ts'
import { MissingNodeError, writeRows } from './writeRows.ts'
import { writeTies } from './writeTies.ts'

/** Rows in a transaction. */
const CHUNK = 1000

type Voice = Pick<ReportRow, 'id' | 'voicedInId'>

/**
 * Writes rows in the order of an export, many in a transaction; what is stored already stays as it is. Rows whose
 * order is another throw BAD_EXPORT, as they name what is not stored yet. Cut off, it is done when it is run again.
 */
export async function importRows(engine: Engine, rows: AsyncIterable<GraphRow>): Promise<number> {
  let [chunk, count]: [GraphRow[], number] = [[], 0]
  const voices: Voice[] = []
  const flush = async (): Promise<void> => {
    const [first] = chunk
    if (!first) return
    const written = chunk
    await engine.write((transaction) =>
      write(
        transaction,
        first.kind,
        written.map(({ row }) => row),
      ),
    )
    for (const { kind, row } of written) if (kind === 'report' && row.voicedInId) voices.push(row)
    count += written.length
    chunk = []
  }
  for await (const row of rows) {
    if (chunk.length === CHUNK || (chunk[0] && chunk[0].kind !== row.kind)) await flush()
    chunk.push(row)
  }
  await flush()
  // A report may stand inside one that comes later.
  for (let start = 0; start < voices.length; start += CHUNK) {
    const some = voicesOf(voices.slice(start, start + CHUNK))
    await engine.write((transaction) => writeRows(transaction, mergeVoices, some))
  }
  return count
}

type Write<Kind extends keyof RowsByKind> = (
  transaction: Transaction,
  rows: readonly RowsByKind[Kind][],
) => Promise<void>

const WRITES: { readonly [Kind in keyof RowsByKind]: Write<Kind> } = {
  outlet: (transaction, rows) => writeRows(transaction, mergeOutletsAlone, rows.map(toNewOutlet)),
  article: async (transaction, rows) => {
    await writeRows(transaction, mergeArticles, rows.map(toNewArticle))
    const links = (of: 'outletIds' | 'wireIds') =>
      rows.flatMap((row) => row[of].map((id) => ({ articleId: row.id, id })))
    await writeRows(transaction, linkOutlets, links('outletIds'))
    await writeRows(transaction, linkWires, links('wireIds'))
  },
  actor: writeActors,
  claim: (transaction, rows) => writeRows(transaction, mergeClaimsAlone, rows),
  act: async (transaction, rows) => {
    await writeRows(transaction, mergeActs, rows.map(toNewAct))
    const claims = rows.flatMap(({ id, claimId }) => (claimId === null ? [] : [{ actId: id, id: claimId }]))
    await writeRows(transaction, mergeClaimsOf, claims)
  },
  party: writeParties,
  report: (transaction, rows) => writeRows(transaction, mergeReports, rows.map(toNewReport)),
  name: writeNames,
  tie: writeTies,
  response: (transaction, rows) => writeRows(transaction, mergeResponses, rows),
  source: (transaction, rows) => writeRows(transaction, mergeSources, rows),
}

async function write(
  transaction: Transaction,
  kind: GraphRow['kind'],
  rows: readonly GraphRow['row'][],
): Promise<void> {
  const writeKind = WRITES[kind] as (transaction: Transaction, rows: readonly object[]) => Promise<void>
  try {
    await writeKind(transaction, rows)
  } catch (cause) {
    if (!(cause instanceof MissingNodeError)) throw cause
    throw new ClaimgraphError(
      'BAD_EXPORT',
      `a row of kind "${kind}" names something that comes later or not at all`,
      {
        cause,
        advice: 'Take the whole export, in its order.',
      },
    )
  }
}
