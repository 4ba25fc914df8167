import { compareTexts } from '../../../src/lists/index.ts'
import { FOREVER } from '../../../src/model/index.ts'
import { bareBy, oursBy, peerBy, type Question } from '../question.ts'

interface Row {
  readonly name: string
  readonly acts: readonly { readonly id: string; readonly titles: readonly (string | null)[] }[]
}

interface Act {
  readonly id: string
  readonly reports: readonly Report[]
}

interface Report {
  readonly article: { readonly title: string | null }
}

interface PeerAct {
  readonly id: string
  readonly reports: readonly { readonly article: readonly { readonly title: string | null }[] }[]
}

/** The first 20 nations by name, the latest 5 acts of each, and the titles of the articles that tell them. */
export function nestedPage(): Question {
  return {
    name: 'nested page: 20 nations, the latest 5 acts of each, their articles',
    ways: [
      oursBy(
        `query NestedPage { actors(filter: { type: NATION }, first: 20) {
          nodes { name latestActs(first: 5) { id reports { article { title } } } } } }`,
        {},
        ({ actors }: { actors: { nodes: { name: string; latestActs: Act[] }[] } }) =>
          actors.nodes.map(({ name, latestActs }) => rowOf(name, latestActs)),
      ),
      peerBy(
        'connections',
        `query NestedPage { actorsConnection(first: 20, where: { type: { eq: "NATION" } }, sort: [{ name: ASC }]) {
          edges { node { name
            actsByConnection(first: 5, sort: [{ node: { sortDate: DESC } }, { node: { id: ASC } }]) {
              edges { node { id reports { article { title } } } } } } } } }`,
        {},
        ({
          actorsConnection: { edges },
        }: {
          actorsConnection: {
            edges: { node: { name: string; actsByConnection: { edges: { node: PeerAct }[] } } }[]
          }
        }) =>
          edges.map(({ node }) =>
            peerRowOf(
              node.name,
              node.actsByConnection.edges.map((edge) => edge.node),
            ),
          ),
      ),
      peerBy(
        'lists without cursors',
        `query NestedPage { actors(limit: 20, where: { type: { eq: "NATION" } }, sort: [{ name: ASC }]) {
          name actsBy(limit: 5, sort: [{ sortDate: DESC }, { id: ASC }]) { id reports { article { title } } } } }`,
        {},
        ({ actors }: { actors: { name: string; actsBy: PeerAct[] }[] }) =>
          actors.map(({ name, actsBy }) => peerRowOf(name, actsBy)),
      ),
      bareBy('nestedPage', { limit: 20, acts: 5 }, ([rows]: [readonly Row[]]) =>
        rows.map(({ name, acts }) => ({ name, acts: acts.map(withTitles) })),
      ),
    ],
  }
}

function rowOf(name: string, acts: readonly Act[]): Row {
  return {
    name,
    acts: acts.map(({ id, reports }) =>
      withTitles({ id, titles: reports.map(({ article }) => article.title) }),
    ),
  }
}

function peerRowOf(name: string, acts: readonly PeerAct[]): Row {
  return {
    name,
    acts: acts.map(({ id, reports }) =>
      withTitles({ id, titles: reports.flatMap(({ article }) => article.map(({ title }) => title)) }),
    ),
  }
}

/** In an order of their own: @neo4j/graphql cannot sort reports by their article. */
function withTitles({ id, titles }: Row['acts'][number]): Row['acts'][number] {
  return { id, titles: titles.toSorted((a, b) => compareTexts(a ?? '', b ?? '')) }
}

export const NESTED_PAGE = [
  `MATCH (a:Actor) WHERE a.name >= '' AND a.type = 'NATION'
WITH a ORDER BY a.name, a.id LIMIT $limit
CALL (a) {
  MATCH (n:Actor)<-[p:BY]-(x:Act) WHERE p.actorId = a.id AND p.sortDate >= '' AND p.until = ${FOREVER}
    AND size(x.shown) % 2 = 1
  WITH DISTINCT p.actorId AS actor, p.sortDate AS day, x ORDER BY actor DESC, day DESC, x.id LIMIT $acts
  RETURN collect({id: x.id, titles: COLLECT { MATCH (x)<-[t:TELLS]-(r:Report)-[:PRINTED_IN]->(d:Article)
    WHERE t.until = ${FOREVER} RETURN d.title ORDER BY d.sortDate, d.id, r.offset, r.id }}) AS acts
}
RETURN a.name AS name, acts AS acts ORDER BY a.name, a.id`,
]
