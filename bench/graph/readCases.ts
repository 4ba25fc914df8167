import type { Batch, GraphReader } from '../../src/graph/index.ts'
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
    others: [...often('NATION').slice(0, 20), ...often('PERSON').slice(0, 20)],
    acts: batches.flatMap(({ acts }) => acts.map(({ id }) => id)).slice(0, 50),
    moment: middle.article.recordedAt,
  }
}

export function readCases({
  hub,
  partner,
  person,
  groups,
  others,
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

const MATRIX = `MATCH (a:Actor)<-[p:BY|TO]-(x:Act) WHERE a.id IN $rows AND p.until = ${FOREVER}
  AND x.polarity = 'AFFIRMED' AND x.modality = 'ACTUAL' AND ${IS_TOLD}
WITH DISTINCT a, x, type(p) AS part
MATCH (x)-[q:BY|TO]->(b:Actor) WHERE q.until = ${FOREVER}
WITH DISTINCT a, x, b, part, type(q) AS other
WHERE b.id IN $columns AND a <> b AND ((part = 'BY' AND other = 'TO')
  OR x.type IN ['AGREED_WITH', 'SIGNED_WITH', 'MET_WITH', 'SPOKE_WITH', 'NEGOTIATED_WITH', 'COOPERATED_WITH'])
WITH DISTINCT a, b, x
MATCH (x)<-[t:TELLS]-(r:Report)-[:PRINTED_IN]->(d:Article) WHERE t.until = ${FOREVER}
WITH a, b, x, min(r.depth) AS depth, collect(DISTINCT d) AS articles
UNWIND articles AS d
RETURN a.id AS byId, b.id AS toId, x.type AS type,
  count(DISTINCT CASE WHEN depth = 0 THEN x END) AS acts,
  count(DISTINCT CASE WHEN depth = 0 THEN d END) AS articles,
  count(DISTINCT CASE WHEN depth > 0 THEN x END) AS alleged,
  count(DISTINCT CASE WHEN depth > 0 THEN d END) AS allegedArticles
ORDER BY byId, toId, type`
