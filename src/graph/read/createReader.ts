import { countActors, countEverything, findActors, readActors } from '../cypher/actors.ts'
import { latestActs, readActs } from '../cypher/acts.ts'
import { countArticles, findArticles, knownArticles, readArticles, readTexts } from '../cypher/articles.ts'
import { countActs, findActs } from '../cypher/findActs.ts'
import { type FindParams, startOf } from '../cypher/keyset.ts'
import { tellersOfActs } from '../cypher/origins.ts'
import { namesOfReports, readReports, reportsOfActs, reportsOfArticles } from '../cypher/reports.ts'
import { knownSources } from '../cypher/sources.ts'
import type { ReadStatement } from '../cypher/statement.ts'
import { tiesOfActors } from '../cypher/ties.ts'
import type { Engine } from '../engines/engine.ts'
import type { GraphReader, PageRequest } from '../graph.ts'
import { dumpRows } from './dumpRows.ts'
import { actorParams, actParams, articleParams, variantOf } from './filterParams.ts'
import { findStaleEdges } from './findStaleEdges.ts'
import { toActorRow } from './toActorRow.ts'
import { toArticleHead } from './toArticleHead.ts'
import { toLatestActs } from './toLatestActs.ts'
import { toNameRow } from './toNameRow.ts'
import { toOrigins } from './toOrigins.ts'
import { toReadActs } from './toReadActs.ts'
import { toReadReport } from './toReadReport.ts'
import { toReadTie } from './toReadTie.ts'

/** Reads rows from an engine, each method by one statement of the catalogue. */
export function createReader(engine: Engine): GraphReader {
  return {
    actors: async (ids) => (await engine.read(readActors, { ids })).map(toActorRow),
    acts: async (ids) => toReadActs(await engine.read(readActs, { ids })),
    reports: async (ids) => (await engine.read(readReports, { ids })).map(toReadReport),
    articles: async (ids) => (await engine.read(readArticles, { ids })).map(toArticleHead),
    textsOfArticles: (ids) => engine.read(readTexts, { ids }),

    findActors: async (filter, page) => {
      const statement = page.backward ? findActors.backward : findActors.forward
      const records = await engine.read(statement, findParams(actorParams(filter), page, RISING))
      return records.map(toActorRow)
    },
    findActs: async (filter, page) => {
      const ways = variantOf(findActs, filter)
      const statement = page.backward ? ways.backward : ways.forward
      return toReadActs(await engine.read(statement, findParams(actParams(filter), page, FALLING)))
    },
    findArticles: async (filter, page) => {
      const statement = page.backward ? findArticles.backward : findArticles.forward
      const records = await engine.read(statement, findParams(articleParams(filter), page, FALLING))
      return records.map(toArticleHead)
    },
    countActors: (filter) => total(engine, countActors, actorParams(filter)),
    countActs: (filter) => total(engine, variantOf(countActs, filter), actParams(filter)),
    countArticles: (filter) => total(engine, countArticles, articleParams(filter)),

    reportsOfActs: async (ids) => (await engine.read(reportsOfActs, { ids })).map(toReadReport),
    reportsOfArticles: async (ids) => (await engine.read(reportsOfArticles, { ids })).map(toReadReport),
    originsOfActs: async (ids) => toOrigins(await engine.read(tellersOfActs, { ids })),
    namesOfReports: async (ids) => (await engine.read(namesOfReports, { ids })).map(toNameRow),
    tiesOfActors: async (ids) => (await engine.read(tiesOfActors, { ids })).map(toReadTie),
    latestActsOfActors: async (ids, part, limit) =>
      toLatestActs(await engine.read(latestActs[part], { ids: [...new Set(ids)], limit })),

    knownSources: async (ids) => (await engine.read(knownSources, { ids })).map(({ id }) => id),
    knownArticles: async (ids) => (await engine.read(knownArticles, { ids })).map(({ id }) => id),
    staleEdges: () => findStaleEdges(engine),
    rows: () => dumpRows(engine),
    counts: async () => only(await engine.read(countEverything, {})),
  }
}

const RISING = { descending: false }
const FALLING = { descending: true }

function findParams<Filter>(
  filter: Filter,
  { limit, after, backward = false }: PageRequest,
  order: typeof RISING,
): FindParams<Filter> {
  return { filter, page: after ?? startOf(order, backward), limit }
}

async function total<Filter>(
  engine: Engine,
  statement: ReadStatement<{ readonly filter: Filter }, { readonly total: number }>,
  filter: Filter,
): Promise<number> {
  return only(await engine.read(statement, { filter })).total
}

function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new Error('a count gave no row')
  return row
}
