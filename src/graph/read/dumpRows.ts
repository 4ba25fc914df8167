import type { ArticleId, OutletId } from '../../model/index.ts'
import { allDecisions } from '../cypher/decisions.ts'
import type { ArticleDump } from '../cypher/dump.ts'
import {
  aliasesOfActors,
  dumpActors,
  dumpActs,
  dumpArticles,
  dumpClaims,
  dumpIds,
  dumpOutlets,
  dumpReports,
  dumpSources,
  partiesOfActs,
  responsesOfActs,
  storedCorrections,
  storedNamesOfReports,
  storedTiesOfActors,
} from '../cypher/dump.ts'
import type { Engine } from '../engines/engine.ts'
import { CLAIMGRAPH, type DecisionRow, type GraphRow, type RowsByKind, type StoredArticle } from '../rows.ts'
import { idPages } from './idPages.ts'
import { toNameRow } from './toNameRow.ts'
import { toStoredReport } from './toStoredReport.ts'

/** Nodes read at a time; articles come with their whole texts. */
const PAGE = 500

/** All rows of a graph in a fixed order: kind by kind, by id; what belongs to a row after the page it is on. */
export async function* dumpRows(engine: Engine, history: 'IN_FORCE' | 'WHOLE'): AsyncIterable<GraphRow> {
  for await (const ids of idPages(engine, dumpIds.Outlet, PAGE))
    yield* ofKind('outlet', await engine.read(dumpOutlets, { ids }))
  for await (const ids of idPages(engine, dumpIds.Article, PAGE))
    yield* ofKind('article', toArticles(await engine.read(dumpArticles, { ids })))
  for await (const ids of idPages(engine, dumpIds.Article, PAGE))
    yield* ofKind('correction', await engine.read(storedCorrections, { ids }))
  for await (const ids of idPages(engine, dumpIds.Actor, PAGE)) {
    yield* ofKind('actor', await engine.read(dumpActors, { ids }))
    yield* ofKind('alias', await engine.read(aliasesOfActors, { ids }))
  }
  for await (const ids of idPages(engine, dumpIds.Claim, PAGE))
    yield* ofKind('claim', await engine.read(dumpClaims, { ids }))
  for await (const ids of idPages(engine, dumpIds.Act, PAGE)) {
    yield* ofKind('act', await engine.read(dumpActs, { ids }))
    yield* ofKind('party', await engine.read(partiesOfActs, { ids }))
  }
  for await (const ids of idPages(engine, dumpIds.Report, PAGE)) {
    const reports = (await engine.read(dumpReports, { ids })).map(toStoredReport)
    yield* ofKind('report', reports)
    const names = await engine.read(storedNamesOfReports, { ids: reports.map(({ id }) => id) })
    yield* ofKind('name', names.map(toNameRow))
  }
  for await (const ids of idPages(engine, dumpIds.Actor, PAGE))
    yield* ofKind('tie', await engine.read(storedTiesOfActors, { ids }))
  for await (const ids of idPages(engine, dumpIds.Act, PAGE))
    yield* ofKind('response', await engine.read(responsesOfActs, { ids }))
  const decisions = await engine.read(allDecisions, {})
  const kept = decisions.filter((decision) => history === 'WHOLE' || isKept(decision))
  yield* ofKind('decision', kept)
  for await (const ids of idPages(engine, dumpIds.Source, PAGE))
    yield* ofKind('source', await engine.read(dumpSources, { ids }))
}

/** What is in force or open, and what people said is not so though claimgraph found it: it shall not find it again. */
function isKept({ by, undoneAt, undoneBy }: DecisionRow): boolean {
  return undoneAt === null || (by === CLAIMGRAPH && undoneBy !== CLAIMGRAPH)
}

function ofKind<Kind extends keyof RowsByKind>(kind: Kind, rows: readonly RowsByKind[Kind][]): GraphRow[] {
  return rows.map((row) => ({ kind, row }) as GraphRow)
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
