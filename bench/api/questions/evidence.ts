import { compareTexts } from '../../../src/lists/index.ts'
import { FOREVER } from '../../../src/model/index.ts'
import { bareBy, oursBy, peerBy, type Question } from '../question.ts'

interface Row {
  readonly id: string
  readonly reports: readonly {
    readonly id: string
    readonly sentence: string
    readonly depth: number
    readonly confidence: number
    readonly article: string
    readonly title: string | null
    readonly publishedOn: string | null
    readonly outlet: string | null
  }[]
}

interface Report {
  readonly id: string
  readonly sentence: string
  readonly depth: number
  readonly confidence: number
}

interface Article {
  readonly id: string
  readonly title: string | null
  readonly publishedOn: string | null
}

type Ours = Report & { readonly article: Article & { readonly outlet: { readonly name: string } | null } }
type Peers = Report & {
  readonly article: readonly (Article & { readonly outlet: readonly { readonly name: string }[] })[]
}

const FIELDS = 'id reports { id sentence depth confidence article { id title publishedOn outlet { name } } }'

/** Acts by their ids, with all their reports, the articles and outlets of these. */
export function evidence(acts: readonly string[]): Question {
  return {
    name: `evidence: ${acts.length} acts with all reports, articles and outlets`,
    ways: [
      oursBy(
        `query Evidence($acts: [ID!]!) { nodes(ids: $acts) { ... on Act { ${FIELDS} } } }`,
        { acts },
        ({ nodes }: { nodes: { id: string; reports: Ours[] }[] }) =>
          inOrder(
            nodes.map(({ id, reports }) => ({
              id,
              reports: reports.map(({ article: { outlet, ...article }, ...report }) =>
                rowOf(report, article, outlet?.name),
              ),
            })),
          ),
      ),
      peerBy(
        'list',
        `query Evidence($acts: [ID!]!) { acts(where: { id: { in: $acts } }) { ${FIELDS} } }`,
        { acts },
        (data: { acts: { id: string; reports: Peers[] }[] }) =>
          inOrder(
            data.acts.map(({ id, reports }) => ({
              id,
              reports: reports.flatMap(({ article: articles, ...report }) =>
                articles.map(({ outlet, ...article }) => rowOf(report, article, outlet[0]?.name)),
              ),
            })),
          ),
      ),
      bareBy('evidence', { acts }, ([rows]: [readonly Row[]]) => inOrder(rows)),
    ],
  }
}

function rowOf(report: Report, article: Article, outlet: string | undefined): Row['reports'][number] {
  const { id, sentence, depth, confidence } = report
  const { title, publishedOn } = article
  return { id, sentence, depth, confidence, article: article.id, title, publishedOn, outlet: outlet ?? null }
}

/** By ids: @neo4j/graphql cannot sort reports by their article. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  return rows
    .map(({ id, reports }) => ({ id, reports: reports.toSorted((a, b) => compareTexts(a.id, b.id)) }))
    .toSorted((a, b) => compareTexts(a.id, b.id))
}

export const EVIDENCE = [
  `MATCH (x:Act) WHERE x.id IN $acts
RETURN x.id AS id, COLLECT {
  MATCH (x)<-[t:TELLS]-(r:Report)-[:PRINTED_IN]->(d:Article) WHERE t.until = ${FOREVER}
  OPTIONAL MATCH (d)-[:PUBLISHED_BY]->(o:Outlet)
  WITH r, d, o ORDER BY d.sortDate, d.id, r.offset, r.id
  RETURN {id: r.id, sentence: r.sentence, depth: r.depth, confidence: r.confidence, article: d.id, title: d.title,
    publishedOn: d.publishedOn, outlet: o.name}
} AS reports`,
]
