import { grouped } from '../../lists/index.ts'
import { type Moment, NOW } from '../../model/index.ts'
import {
  actorsNamed,
  countActors,
  countEverything,
  findActors,
  namesOfActors,
  readActors,
} from '../cypher/actors.ts'
import { answersOfActs, answersToActs, latestActs, readActs } from '../cypher/acts.ts'
import { findAddedActs } from '../cypher/added.ts'
import {
  correctionsOfArticles,
  countArticles,
  findArticles,
  knownArticles,
  readArticles,
  readTexts,
  versionsOfArticle,
} from '../cypher/articles.ts'
import { allDecisions, readDecisions } from '../cypher/decisions.ts'
import { dumpActs, partiesOfActs, storedReports } from '../cypher/dump.ts'
import { countDecisions, findDecisions } from '../cypher/findDecisions.ts'
import { tellersOfActs } from '../cypher/origins.ts'
import { ping } from '../cypher/ping.ts'
import { namesOfReports, readReports, reportsOfActs, reportsOfArticles } from '../cypher/reports.ts'
import { readRevision } from '../cypher/revision.ts'
import { knownSources } from '../cypher/sources.ts'
import type { AtMoment, ReadStatement } from '../cypher/statement.ts'
import { tiesOfActors } from '../cypher/ties.ts'
import type { Engine } from '../engines/engine.ts'
import type { GraphReader } from '../graph.ts'
import { createActReads } from './createActReads.ts'
import { createSearch } from './createSearch.ts'
import { dumpRows } from './dumpRows.ts'
import { actorParams, actorSearchOf, articleParams, decisionParams } from './filterParams.ts'
import { countChanges, findChanges } from './findChanges.ts'
import { findFlaws } from './findFlaws.ts'
import { FALLING, findPage, findPageByMoment, RISING } from './findPage.ts'
import { findPaths } from './findPaths.ts'
import { findStaleEdges } from './findStaleEdges.ts'
import { readMatrix, readSpeakers } from './readMatrix.ts'
import { toActorRow } from './toActorRow.ts'
import { toArticleHead } from './toArticleHead.ts'
import { toNameRow } from './toNameRow.ts'
import { toOrigins } from './toOrigins.ts'
import { toReadAct } from './toReadAct.ts'
import { toReadReport } from './toReadReport.ts'
import { toReadTie } from './toReadTie.ts'
import { toStoredReport } from './toStoredReport.ts'

