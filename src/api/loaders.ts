import DataLoader from 'dataloader'
import type {
  ActorRow,
  Along,
  Answer,
  ArticleHead,
  DecisionRow,
  GraphReader,
  NameRow,
  Origin,
  Part,
  ReadAct,
  ReadReport,
  ReadTie,
} from '../graph/index.ts'
import { grouped } from '../lists/index.ts'
import type { ActId, ActorId, ArticleId, DecisionId, ReportId } from '../model/index.ts'
import { fold } from '../text/index.ts'

/**
 * Readers that gather the keys of one level of a request into one query. Rows that come with others
 * (the actors of an act, the article of a report) are taken in and not read again.
 */
export interface Loaders {
  readonly actor: DataLoader<ActorId, ActorRow | null>
  readonly act: DataLoader<ActId, ReadAct | null>
  readonly report: DataLoader<ReportId, ReadReport | null>
  readonly article: DataLoader<ArticleId, ArticleHead | null>
  readonly decision: DataLoader<DecisionId, DecisionRow | null>
  readonly textOfArticle: DataLoader<ArticleId, string | null>
  readonly reportsOfAct: DataLoader<ActId, readonly ReadReport[]>
  readonly reportsOfArticle: DataLoader<ArticleId, readonly ReadReport[]>
  readonly originsOfAct: DataLoader<ActId, readonly Origin[]>
  /** What an act answers, and what answers it. */
  readonly responsesOfAct: DataLoader<ActId, readonly Answer[]>
  readonly responsesToAct: DataLoader<ActId, readonly Answer[]>
  readonly namesOfReport: DataLoader<ReportId, readonly NameRow[]>
  readonly tiesOfActor: DataLoader<ActorId, readonly ReadTie[]>
  /** All names of an actor, with its own. */
  readonly namesOfActor: DataLoader<ActorId, readonly string[]>
  /**
   * The actors that bear this very name or alias, without regard to case and accents: "Putin" finds Vladimir Putin
   * where that is an alias of his, but not "Putin's spokesman".
   */
  readonly actorsNamed: DataLoader<string, readonly ActorId[]>
  /** Who speaks for an actor, itself included. */
  readonly speakersFor: DataLoader<ActorId, readonly ActorId[]>
  /** One loader for each part and limit, as both belong to the query. */
  latestActsOfActor(part: Part, limit: number): DataLoader<ActorId, readonly ReadAct[]>
  /** Takes in acts that were read without a loader, with what was read along. */
  takeIn(acts: readonly ReadAct[]): void
}

