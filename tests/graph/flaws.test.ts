import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decisionFlaws } from '../../src/graph/cypher/flaws/decisionFlaws.ts'
import { momentFlaws } from '../../src/graph/cypher/flaws/momentFlaws.ts'
import { viewFlaws } from '../../src/graph/cypher/flaws/viewFlaws.ts'
import { type NoParams, write } from '../../src/graph/cypher/statement.ts'
import { openGrafeo } from '../../src/graph/engines/openGrafeo.ts'
import { type NewDecision, openGraph } from '../../src/graph/index.ts'
import { FOREVER } from '../../src/model/index.ts'
import { idOfAct, idOfActor, makeBatch } from './support/makeBatch.ts'

const FLAWS = [...momentFlaws, ...viewFlaws, ...decisionFlaws]

let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-flaws-'))
  await writeDecided(join(folder, 'graph'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const tie = (from: string, to: string) =>
  ({ type: 'HOLDS_ROLE', fromId: idOfActor(from), toId: idOfActor(to), title: 'minister' }) as const

/** A graph in which a decision of each kind is in force, and what moves has moved. */
async function writeDecided(path: string): Promise<void> {
  const graph = await openGraph({ kind: 'grafeo', path })
  const batch = makeBatch({
    name: 'x',
    told: [
      { key: 'a1', type: 'DEMANDED', by: ['A'], to: ['B'] },
      { key: 'a2', type: 'DEMANDED', by: ['C'], to: ['B'] },
      { key: 'a3', type: 'REJECTED', by: ['B'], to: ['A'] },
      { key: 'a4', type: 'REJECTED', by: ['D'], to: ['C'] },
      { key: 'a5', type: 'SAID', by: ['E'] },
      { key: 'a6', type: 'SAID', by: ['A'] },
      { key: 'a7', type: 'SAID', by: ['D'] },
    ],
  })
  const reports = new Map(batch.reports.map(({ id, actId }) => [actId, id]))
  const reportOf = (key: string) => {
    const report = reports.get(idOfAct(key))
    if (report === undefined) throw new Error(`nothing tells ${key}`)
    return report
  }
  const answers = (key: string, to: string) =>
    ({ actId: idOfAct(key), toActId: idOfAct(to), kind: 'ANSWERS', via: reportOf(key) }) as const
  await graph.writeArticle({
    ...batch,
    ties: [tie('C', 'B'), tie('D', 'C')],
    responses: [answers('a2', 'a3'), answers('a4', 'a2'), answers('a3', 'a1')],
  })
  let now = 1_700_000_000_000
  const decide = (
    kind: NewDecision['kind'],
    subject: string,
    into: string | null = null,
    value: string | null = null,
  ) => {
    now += 10
    return graph.decide({ kind, subjects: [subject], into, value, by: 'somebody', reason: 'to see' }, now)
  }
  await decide('UNLINK', idOfAct('a3'), idOfAct('a1'))
  await decide('MERGE', idOfActor('C'), idOfActor('A'))
  await decide('MERGE', idOfAct('a2'), idOfAct('a1'))
  await decide('SPLIT', reportOf('a5'), idOfActor('E'), 'Another')
  await decide('REJECT', reportOf('a6'))
  await decide('CONFIRM', reportOf('a3'))
  await decide('RENAME', idOfActor('D'), null, 'Dee')
  await decide('RETYPE', idOfActor('B'), null, 'ORGANIZATION')
  await decide('RETYPE', idOfAct('a4'), null, 'CRITICISED')
  await decide('LINK', idOfAct('a7'), idOfAct('a3'), 'ANSWERS')
  await graph.close()
}

const PARTY = '(x:Act)-[p:BY|TO|ABOUT]->(a:Actor)'
const IN_FORCE = `p.until = ${FOREVER}`
const MERGED = '(n:Actor)-[i:TAKEN_FOR]->(m:Actor)'
const MERGED_ACT = '(n:Act)-[i:TAKEN_FOR]->(m:Act)'
const wrote = 'RETURN count(*) AS written'
/** An edge ends before it begins. */
const early = (pattern: string) => `MATCH ${pattern} SET p.until = p.since - 1 ${wrote}`
/** What ended when it went over holds on. */
const held = (merged: string, pattern: string) =>
  `MATCH ${merged} MATCH ${pattern} SET p.until = ${FOREVER} ${wrote}`
/** What has gone over belongs to nobody who is taken for the other. */
const stray = (pattern: string, end: string) =>
  `MATCH ${pattern} WHERE ${IN_FORCE} SET p.${end} = 'another' ${wrote}`
const forget = (kind: string, change: string) =>
  `MATCH (e:Decision) WHERE e.kind = '${kind}' SET ${change} ${wrote}`

/** What makes each flaw, by the statement that finds it. */
const DAMAGES: Readonly<Record<string, string>> = {
  MomentsParties: early(PARTY),
  MomentsTellings: `MATCH (r:Report)-[p:TELLS]->(x:Act) SET p.since = null ${wrote}`,
  MomentsResponses: early('(x:Act)-[p:RESPONDS_TO]->(y:Act)'),
  MomentsCallings: early('(a:Actor)-[p:CALLED]->(n:Name)'),
  MomentsTies: early('(a:Actor)-[p:HOLDS_ROLE]->(b:Actor)'),
  MomentsActorTakings: early('(a:Actor)-[p:TAKEN_FOR]->(b:Actor)'),
  MomentsActTakings: early('(a:Act)-[p:TAKEN_FOR]->(b:Act)'),
  RisingReportretired: `MATCH (r:Report) SET r.retired = [2, 1] ${wrote}`,
  RisingReportrejected: `MATCH (r:Report) SET r.rejected = [2, 2] ${wrote}`,
  RisingReportconfirmed: `MATCH (r:Report) SET r.confirmed = [1, 3, 2] ${wrote}`,
  RisingActorwasUntil: `MATCH (a:Actor) SET a.wasUntil = [2, 1] ${wrote}`,
  // The act of the rejected report is shown on.
  ShownTellings: `MATCH (x:Act) WHERE size(x.shown) = 2 SET x.shown = [head(x.shown)] ${wrote}`,
  ShownMoments: `MATCH (x:Act) WHERE size(x.shown) = 1 SET x.shown = [1] ${wrote}`,
  LeftBehindParties: held(MERGED, '(n)<-[p:BY|TO|ABOUT]-(x:Act)'),
  LeftBehindCallings: held(MERGED, '(n)-[p:CALLED]->(x:Name)'),
  LeftBehindTies: held(MERGED, '(n)-[p:HOLDS_ROLE]->(x:Actor)'),
  LeftBehindTiesTo: held(MERGED, '(n)<-[p:HOLDS_ROLE]-(x:Actor)'),
  LeftBehindTellings: held(MERGED_ACT, '(n)<-[p:TELLS]-(x:Report)'),
  LeftBehindResponses: held(MERGED_ACT, '(n)-[p:RESPONDS_TO]->(x:Act)'),
  LeftBehindResponsesTo: held(MERGED_ACT, '(n)<-[p:RESPONDS_TO]-(x:Act)'),
  AstrayParties: stray(PARTY, 'readAs'),
  AstrayCallings: stray('(a:Actor)-[p:CALLED]->(n:Name)', 'readAs'),
  AstrayTies: stray('(a:Actor)-[p:HOLDS_ROLE]->(b:Actor)', 'readAs'),
  AstrayTiesTo: stray('(a:Actor)-[p:HOLDS_ROLE]->(b:Actor)', 'toReadAs'),
  AstrayTellings: stray('(r:Report)-[p:TELLS]->(x:Act)', 'readAs'),
  AstrayResponses: stray('(x:Act)-[p:RESPONDS_TO]->(y:Act)', 'readAs'),
  AstrayResponsesTo: stray('(x:Act)-[p:RESPONDS_TO]->(y:Act)', 'toReadAs'),
  OutOfOrder: `MATCH ${PARTY} SET p.sortDate = '1999-01-01' ${wrote}`,
  TellingWrongly: `MATCH (r:Report) SET r.retired = [1] ${wrote}`,
  TellingNothing: `MATCH (r:Report)-[p:TELLS]->(x:Act) WHERE ${IN_FORCE} SET p.until = 1800000000000 ${wrote}`,
  ChainedActors: `MATCH ${MERGED} CREATE (m)-[j:TAKEN_FOR]->(n) SET j.since = 1, j.until = ${FOREVER} ${wrote}`,
  ChainedActs: `MATCH ${MERGED_ACT} CREATE (m)-[j:TAKEN_FOR]->(n) SET j.since = 1, j.until = ${FOREVER} ${wrote}`,
  TornActors: `MATCH ${MERGED} MATCH (o:Actor {id: '${idOfActor('E')}'}) CREATE (n)-[j:TAKEN_FOR]->(o) SET j.since = 1, j.until = ${FOREVER} ${wrote}`,
  TornActs: `MATCH ${MERGED_ACT} MATCH (o:Act {id: '${idOfAct('a7')}'}) CREATE (n)-[j:TAKEN_FOR]->(o) SET j.since = 1, j.until = ${FOREVER} ${wrote}`,
  MergedActors: `MATCH ${MERGED} SET i.until = 1800000000000 ${wrote}`,
  MergedActs: `MATCH (n:Act)-[i:TAKEN_FOR]->(m:Act) WHERE m.id = '${idOfAct('a1')}' DELETE i ${wrote}`,
  Split: `MATCH (r:Report)-[t:TELLS]->(x:Act) WHERE x.isPart DELETE t ${wrote}`,
  Rejected: `MATCH (r:Report) SET r.rejected = [] ${wrote}`,
  Confirmed: `MATCH (r:Report) SET r.confirmed = [] ${wrote}`,
  Renamed: `MATCH (a:Actor)-[k:CALLED]->(n:Name) WHERE n.id = 'Dee' DELETE k ${wrote}`,
  RetypedActors: `MATCH (a:Actor) SET a.wasUntil = null ${wrote}`,
  RetypedActs: `MATCH (n:Act)-[i:TAKEN_FOR]->(m:Act) WHERE n.id = '${idOfAct('a4')}' DELETE i ${wrote}`,
  Linked: `MATCH (x:Act)-[p:RESPONDS_TO]->(y:Act) WHERE p.via STARTS WITH 'e' DELETE p ${wrote}`,
  Unlinked: `MATCH (x:Act)-[p:RESPONDS_TO]->(y:Act) SET p.endedBy = null ${wrote}`,
  GivenNames: forget('RENAME', 'e.undoneAt = 1800000000000'),
}

/** The statements that find something, after the graph was damaged. */
async function findings(
  name: string,
  damage: string | null,
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const path = join(folder, name)
  cpSync(join(folder, 'graph'), path, { recursive: true })
  const engine = await openGrafeo(path)
  try {
    if (damage !== null) {
      const [done] = await engine.write((transaction) =>
        transaction.run(write<NoParams>('damage', damage), {}),
      )
      if (!done?.written) throw new Error(`${name} damages nothing`)
    }
    const found = new Map<string, readonly unknown[]>()
    for (const { statement, params } of FLAWS) {
      const rows = await engine.read(statement, params)
      if (rows.length > 0) found.set(statement.name, rows)
    }
    return found
  } finally {
    await engine.close()
  }
}

describe('a graph with decisions of every kind', () => {
  it('has no flaw as it was written', async () => {
    expect(await findings('whole', null)).toEqual(new Map())
  })

  it('is damaged by these tests in every way that is looked for', () => {
    expect(
      Object.keys(DAMAGES)
        .map((name) => `flaws${name}`)
        .toSorted(),
    ).toEqual(FLAWS.map(({ statement }) => statement.name).toSorted())
  })

  it.each(Object.entries(DAMAGES))('shows the flaw %s where it is damaged so', async (name, damage) => {
    const found = await findings(name, damage)
    expect(found.get(`flaws${name}`)).toContainEqual({
      id: expect.stringMatching(/^[a-z][0-9a-f]{24}$/),
      other: expect.toBeOneOf([expect.any(String), null]),
    })
  })
})