/** Reads rows from an engine as of a moment, each method by one statement of the catalogue. */
export function createReader(engine: Engine, at: Moment = NOW): GraphReader {
  return {
    asOf: (moment) => createReader(engine, moment),
    forCaller: (caller) => createReader(engine.forCaller(caller), at),
    ping: async () => void (await engine.read(ping, {})),
    revision: async () => (await engine.read(readRevision, {}))[0]?.revision ?? 'none',

    actors: async (ids) => (await engine.read(readActors, { ids, at })).map(toActorRow),
    acts: async (ids, along = {}) =>
      (await engine.read(readActs(along), { ids, at })).map((record) => toReadAct(record, along)),
    reports: async (ids) => (await engine.read(readReports, { ids, at })).map(toReadReport),
    articles: async (ids) => (await engine.read(readArticles, { ids, at })).map(toArticleHead),
    textsOfArticles: (ids) => engine.read(readTexts, { ids, at }),

    findActors: async (filter, page) => {
      const params = actorParams(filter)
      const ways = findActors[actorSearchOf(params)]
      const found = await findPage(engine, ways, RISING, { filter: params, at }, page)
      return found.map((record) => ({ ...toActorRow(record), sortName: record.sortName }))
    },
    findArticles: async (filter, page) =>
      (await findPage(engine, findArticles, FALLING, { filter: articleParams(filter), at }, page)).map(
        toArticleHead,
      ),
    countActors: (filter) => {
      const params = actorParams(filter)
      return total(engine, countActors[actorSearchOf(params)], params, at)
    },
    countArticles: (filter) => total(engine, countArticles, articleParams(filter), at),
    ...createActReads(engine, at),
    ...createSearch(engine, at),

    reportsOfActs: async (ids) => (await engine.read(reportsOfActs, { ids, at })).map(toReadReport),
    reportsOfArticles: async (ids) => (await engine.read(reportsOfArticles, { ids, at })).map(toReadReport),
    responsesOfActs: (ids) => engine.read(answersOfActs, { ids, at }),
    responsesToActs: (ids) => engine.read(answersToActs, { ids, at }),
    originsOfActs: async (ids) => toOrigins(await engine.read(tellersOfActs, { ids, at })),
    namesOfReports: async (ids) => (await engine.read(namesOfReports, { ids, at })).map(toNameRow),
    namesOfActors: (ids) => engine.read(namesOfActors, { ids, at }),
    actorsNamed: (names) => engine.read(actorsNamed, { names, at }),
    tiesOfActors: async (ids) => (await engine.read(tiesOfActors, { ids, at })).map(toReadTie),
    matrix: (rows, columns, filter = {}, isRolledUp = false) =>
      readMatrix(engine, rows, columns, filter, isRolledUp, at),
    speakersFor: (ids) => readSpeakers(engine, ids, at),
    paths: (from, to, filter, request) => findPaths(engine, from, to, filter, request, at),
    latestActsOfActors: async (ids, part, limit, along = {}) => {
      const statement = latestActs(engine.kind, part, along)
      const records = await engine.read(statement, { ids: [...new Set(ids)], limit, at })
      return records.map((record) => ({ actorId: record.ownerId, act: toReadAct(record, along) }))
    },

    knownSources: async (ids) => (await engine.read(knownSources, { ids })).map(({ id }) => id),
    knownArticles: async (ids) => (await engine.read(knownArticles, { ids })).map(({ id }) => id),
    versionsOfArticle: async (url, outletId) => {
      const versions = await engine.read(versionsOfArticle, { url, outletId })
      return versions.map(({ sketch: bins, runs, ...version }) => ({ ...version, sketch: { bins, runs } }))
    },
    correctionsOfArticles: (ids) => engine.read(correctionsOfArticles, { ids, at }),
    storedReports: async (ids) => (await engine.read(storedReports, { ids })).map(toStoredReport),
    storedActs: async (ids) => {
      const acts = await engine.read(dumpActs, { ids })
      const parties = grouped(await engine.read(partiesOfActs, { ids }), ({ actId }) => actId)
      return acts.map((act) => ({ ...act, parties: parties.get(act.id) ?? [] }))
    },
    staleEdges: () => findStaleEdges(engine),
    flaws: () => findFlaws(engine),
    decisions: () => engine.read(allDecisions, {}),
    decisionsWithIds: (ids) => engine.read(readDecisions, { ids }),
    findDecisions: (filter, page) =>
      findPageByMoment(engine, findDecisions, FALLING, { filter: decisionParams(filter) }, page),
    countDecisions: async (filter) =>
      only(await engine.read(countDecisions, { filter: decisionParams(filter) })).total,
    findChanges: (period, page) => findChanges(engine, period, page),
    countChanges: (period) => countChanges(engine, period),
    findAddedActs: (given, page) => {
      const { statement, filter } = findAddedActs(given)
      return findPageByMoment(engine, statement, RISING, { filter, at }, page)
    },
    rows: (history = 'IN_FORCE') => dumpRows(engine, history),
    counts: async () => only(await engine.read(countEverything, { at })),
  }
}

async function total<Filter>(
  engine: Engine,
  statement: ReadStatement<AtMoment & { readonly filter: Filter }, { readonly total: number }>,
  filter: Filter,
  at: Moment,
): Promise<number> {
  return only(await engine.read(statement, { filter, at })).total
}

function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new Error('a count gave no row')
  return row
}
