import type { Batch, GraphReader } from '../../src/graph/index.ts'
import { grouped } from '../../src/lists/index.ts'
import { type ActId, type ActorId, FOREVER } from '../../src/model/index.ts'

/** What a graph is asked, through the reader, and by Cypher for the driver alone that gives as much. */
export interface ReadCase {
  readonly name: string
  readonly ours: (reader: GraphReader) => Promise<readonly unknown[]>
  readonly bare: string
  readonly params: object
}

/** Actors and acts of the first articles, and a moment amid these: the same however large the graph is. */
export interface Slice {
  readonly hub: ActorId
  readonly partner: ActorId
  readonly person: ActorId
  readonly groups: readonly ActorId[]
  readonly others: readonly ActorId[]
  /** Two groups that have no act in common, but each one with somebody else. */
  readonly apart: readonly [ActorId, ActorId]
  readonly acts: readonly ActId[]
  readonly moment: number
}

/** Only the groups of an article are its own: what they did is the same in a graph of any size. */
export function sliceOf(batches: readonly Batch[]): Slice {
  const times = new Map<ActorId, number>()
  for (const { actorId } of batches.flatMap(({ parties }) => parties))
    times.set(actorId, (times.get(actorId) ?? 0) + 1)
  const actors = [...new Map(batches.flatMap(({ actors: own }) => own.map((one) => [one.id, one]))).values()]
  const often = (type: string) =>
    actors
      .filter((actor) => actor.type === type)
      .toSorted((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0))
      .map(({ id }) => id)
  const [hub, partner] = often('NATION')
  const [person] = often('PERSON')
  const middle = batches[Math.floor(batches.length / 2)]
  if (!hub || !partner || !person || !middle) throw new Error('the first articles lack actors')
  return {
    hub,
    partner,
    person,
    groups: often('GROUP').slice(0, 40),
    apart: apartOf(batches, often('GROUP')),
    others: [...often('NATION').slice(0, 20), ...often('PERSON').slice(0, 20)],
    acts: batches.flatMap(({ acts }) => acts.map(({ id }) => id)).slice(0, 50),
    moment: middle.article.recordedAt,
  }
}

/** The first two groups that are connected by somebody. */
function apartOf(batches: readonly Batch[], groups: readonly ActorId[]): readonly [ActorId, ActorId] {
  const acts = new Map(batches.flatMap((batch) => batch.acts.map((act) => [act.id, act])))
  const told = new Set(
    batches.flatMap(({ reports }) => reports.filter(({ depth }) => depth === 0).map(({ actId }) => actId)),
  )
  const parties = batches.flatMap((batch) => batch.parties).filter(({ part }) => part !== 'ABOUT')
  const leading = grouped(parties, ({ actId }) => actId)
  const near = new Map<ActorId, Set<ActorId>>()
  for (const [id, own] of leading) {
    const act = acts.get(id)
    if (act?.polarity !== 'AFFIRMED' || act.modality !== 'ACTUAL' || !told.has(id)) continue
    for (const { actorId } of own) {
      const known = near.get(actorId) ?? new Set()
      for (const other of own) known.add(other.actorId)
      near.set(actorId, known)
    }
  }
  const isNear = (a: ActorId, b: ActorId) => near.get(a)?.has(b) ?? false
  for (const a of groups) {
    const b = groups.find(
      (other) => other !== a && !isNear(a, other) && [...(near.get(a) ?? [])].some((id) => isNear(id, other)),
    )
    if (b) return [a, b]
  }
  throw new Error('the first articles lack groups that are connected')
}

