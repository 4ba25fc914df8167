import type { ActorToJoin, ActToJoin, Graph, JoinStore } from '../../graph/index.ts'
import { chunked, grouped, reachable } from '../../lists/index.ts'
import type { ActId, ActorId, ArticleId, IsoDate, Moment } from '../../model/index.ts'
import { type ActPair, actFindings, actPairs } from './actFindings.ts'
import { actorFindings } from './actorFindings.ts'
import { addDays } from './daysBetween.ts'
import { candidateKeys } from './joinActors.ts'
import { JOIN_DAYS } from './joinableAct.ts'
import { linkFindings } from './linkFindings.ts'
import { rulesOf, type Settled, settle } from './settle.ts'

export interface JoinOptions {
  /** The clock: milliseconds since 1970, UTC. */
  readonly now: () => Moment
  /** Told after every step. */
  readonly onProgress?: (progress: JoinProgress) => void
  readonly signal?: AbortSignal | undefined
}

export interface JoinProgress {
  /** Articles whose acts have been compared, of all that are to be. */
  readonly done: number
  readonly total: number
  /** Decisions that this step made or took back. */
  readonly changes: number
}

/** Articles whose actors or acts are looked at together. */
const CHUNK = 200

/**
 * Tells who and what is one across articles, and what answers and contradicts what, for the articles that were stored
 * since it did so last: first the actors, as acts are compared by their actors. What is certain is decided and the rest
 * proposed, both by claimgraph. The outcome depends on what is stored and on what people decided, not on the order in
 * which articles came: what no longer holds is taken back. Returns how many decisions were made or taken back.
 */
export async function joinArticles(graph: Graph, { now, onProgress, signal }: JoinOptions): Promise<number> {
  const store = graph.joins
  const articles = await store.articlesToJoin()
  const keys = new Set<string>()
  for (const some of chunked(articles, CHUNK)) for (const key of await keyActorsOf(store, some)) keys.add(key)
  const [moved, seen] = [new Set<ActorId>(), new Set<string>()]
  let [changes, done] = [0, 0]
  const step = (own: number, articlesDone: number): void => {
    changes += own
    done += articlesDone
    onProgress?.({ done, total: articles.length, changes: own })
  }
  for (const some of chunked([...keys].toSorted(), CHUNK)) {
    if (signal?.aborted) return changes
    const due = some.filter((key) => !seen.has(key))
    if (due.length === 0) continue
    const { made, changed } = await joinActorsKeyed(graph, due, seen, now())
    for (const id of changed) moved.add(id as ActorId)
    step(made, 0)
  }
  let others: readonly ActId[] = await store.actsOfActors([...moved])
  for (const some of chunked(articles, CHUNK)) {
    if (signal?.aborted) return changes
    const acts = [...(await store.toldInArticles(some)), ...others]
    others = []
    const own = await joinActsOf(graph, [...new Set(acts)], now())
    await store.markJoined(some)
    step(own, some.length)
  }
  return changes
}

/** Makes the actors of articles to be found by their keys; which these are. */
async function keyActorsOf(store: JoinStore, articles: readonly ArticleId[]): Promise<readonly string[]> {
  const actors = await store.actors(await store.namedInArticles(articles))
  const rows = actors.flatMap((actor) => candidateKeys(actor).map((key) => ({ id: actor.id, key })))
  await store.keyActors(rows)
  return rows.map(({ key }) => key)
}

/** Settles which actors are one among all that share a key, also by a chain of keys. */
async function joinActorsKeyed(
  graph: Graph,
  keys: readonly string[],
  seen: Set<string>,
  now: Moment,
): Promise<Settled> {
  const actors = new Map<ActorId, ActorToJoin>()
  for (let due = keys; due.length > 0; ) {
    for (const key of due) seen.add(key)
    const ids = (await graph.joins.actorsKeyed(due)).filter((id) => !actors.has(id))
    const found = await graph.joins.actors(ids)
    for (const actor of found) actors.set(actor.id, actor)
    due = [...new Set(found.flatMap(candidateKeys))].filter((key) => !seen.has(key))
  }
  const decisions = await graph.joins.decisionsAbout([...actors.keys()])
  const rules = rulesOf(decisions)
  const findings = actorFindings(
    [...actors.values()].filter(({ id }) => !rules.isLeft(id)),
    rules,
  )
  return settle(graph, findings, { decisions, scope: new Set(actors.keys()) }, now)
}

/** Settles which acts are one with any of these, and what answers them. */
async function joinActsOf(graph: Graph, ids: readonly ActId[], now: Moment): Promise<number> {
  const { acts, pairs } = await connected(graph.joins, ids)
  const decisions = await graph.joins.decisionsAbout(acts.map(({ id }) => id))
  const rules = rulesOf(decisions)
  const scope = new Set<string>(acts.map(({ id }) => id))
  const findings = actFindings(
    acts.filter(({ id }) => !rules.isLeft(id)),
    pairs,
    rules,
  )
  const merged = await settle(graph, findings, { decisions, scope }, now)
  const links = await linkFindings(graph.joins, await graph.joins.acts(ids))
  const about = await graph.joins.decisionsAbout(links.flatMap(({ subject, into }) => [subject, into]))
  const linked = await settle(graph, links, { decisions: about, scope: new Set() }, now)
  return merged.made + linked.made
}

interface Connected {
  readonly acts: readonly ActToJoin[]
  readonly pairs: readonly ActPair[]
}

/** Some acts and all that may be one with any of them, also by a chain of pairs. */
async function connected(store: JoinStore, ids: readonly ActId[]): Promise<Connected> {
  const acts = new Map((await store.acts(ids)).map((act) => [act.id as string, act]))
  const days = new Set<string>()
  let reached: ReadonlySet<string> = new Set(acts.keys())
  let pairs: readonly ActPair[] = []
  for (let due = daysAround([...acts.values()], days); due.length > 0; ) {
    for (const [from, to] of ranges(due))
      for (const act of await store.actsBetween(from, to)) acts.set(act.id, act)
    for (const day of due) days.add(day)
    pairs = actPairs([...acts.values()])
    const others = grouped(
      pairs.flatMap(({ ids: [a, b] }) => [[a, b] as const, [b, a] as const]),
      ([id]) => id,
    )
    reached = reachable(reached, (id) => (others.get(id) ?? []).map(([, other]) => other))
    due = daysAround(
      [...reached].flatMap((id) => acts.get(id) ?? []),
      days,
    )
  }
  return {
    acts: [...acts.values()].filter(({ id, articles }) => reached.has(id) && articles.length > 0),
    pairs: pairs.filter(({ ids: [a] }) => reached.has(a)),
  }
}

/** Days on which acts may be one with these, without those that are known, in order. */
function daysAround(acts: readonly ActToJoin[], known: ReadonlySet<string>): readonly IsoDate[] {
  const days = new Set(acts.map(({ sortDate }) => sortDate).filter((day) => day !== ''))
  const around = [...days].flatMap((day) =>
    Array.from({ length: 2 * JOIN_DAYS + 1 }, (_, at) => addDays(day, at - JOIN_DAYS)),
  )
  return [...new Set(around)].filter((day) => !known.has(day)).toSorted()
}

/** Days in order as ranges without a gap. */
function ranges(days: readonly IsoDate[]): readonly (readonly [IsoDate, IsoDate])[] {
  const found: [IsoDate, IsoDate][] = []
  for (const day of days) {
    const last = found.at(-1)
    if (last && addDays(last[1], 1) === day) last[1] = day
    else found.push([day, day])
  }
  return found
}
