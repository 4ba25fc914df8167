import { chunked } from '../../lists/index.ts'
import { ClaimgraphError } from '../../model/index.ts'
import { mergeActs, mergeClaimsAlone, mergeClaimsOf } from '../cypher/acts.ts'
import {
  linkOutlets,
  linkWires,
  mergeArticles,
  mergeCorrections,
  mergeOutletsAlone,
} from '../cypher/articles.ts'
import { aliasesOfActors, partiesOfActs, responsesOfActs, storedTiesOfActors } from '../cypher/dump.ts'
import { mergeSources } from '../cypher/sources.ts'
import type { Engine, Transaction } from '../engines/engine.ts'
import type { DecisionRow, GraphRow, ReportRow, RowsByKind } from '../rows.ts'
import { actorNodeWrites, aliasWrites } from './actorWrites.ts'
import { partyWrites, responseWrites, toNewAct } from './actWrites.ts'
import { addActs } from './addActs.ts'
import { toNewArticle, toNewOutlet } from './articleWrites.ts'
import { type Rereading, replay } from './decide/decide.ts'
import { settleIdentities } from './decide/settleIdentities.ts'
import { refreshShown } from './refreshShown.ts'
import { freshReports, nameWrites, reportWrites, voiceWrites } from './reportWrites.ts'
import { tieWrites } from './tieWrites.ts'
import { MissingNodeError, write, writeAll, writeRows } from './writeRows.ts'

/** Rows in a transaction. */
const CHUNK = 1000

/**
 * Writes rows in the order of an export, many in a transaction; what is stored already stays as it is. Rows whose
 * order is another throw BAD_EXPORT, as they name what is not stored yet. Cut off, it is done when it is run again.
 */
export async function importRows(engine: Engine, rows: AsyncIterable<GraphRow>): Promise<number> {
  let [chunk, count]: [GraphRow[], number] = [[], 0]
  const late: Late = { voices: [], rereadings: [], decisions: [] }
  const flush = async (): Promise<void> => {
    const [first] = chunk
    if (!first) return
    const written = chunk
    await engine.write((transaction) =>
      writeChunk(
        transaction,
        first.kind,
        written.map(({ row }) => row),
        late,
      ),
    )
    count += written.length
    chunk = []
  }
  for await (const row of rows) {
    if (chunk.length === CHUNK || (chunk[0] && chunk[0].kind !== row.kind)) await flush()
    chunk.push(row)
  }
  await flush()
  for (const some of chunked(late.voices, CHUNK))
    await engine.write((transaction) => writeAll(transaction, voiceWrites(some)))
  await engine.write((transaction) => replay(transaction, late.decisions, late.rereadings))
  await settleIdentities(engine)
  return count
}

/** What can be done only when all rows are stored. */
interface Late {
  /** A report may stand inside one that comes later. */
  readonly voices: Pick<ReportRow, 'id' | 'voicedInId'>[]
  readonly rereadings: Rereading[]
  readonly decisions: DecisionRow[]
}

type WriteKind<Kind extends keyof RowsByKind> = (
  transaction: Transaction,
  rows: readonly RowsByKind[Kind][],
  late: Late,
) => Promise<void>

const WRITES: { readonly [Kind in keyof RowsByKind]: WriteKind<Kind> } = {
  outlet: (transaction, rows) => writeRows(transaction, mergeOutletsAlone, rows.map(toNewOutlet)),
  article: (transaction, rows) => {
    const links = (of: 'outletIds' | 'wireIds') =>
      rows.flatMap((row) => row[of].map((id) => ({ articleId: row.id, id })))
    return writeAll(transaction, [
      write(mergeArticles, rows.map(toNewArticle)),
      write(linkOutlets, links('outletIds')),
      write(linkWires, links('wireIds')),
    ])
  },
  correction: (transaction, rows) => writeRows(transaction, mergeCorrections, rows),
  actor: (transaction, rows) => writeAll(transaction, actorNodeWrites(rows)),
  alias: async (transaction, rows) => {
    const stored = await transaction.run(aliasesOfActors, { ids: unique(rows, ({ actorId }) => actorId) })
    const fresh = without(stored, rows, ({ actorId, name }) => `${actorId} ${name}`)
    await writeAll(transaction, aliasWrites(fresh))
  },
  claim: (transaction, rows) => writeRows(transaction, mergeClaimsAlone, rows),
  act: (transaction, rows) => {
    const acts = rows.map((row) => toNewAct(row, []))
    const claims = rows.flatMap(({ id, claimId }) => (claimId === null ? [] : [{ actId: id, id: claimId }]))
    return writeAll(transaction, [write(mergeActs, acts), write(mergeClaimsOf, claims)])
  },
  party: async (transaction, rows) => {
    const stored = await transaction.run(partiesOfActs, { ids: unique(rows, ({ actId }) => actId) })
    const fresh = without(stored, rows, ({ actId, part, actorId }) => `${actId} ${part} ${actorId}`)
    await writeAll(transaction, partyWrites(fresh))
  },
  report: async (transaction, rows, { voices, rereadings }) => {
    const fresh = await freshReports(transaction, rows)
    await writeAll(transaction, reportWrites(fresh))
    const acts = unique(rows, ({ actId }) => actId)
    await refreshShown(transaction, acts)
    const now = rows.reduce((latest, { recordedAt }) => Math.max(latest, recordedAt), 0)
    await addActs(transaction, acts, now)
    voices.push(...rows)
    for (const { id: reportId, retired } of fresh)
      for (const [at, moment] of retired.entries())
        rereadings.push({ reportId, moment, isRevived: at % 2 === 1 })
  },
  name: (transaction, rows) => writeAll(transaction, nameWrites(rows)),
  tie: async (transaction, rows) => {
    const stored = await transaction.run(storedTiesOfActors, { ids: unique(rows, ({ fromId }) => fromId) })
    const fresh = without(
      stored,
      rows,
      ({ type, fromId, toId, title }) => `${type} ${fromId} ${toId} ${title}`,
    )
    await writeAll(transaction, tieWrites(fresh))
  },
  response: async (transaction, rows) => {
    const stored = await transaction.run(responsesOfActs, { ids: unique(rows, ({ actId }) => actId) })
    const fresh = without(
      stored,
      rows,
      ({ actId, toActId, kind, via }) => `${actId} ${toActId} ${kind} ${via}`,
    )
    await writeAll(transaction, responseWrites(fresh))
  },
  decision: async (_transaction, rows, { decisions }) => {
    decisions.push(...rows)
  },
  source: (transaction, rows) => writeRows(transaction, mergeSources, rows),
}

function unique<Row, Id>(rows: readonly Row[], idOf: (row: Row) => Id): readonly Id[] {
  return [...new Set(rows.map(idOf))]
}

/** Rows that are not stored yet, whatever has become of those that are. */
function without<Row>(stored: readonly Row[], rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const known = new Set(stored.map(keyOf))
  return rows.filter((row) => !known.has(keyOf(row)))
}

async function writeChunk(
  transaction: Transaction,
  kind: GraphRow['kind'],
  rows: readonly GraphRow['row'][],
  late: Late,
): Promise<void> {
  const writeKind = WRITES[kind] as WriteKind<never>
  try {
    await writeKind(transaction, rows as readonly never[], late)
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
