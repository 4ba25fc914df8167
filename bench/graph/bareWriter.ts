import neo4j, { type Driver } from 'neo4j-driver'
import { ACTOR_LABELS } from '../../src/graph/cypher/actors.ts'
import { toNeo4jParams } from '../../src/graph/engines/toNeo4jParams.ts'
import type { Batch } from '../../src/graph/index.ts'
import { toNewAct } from '../../src/graph/write/actWrites.ts'
import { toNewArticle, toNewOutlet } from '../../src/graph/write/articleWrites.ts'
import { FOREVER } from '../../src/model/index.ts'
import { fold, foldWords } from '../../src/text/index.ts'

/** A statement with its rows. */
interface Step {
  readonly text: string
  readonly rows: readonly object[]
}

/**
 * What somebody would write who has nothing but the driver: an article a transaction, a statement for each kind of node
 * and edge, the same graph in the end. It looks at nothing that is stored: neither decisions nor other readings.
 * `isPipelined`: no statement waits for the answer of the one before.
 */
export async function writeBare(driver: Driver, batch: Batch, isPipelined: boolean): Promise<void> {
  const session = driver.session({ database: 'neo4j' })
  try {
    await session.executeWrite(async (transaction) => {
      const steps = stepsOf(batch).filter(({ rows }) => rows.length > 0)
      const run = ({ text, rows }: Step) => transaction.run(text, toNeo4jParams({ rows }))
      if (isPipelined) await Promise.all(steps.map(run))
      else for (const step of steps) await run(step)
    })
  } finally {
    await session.close()
  }
}

export function openBare(uri: string, user: string, password: string): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  })
}

function stepsOf({ article, actors, acts, parties, reports, names, responses, ties }: Batch): Step[] {
  const since = article.recordedAt
  const { id: articleId } = article
  const outletOf = (outlet: typeof article.outlet) =>
    outlet ? [{ articleId, id: outlet.id, own: toNewOutlet(outlet) }] : []
  const aliases = actors.flatMap(({ id, name, aliases: others }) =>
    [...new Set([name, ...others])].map((each) => ({ id, name: each, search: fold(each), since })),
  )
  const party = (part: string) =>
    parties.filter((each) => each.part === part).map((each) => ({ ...each, since }))
  return [
    { text: ARTICLE, rows: [{ id: articleId, own: toNewArticle(article) }] },
    { text: outletText('PUBLISHED_BY'), rows: outletOf(article.outlet) },
    { text: outletText('CREDITS'), rows: outletOf(article.wire) },
    {
      text: ACTORS,
      rows: actors
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, type, name, iso3 }) => ({ id, label: ACTOR_LABELS[type], own: { type, name, iso3 } })),
    },
    { text: NAMES, rows: aliases.toSorted((a, b) => (a.name < b.name ? -1 : 1)) },
    { text: ACTS, rows: acts.map((act) => ({ id: act.id, own: ownOf(act, since) })) },
    {
      text: CLAIMS,
      rows: acts.flatMap(({ id, claimId, content }) => (claimId ? [{ id, claimId, content }] : [])),
    },
    { text: partyText('BY'), rows: party('BY') },
    { text: partyText('TO'), rows: party('TO') },
    { text: partyText('ABOUT'), rows: party('ABOUT') },
    {
      text: REPORTS,
      rows: reports.map(
        ({ id, actId, articleId: printedIn, voicedInId: _voicedInId, contentSpans, ...own }) => ({
          id,
          actId,
          articleId: printedIn,
          since,
          own: {
            ...own,
            contentSpans: contentSpans.flat(),
            search: foldWords(own.sentence),
            offset: own.cueSpan[0],
            retired: [],
            confirmed: [],
          },
        }),
      ),
    },
    { text: VOICES, rows: reports.flatMap(({ id, voicedInId }) => (voicedInId ? [{ id, voicedInId }] : [])) },
    {
      text: MENTIONS,
      rows: names.map(({ span: [start, end], ...name }) => ({ ...name, start, end })),
    },
    { text: RESPONSES, rows: responses.map((response) => ({ ...response, since })) },
    { text: TIES, rows: ties.map((tie) => ({ ...tie, since })) },
  ]
}

function ownOf(act: Omit<Batch['acts'][number], 'claimId'>, since: number): object {
  const { claimId: _claimId, ...own } = toNewAct({ ...act, claimId: null }, [since])
  return own
}

const ARTICLE = `UNWIND $rows AS row MERGE (d:Article {id: row.id}) ON CREATE SET d += row.own`

const outletText = (type: string): string => `UNWIND $rows AS row
MATCH (d:Article {id: row.articleId})
MERGE (o:Outlet {id: row.id}) ON CREATE SET o += row.own
MERGE (d)-[:${type}]->(o)`

const ACTORS = `UNWIND $rows AS row
MERGE (a:Actor {id: row.id}) ON CREATE SET a += row.own, a:$(row.label)`

const NAMES = `UNWIND $rows AS row
MERGE (n:Name {id: row.name}) ON CREATE SET n.search = row.search
WITH row, n
MATCH (a:Actor {id: row.id})
MERGE (a)-[k:CALLED {readAs: row.id, given: '', until: ${FOREVER}}]->(n) ON CREATE SET k.since = row.since`

const ACTS = `UNWIND $rows AS row MERGE (x:Act {id: row.id}) ON CREATE SET x += row.own`

const CLAIMS = `UNWIND $rows AS row
MATCH (x:Act {id: row.id})
MERGE (c:Claim {id: row.claimId}) ON CREATE SET c.text = row.content
MERGE (x)-[:CLAIMS]->(c)`

const partyText = (part: string): string => `UNWIND $rows AS row
MATCH (x:Act {id: row.actId})
MATCH (a:Actor {id: row.actorId})
MERGE (x)-[p:${part} {readAs: row.actorId, until: ${FOREVER}}]->(a)
ON CREATE SET p.place = row.place, p.since = row.since, p.actorId = a.id, p.sortDate = x.sortDate`

const REPORTS = `UNWIND $rows AS row
MATCH (d:Article {id: row.articleId})
MATCH (x:Act {id: row.actId})
MERGE (r:Report {id: row.id}) ON CREATE SET r += row.own
MERGE (r)-[:PRINTED_IN]->(d)
MERGE (r)-[t:TELLS {readAs: row.actId, until: ${FOREVER}}]->(x) ON CREATE SET t.since = row.since`

const VOICES = `UNWIND $rows AS row
MATCH (r:Report {id: row.id})
MATCH (v:Report {id: row.voicedInId})
MERGE (r)-[:VOICED_IN]->(v)`

const MENTIONS = `UNWIND $rows AS row
MATCH (r:Report {id: row.reportId})
MATCH (a:Actor {id: row.actorId})
MERGE (r)-[n:NAMES {part: row.part, place: row.place}]->(a)
ON CREATE SET n.start = row.start, n.end = row.end, n.surface = row.surface`

const RESPONSES = `UNWIND $rows AS row
MATCH (x:Act {id: row.actId})
MATCH (y:Act {id: row.toActId})
MERGE (x)-[p:RESPONDS_TO {readAs: row.actId, toReadAs: row.toActId, kind: row.kind, via: row.via, until: ${FOREVER}}]->(y)
ON CREATE SET p.since = row.since`

const TIES = `UNWIND $rows AS row
MATCH (f:Actor {id: row.fromId})
MATCH (t:Actor {id: row.toId})
MERGE (f)-[p:HOLDS_ROLE {readAs: row.fromId, toReadAs: row.toId, title: row.title, until: ${FOREVER}}]->(t)
ON CREATE SET p.since = row.since`
