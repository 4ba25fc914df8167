import type { Aligned } from './alignReports.ts'
import { type Rates, rates } from './rates.ts'
import type { Reading, ReadReport } from './reading.ts'

/** How well links between the acts of an article are found. */
export interface LinkFigures {
  /** The same act told again. */
  readonly sameAs: Rates & { readonly gold: number }
  /** An act that answers another. */
  readonly respondsTo: Rates & { readonly gold: number }
}

type Link = keyof LinkFigures

export function scoreLinks(articles: readonly Aligned[]): LinkFigures {
  return { sameAs: scoreLink(articles, 'sameAs'), respondsTo: scoreLink(articles, 'respondsTo') }
}

/** A link is right where both its ends are found; any telling of the act that is meant will do. */
function scoreLink(articles: readonly Aligned[], link: Link): LinkFigures[Link] {
  const [gold, predicted] = [
    sum(articles.map((article) => article.gold.reports.filter((report) => report[link] !== null).length)),
    sum(
      articles.map((article) => article.predicted.reports.filter((report) => report[link] !== null).length),
    ),
  ]
  const hits = sum(
    articles.map((article) => article.pairs.filter((pair) => isRight(pair, article, link)).length),
  )
  return { gold, ...rates(hits, predicted, gold) }
}

function isRight(
  { gold: a, predicted: b }: Aligned['pairs'][number],
  { gold, predicted, pairs }: Aligned,
  link: Link,
): boolean {
  const [wanted, found] = [tellingsOf(a[link], gold), tellingsOf(b[link], predicted)]
  return pairs.some((pair) => wanted.has(pair.gold) && found.has(pair.predicted))
}

/** All tellings of the act that a report tells. */
function tellingsOf(id: string | null, { reports }: Reading): ReadonlySet<ReadReport> {
  const first = reports.find((report) => report.id === id)?.sameAs ?? id
  return new Set(
    id === null ? [] : reports.filter((report) => report.id === first || report.sameAs === first),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