/** For one request: what was read is kept until its end and no longer. `along` is read with acts. */
export function createLoaders(graph: GraphReader, along: Along): Loaders {
  const actor = oneEach((ids: readonly ActorId[]) => graph.actors(ids))
  const act = oneEach(async (ids: readonly ActId[]) => withParts(await graph.acts(ids, along)))
  const article = oneEach((ids: readonly ArticleId[]) => graph.articles(ids))
  const report = oneEach(async (ids: readonly ReportId[]) => withArticles(await graph.reports(ids)))
  const reportsOfAct = manyEach(
    async (ids: readonly ActId[]) => takenInReports(await graph.reportsOfActs(ids)),
    (row) => row.actId,
  )
  const latestActs = new Map<string, DataLoader<ActorId, readonly ReadAct[]>>()

  function withParts(rows: readonly ReadAct[]): readonly ReadAct[] {
    for (const { id, by, to, about, reports } of rows) {
      for (const party of [...by, ...to, ...about]) actor.prime(party.id, party)
      if (reports) reportsOfAct.prime(id, takenInReports(reports))
    }
    return rows
  }

  function withArticles(rows: readonly ReadReport[]): readonly ReadReport[] {
    for (const row of rows) article.prime(row.articleId, row.article)
    return rows
  }

  function takenInReports(rows: readonly ReadReport[]): readonly ReadReport[] {
    for (const row of rows) report.prime(row.id, row)
    return withArticles(rows)
  }

  function takeIn(rows: readonly ReadAct[]): void {
    for (const row of withParts(rows)) act.prime(row.id, row)
  }

  function latestActsOfActor(part: Part, limit: number): DataLoader<ActorId, readonly ReadAct[]> {
    const key = `${part} ${limit}`
    const loader =
      latestActs.get(key) ??
      new DataLoader(async (ids: readonly ActorId[]) => {
        const rows = await graph.latestActsOfActors(ids, part, limit, along)
        takeIn(rows.map((row) => row.act))
        return rowsOfEach(ids, rows, (row) => row.actorId).map((group) => group.map((row) => row.act))
      })
    latestActs.set(key, loader)
    return loader
  }

  return {
    actor,
    act,
    report,
    article,
    decision: oneEach((ids: readonly DecisionId[]) => graph.decisionsWithIds(ids)),
    textOfArticle: new DataLoader(async (ids) => {
      const rows = new Map((await graph.textsOfArticles(ids)).map((row) => [row.id, row.text]))
      return ids.map((id) => rows.get(id) ?? null)
    }),
    reportsOfAct,
    reportsOfArticle: manyEach(
      async (ids: readonly ArticleId[]) => takenInReports(await graph.reportsOfArticles(ids)),
      (row) => row.articleId,
    ),
    originsOfAct: new DataLoader(async (ids) => {
      const rows = new Map((await graph.originsOfActs(ids)).map(({ actId, origins }) => [actId, origins]))
      return ids.map((id) => rows.get(id) ?? [])
    }),
    responsesOfAct: manyEach(
      (ids: readonly ActId[]) => graph.responsesOfActs(ids),
      ({ actId }) => actId,
    ),
    responsesToAct: manyEach(
      (ids: readonly ActId[]) => graph.responsesToActs(ids),
      ({ toActId }) => toActId,
    ),
    namesOfReport: manyEach(
      (ids: readonly ReportId[]) => graph.namesOfReports(ids),
      (row) => row.reportId,
    ),
    tiesOfActor: manyEach(
      (ids: readonly ActorId[]) => graph.tiesOfActors(ids),
      (row) => row.fromId,
    ),
    namesOfActor: new DataLoader(async (ids) => {
      const rows = await graph.namesOfActors(ids)
      return rowsOfEach(ids, rows, ({ actorId }) => actorId).map((group) => group.map(({ name }) => name))
    }),
    actorsNamed: new DataLoader(async (names) => {
      const folded = names.map(fold)
      const rows = await graph.actorsNamed(folded)
      return rowsOfEach(folded, rows, ({ name }) => name).map((group) => group.map(({ actorId }) => actorId))
    }),
    speakersFor: new DataLoader(async (ids) => {
      const speakers = await graph.speakersFor(ids)
      return ids.map((id) => speakers.get(id) ?? [])
    }),
    latestActsOfActor,
    takeIn,
  }
}

/** Answers each id with its row, or with null where there is none. */
function oneEach<Id extends string, Row extends { readonly id: Id }>(
  read: (ids: readonly Id[]) => Promise<readonly Row[]>,
): DataLoader<Id, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]))
    return ids.map((id) => rows.get(id) ?? null)
  })
}

/** Answers each id with its rows, in the order in which they were read. */
function manyEach<Id extends string, Row>(
  read: (ids: readonly Id[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => Id,
): DataLoader<Id, readonly Row[]> {
  return new DataLoader(async (ids) => rowsOfEach(ids, await read(ids), idOf))
}

function rowsOfEach<Id, Row>(
  ids: readonly Id[],
  rows: readonly Row[],
  idOf: (row: Row) => Id,
): readonly (readonly Row[])[] {
  const groups = grouped(rows, idOf)
  return ids.map((id) => groups.get(id) ?? [])
}