export function readCases({
  hub,
  partner,
  person,
  groups,
  others,
  apart,
  acts,
  moment,
}: Slice): readonly ReadCase[] {
  const limit = 50
  const middle = { key: '2020-03-01', id: '' }
  return [
    {
      name: 'page of the latest acts',
      ours: (reader) => reader.findActs({}, { limit }),
      bare: page(`MATCH (x:Act) WHERE x.sortDate <= $key AND ${IS_TOLD}`),
      params: { limit, key: '\u{10ffff}' },
    },
    {
      name: 'page amid all acts',
      ours: (reader) => reader.findActs({}, { limit, after: middle }),
      bare: page(`MATCH (x:Act) WHERE x.sortDate <= $key AND ${IS_TOLD}`),
      params: { limit, key: middle.key },
    },
    {
      name: 'page of demands',
      ours: (reader) => reader.findActs({ types: ['DEMANDED'] }, { limit }),
      bare: page(`MATCH (x:Act) WHERE x.sortDate <= $key AND x.type = 'DEMANDED' AND ${IS_TOLD}`),
      params: { limit, key: '\u{10ffff}' },
    },
    {
      name: 'page of acts by the commonest nation',
      ours: (reader) => reader.findActs({ by: [hub] }, { limit }),
      bare: page(BY),
      params: { limit, by: hub },
    },
    {
      name: 'page of acts by the commonest person',
      ours: (reader) => reader.findActs({ by: [person] }, { limit }),
      bare: page(BY),
      params: { limit, by: person },
    },
    {
      name: 'page of what the commonest nation did to the next',
      ours: (reader) => reader.findActs({ by: [hub], to: [partner] }, { limit }),
      bare: page(`MATCH (:Actor {id: $by})<-[q:BY]-(x:Act)-[w:TO]->(:Actor {id: $to})
WHERE q.until = ${FOREVER} AND w.until = ${FOREVER}
WITH DISTINCT x WHERE ${IS_TOLD}`),
      params: { limit, by: hub, to: partner },
    },
    {
      name: 'page as of a moment',
      ours: (reader) => reader.asOf(moment).findActs({}, { limit }),
      bare: page(
        'MATCH (x:Act) WHERE x.sortDate <= $key AND size([m IN x.shown WHERE m <= $at]) % 2 = 1',
        '.since <= $at AND $at < ',
      ),
      params: { limit, key: '\u{10ffff}', at: moment },
    },
    {
      name: 'evidence of 50 acts',
      ours: (reader) => reader.reportsOfActs(acts),
      bare: `MATCH (x:Act)<-[t:TELLS]-(r:Report)-[:PRINTED_IN]->(d:Article)
WHERE x.id IN $acts AND t.until = ${FOREVER}
OPTIONAL MATCH (r)-[:VOICED_IN]->(v:Report)
OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(o:Outlet)
OPTIONAL MATCH (d)-[:CREDITS]->(w:Outlet)
RETURN r {.id, .depth, .sentence, .sentenceSpan, .cueSpan, .contentSpans, .quote, .confidence, .extractor,
  .recordedAt, .confirmed} AS report, x.id AS act, v.id AS voice,
  d {.id, .name, .title, .url, .publishedOn, .recordedAt, .isEnglish} AS article,
  o {.id, .name, .family} AS outlet, w {.id, .name, .family} AS wire
ORDER BY act, d.sortDate, d.id, r.offset, r.id`,
      params: { acts },
    },
    {
      name: 'matrix of 40 groups by 40 nations and persons',
      ours: (reader) => reader.matrix(groups, others),
      bare: MATRIX,
      params: { rows: groups, columns: others },
    },
    {
      name: 'ways of two steps between two groups',
      ours: async (reader) => {
        const way = { maxLength: 2, limit: 100 }
        const paths = await reader.paths([apart[0]], [apart[1]], HAPPENED, way)
        return paths.map(({ steps }) => ({ middle: steps[0]?.toId, acts: steps.map((step) => step.acts) }))
      },
      bare: WAYS,
      params: { from: apart[0], to: apart[1] },
    },
  ]
}

/** Some report tells the act: hidden are acts whose reports were all given up. */
const IS_TOLD = 'size(x.shown) % 2 = 1'

const BY = `MATCH (:Actor {id: $by})<-[q:BY]-(x:Act) WHERE q.until = ${FOREVER}
WITH DISTINCT x WHERE ${IS_TOLD}`

