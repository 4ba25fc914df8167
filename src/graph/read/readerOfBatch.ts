import { compareTexts } from '../../lists/index.ts'
import type { ActId, ActorId } from '../../model/index.ts'
import type { Answer, GraphReader } from '../graph.ts'
import type { ActorRow, Batch, Part, ReadAct, ReadReport, ReportRow } from '../rows.ts'

/** What can be asked by ids. */
export type RowReader = Pick<
  GraphReader,
  | 'actors'
  | 'acts'
  | 'reports'
  | 'articles'
  | 'textsOfArticles'
  | 'reportsOfActs'
  | 'reportsOfArticles'
  | 'responsesOfActs'
  | 'responsesToActs'
  | 'originsOfActs'
  | 'namesOfReports'
  | 'namesOfActors'
  | 'tiesOfActors'
  | 'latestActsOfActors'
  | 'decisionsWithIds'
>

/**
 * Answers as a graph would that holds this one article, so that what was read can be asked without being stored. Only what
 * belongs to one id comes in an order.
 */
export function readerOfBatch(batch: Batch): RowReader {
  const { article } = batch
  const { text, ...head } = article
  const actors: ReadonlyMap<ActorId, ActorRow> = new Map(batch.actors.map((row) => [row.id, actorOf(row)]))
  const acts = readActs(batch, actors)
  const answers = answersOf(batch)
  const names = batch.names.toSorted(
    (a, b) => compareTexts(a.part, b.part) || a.place - b.place || compareTexts(a.actorId, b.actorId),
  )
  const ties = batch.ties.toSorted(
    (a, b) => compareTexts(a.type, b.type) || compareTexts(a.title, b.title) || compareTexts(a.toId, b.toId),
  )
  const reports = batch.reports
    .toSorted(byPlace)
    .map((report): ReadReport => ({ ...report, article: head, confirmed: false }))
  return {
    actors: async (ids) => among(ids, [...actors.values()], ({ id }) => id),
    acts: async (ids) => among(ids, acts, ({ id }) => id),
    reports: async (ids) => among(ids, reports, ({ id }) => id),
    articles: async (ids) => among(ids, [head], ({ id }) => id),
    textsOfArticles: async (ids) => among(ids, [{ id: article.id, text }], ({ id }) => id),
    reportsOfActs: async (ids) => among(ids, reports, ({ actId }) => actId),
    reportsOfArticles: async (ids) => among(ids, reports, ({ articleId }) => articleId),
    responsesOfActs: async (ids) => among(ids, answers, ({ actId }) => actId),
    responsesToActs: async (ids) => among(ids, answers, ({ toActId }) => toActId),
    originsOfActs: async (ids) =>
      among(ids, acts, ({ id }) => id).map(({ id }) => ({
        actId: id,
        origins: [{ articleIds: [article.id], links: [] }],
      })),
    namesOfReports: async (ids) => among(ids, names, ({ reportId }) => reportId),
    namesOfActors: async (ids) =>
      among(ids, batch.actors, ({ id }) => id).flatMap(({ id, name, aliases }) =>
        [...new Set([name, ...aliases])].toSorted(compareTexts).map((each) => ({ actorId: id, name: each })),
      ),
    tiesOfActors: async (ids) =>
      among(ids, ties, ({ fromId }) => fromId).map((tie) => ({ ...tie, to: foundIn(actors, tie.toId) })),
    latestActsOfActors: async (ids, part, limit) => {
      const latest = acts.toSorted((a, b) => compareTexts(b.sortDate, a.sortDate) || byId(a, b))
      return ids.flatMap((actorId) =>
        latest
          .filter((act) => act[PLACE[part]].some(({ id }) => id === actorId))
          .slice(0, limit)
          .map((act) => ({ actorId, act })),
      )
    },
    decisionsWithIds: async () => [],
  }
}

const PLACE = { BY: 'by', TO: 'to', ABOUT: 'about' } as const satisfies Readonly<Record<Part, keyof ReadAct>>

function actorOf({ id, type, name, iso3 }: ActorRow): ActorRow {
  return { id, type, name, iso3 }
}

function readActs({ acts, parties, reports }: Batch, actors: ReadonlyMap<ActorId, ActorRow>): ReadAct[] {
  const vouched = new Set<ActId>(reports.filter(({ depth }) => depth === 0).map(({ actId }) => actId))
  const partiesOf = (id: ActId, part: Part): ActorRow[] => {
    const own = parties.filter((party) => party.actId === id && party.part === part)
    const ids = own.toSorted((a, b) => a.place - b.place || compareTexts(a.actorId, b.actorId))
    return [...new Set(ids.map(({ actorId }) => actorId))].map((actorId) => foundIn(actors, actorId))
  }
  return acts.map((act) => {
    const { claimId: _, ...head } = act
    return {
      ...head,
      vouched: vouched.has(act.id),
      by: partiesOf(act.id, 'BY'),
      to: partiesOf(act.id, 'TO'),
      about: partiesOf(act.id, 'ABOUT'),
    }
  })
}

/** Each answer once, whatever reports say so. */
function answersOf({ responses }: Batch): Answer[] {
  const answers = responses.map(({ actId, toActId, kind }) => ({ actId, toActId, kind }))
  const unique = new Map(answers.map((answer) => [keyOf(answer), answer]))
  return [...unique.values()].toSorted((a, b) => compareTexts(keyOf(a), keyOf(b)))
}

function keyOf({ actId, toActId, kind }: Answer): string {
  return `${actId} ${toActId} ${kind}`
}

/** The rows with these ids. */
function among<Id, Row>(ids: readonly Id[], rows: readonly Row[], idOf: (row: Row) => Id): Row[] {
  const asked = new Set(ids)
  return rows.filter((row) => asked.has(idOf(row)))
}

function foundIn(actors: ReadonlyMap<ActorId, ActorRow>, id: ActorId): ActorRow {
  const actor = actors.get(id)
  if (actor === undefined) throw new Error(`the batch refers to ${id} but does not hold it`)
  return actor
}

/** In the order of the text. */
function byPlace(a: ReportRow, b: ReportRow): number {
  return a.cueSpan[0] - b.cueSpan[0] || byId(a, b)
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareTexts(a.id, b.id)
}
