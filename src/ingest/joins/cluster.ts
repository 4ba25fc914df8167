/** Something that may be one with others: an actor or an act. */
export interface Clusterable {
  readonly id: string
  /** Names of the articles that have it. */
  readonly articles: readonly string[]
}

export interface CertainPair {
  readonly ids: readonly [string, string]
  /** How strong the evidence is, the strongest first. */
  readonly rank: number
}

export interface ClusterRules {
  /** Whether somebody said that these two are not one. */
  readonly areApart: (a: string, b: string) => boolean
  /** Whether others may be one with it, but it with no other of this kind. */
  readonly isFixed: (id: string) => boolean
}

/**
 * Groups what is one, the strongest evidence first and then by ids, so that the order in which it came does not matter.
 * Two of one article are two, also where each is one with a third; then the weaker evidence counts for nothing.
 */
export function cluster<Item extends Clusterable>(
  items: readonly Item[],
  pairs: readonly CertainPair[],
  rules: ClusterRules,
): readonly (readonly Item[])[] {
  const groupOf = new Map(items.map((item) => [item.id, [item]]))
  const ordered = pairs.toSorted((a, b) => a.rank - b.rank || compare(a.ids.join(), b.ids.join()))
  for (const { ids } of ordered) {
    const [one, other] = [groupOf.get(ids[0]), groupOf.get(ids[1])]
    if (!one || !other || one === other || !mayBeOne(one, other, rules)) continue
    one.push(...other)
    for (const { id } of other) groupOf.set(id, one)
  }
  return [...new Set(groupOf.values())]
}

function mayBeOne(
  one: readonly Clusterable[],
  other: readonly Clusterable[],
  { areApart, isFixed }: ClusterRules,
): boolean {
  const articles = new Set(one.flatMap((item) => item.articles))
  if (other.some((item) => item.articles.some((article) => articles.has(article)))) return false
  if ([...one, ...other].filter(({ id }) => isFixed(id)).length > 1) return false
  return !one.some((a) => other.some((b) => areApart(a.id, b.id)))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
