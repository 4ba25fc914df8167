import type { ArticleId, OutletId } from '../../model/index.ts'
import { allDecisions } from '../cypher/decisions.ts'
import type { ArticleDump, DumpPage } from '../cypher/dump.ts'
import {
  aliasesOfActors,
  dumpActIds,
  dumpActorIds,
  dumpActors,
  dumpActs,
  dumpArticleIds,
  dumpArticles,
  dumpClaims,
  dumpOutlets,
  dumpReports,
  dumpSources,
  partiesOfActs,
  responsesOfActs,
  storedCorrections,
  storedNamesOfReports,
  storedTiesOfActors,
} from '../cypher/dump.ts'
import type { ReadStatement } from '../cypher/statement.ts'
import type { Engine } from '../engines/engine.ts'
import { CLAIMGRAPH, type DecisionRow, type GraphRow, type RowsByKind, type StoredArticle } from '../rows.ts'
import { toNameRow } from './toNameRow.ts'
import { toStoredReport } from './toStoredReport.ts'

/** Nodes read at a time; articles come with their whole texts. */
const PAGE = 500

/** All rows of a graph in a fixed order: kind by kind, by id; what belongs to a row after the page it is on. */
export async function* dumpRows(engine: Engine, history: 'IN_FORCE' | 'WHOLE'): AsyncIterable<GraphRow> {
  for await (const rows of pages(engine, dumpOutlets)) yield* ofKind('outlet', rows)
  for await (const records of pages(engine, dumpArticles)) yield* ofKind('article', toArticles(records))
  for await (const articles of pages(engine, dumpArticleIds))
    yield* ofKind('correction', await engine.read(storedCorrections, { ids: articles.map(({ id }) => id) }))
  for await (const actors of pages(engine, dumpActors)) {
    yield* ofKind('actor', actors)
    yield* ofKind('alias', await engine.read(aliasesOfActors, { ids: actors.map(({ id }) => id) }))
  }
  for await (const rows of pages(engine, dumpClaims)) yield* ofKind('claim', rows)
  for await (const acts of pages(engine, dumpActs)) {
    yield* ofKind('act', acts)
    yield* ofKind('party', await engine.read(partiesOfActs, { ids: acts.map(({ id }) => id) }))
  }
  for await (const records of pages(engine, dumpReports)) {
    const reports = records.map(toStoredReport)
    yield* ofKind('report', reports)
    const names = await engine.read(storedNamesOfReports, { ids: reports.map(({ id }) => id) })
    yield* ofKind('name', names.map(toNameRow))
  }
  for await (const actors of pages(engine, dumpActorIds)) {
    yield* ofKind('tie', await engine.read(storedTiesOfActors, { ids: actors.map(({ id }) => id) }))
  }
  for await (const acts of pages(engine, dumpActIds))
    yield* ofKind('response', await engine.read(responsesOfActs, { ids: acts.map(({ id }) => id) }))
  const decisions = await engine.read(allDecisions, {})
  const kept = decisions.filter((decision) => history === 'WHOLE' || isKept(decision))
  yield* ofKind('decision', kept)
  for await (const rows of pages(engine, dumpSources)) yield* ofKind('source', rows)
}

/** What is in force or open, and what people said is not so though claimgraph found it: it shall not find it again. */
function isKept({ by, undoneAt, undoneBy }: DecisionRow): boolean {
  return undoneAt === null || (by === CLAIMGRAPH && undoneBy !== CLAIMGRAPH)
}

function ofKind<Kind extends keyof RowsByKind>(kind: Kind, rows: readonly RowsByKind[Kind][]): GraphRow[] {
  return rows.map((row) => ({ kind, row }) as GraphRow)
}

async function* pages<Row extends { readonly id: string }>(
  engine: Engine,
  statement: ReadStatement<DumpPage, Row>,
): AsyncIterable<readonly Row[]> {
  for (let after = ''; ; ) {
    const rows = await engine.read(statement, { after, limit: PAGE })
    const last = rows.at(-1)
    if (!last) return
    yield rows
    after = last.id
  }
}

/** One row an article, where its records stand together. */
function toArticles(records: readonly ArticleDump[]): StoredArticle[] {
  const articles = new Map<ArticleId, Gathered>()
  for (const record of records) {
    const { id, outletId, wireId } = record
    const known = articles.get(id) ?? { record, outlets: new Set(), wires: new Set() }
    if (outletId) known.outlets.add(outletId)
    if (wireId) known.wires.add(wireId)
    articles.set(id, known)
  }
  return [...articles.values()].map(toArticle)
}

interface Gathered {
  readonly record: ArticleDump
  readonly outlets: Set<OutletId>
  readonly wires: Set<OutletId>
}

function toArticle({ record, outlets, wires }: Gathered): StoredArticle {
  return {
    id: record.id,
    name: record.name,
    title: record.title,
    url: record.url,
    publishedOn: record.publishedOn,
    text: record.text,
    isEnglish: record.isEnglish ?? true,
    recordedAt: record.recordedAt,
    outletIds: [...outlets],
    wireIds: [...wires],
  }
}