/** A record for each act, with its parties in a list. */
function page(acts: string, holds = '.until = '): string {
  const now = holds === '.until = '
  const inForce = (edge: string): string =>
    now ? `${edge}.until = ${FOREVER}` : `${edge}${holds}${edge}.until`
  return `${acts}
WITH x ORDER BY x.sortDate DESC, x.id LIMIT $limit
OPTIONAL MATCH (x)-[:CLAIMS]->(c:Claim)
OPTIONAL MATCH (x)-[p:BY|TO|ABOUT]->(a:Actor) WHERE ${inForce('p')}
WITH x, c, p, a ORDER BY type(p), p.place, a.id
WITH x, c, collect(p {part: type(p), actor: a {.id, .type, .name, .iso3}}) AS parties
RETURN x {.id, .type, .polarity, .modality, .content, .happenedFrom, .happenedTo, .precision, .sortDate} AS act,
  c.id AS claim, parties,
  EXISTS { MATCH (x)<-[t:TELLS]-(v:Report) WHERE v.depth = 0 AND ${inForce('t')} } AS vouched
ORDER BY x.sortDate DESC, x.id`
}

export const MATRIX = `MATCH (a:Actor)<-[p:BY|TO]-(x:Act) WHERE a.id IN $rows AND p.until = ${FOREVER} AND ${IS_TOLD}
WITH DISTINCT a, x, type(p) AS part
MATCH (x)-[q:BY|TO]->(b:Actor) WHERE q.until = ${FOREVER}
WITH DISTINCT a, x, b, part, type(q) AS other
WHERE b.id IN $columns AND a <> b AND ((part = 'BY' AND other = 'TO')
  OR x.type IN ['AGREED_WITH', 'SIGNED_WITH', 'MET_WITH', 'SPOKE_WITH', 'NEGOTIATED_WITH', 'COOPERATED_WITH'])
WITH DISTINCT a, b, x
MATCH (x)<-[t:TELLS]-(r:Report)-[:PRINTED_IN]->(d:Article) WHERE t.until = ${FOREVER}
WITH a, b, x, min(r.depth) AS depth, collect(DISTINCT d) AS articles
WITH a, b, x, articles, CASE WHEN x.polarity <> 'AFFIRMED' OR x.modality <> 'ACTUAL' THEN 'UNREAL'
  WHEN depth = 0 THEN 'TOLD' ELSE 'ALLEGED' END AS reality
UNWIND articles AS d
RETURN a.id AS byId, b.id AS toId, x.type AS type,
  count(DISTINCT CASE WHEN reality = 'TOLD' THEN x END) AS acts,
  count(DISTINCT CASE WHEN reality = 'TOLD' THEN d END) AS articles,
  reduce(sum = 0, origins IN collect(DISTINCT CASE WHEN reality = 'TOLD' THEN [x.id, coalesce(x.origins[-1], 1)] END) |
    sum + origins[1]) AS origins,
  count(DISTINCT CASE WHEN reality = 'ALLEGED' THEN x END) AS alleged,
  count(DISTINCT CASE WHEN reality = 'ALLEGED' THEN d END) AS allegedArticles,
  count(DISTINCT CASE WHEN reality = 'UNREAL' THEN x END) AS unreal
ORDER BY byId, toId, type`

const HAPPENED = { polarity: 'AFFIRMED', modality: 'ACTUAL', vouched: true } as const

/** The same in Cypher, of an act `x` with few parties. */
function leads(act: string): string {
  return `${IS_TOLD.replace('x', act)} AND ${act}.polarity = 'AFFIRMED' AND ${act}.modality = 'ACTUAL'
  AND EXISTS { (${act})<-[t:TELLS]-(v:Report) WHERE v.depth = 0 AND t.until = ${FOREVER} }
  AND COUNT { (${act})-[w:BY|TO]->(:Actor) WHERE w.until = ${FOREVER} } <= 6`
}

const WAYS = `MATCH (a:Actor {id: $from})<-[p:BY|TO]-(x:Act) WHERE p.until = ${FOREVER} AND ${leads('x')}
MATCH (x)-[q:BY|TO]->(m:Actor) WHERE q.until = ${FOREVER} AND m <> a
WITH m, count(DISTINCT x) AS near
MATCH (b:Actor {id: $to})<-[r:BY|TO]-(y:Act) WHERE r.until = ${FOREVER} AND ${leads('y')}
MATCH (y)-[s:BY|TO]->(m) WHERE s.until = ${FOREVER}
WITH m, near, count(DISTINCT y) AS far
RETURN m.id AS middle, [near, far] AS acts
ORDER BY CASE WHEN near < far THEN near ELSE far END DESC, near + far DESC, middle`
