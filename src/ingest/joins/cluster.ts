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

/** Who stands for each item: the one of its group that comes first, but before all others one that is fixed. */
export function representatives<Item extends Clusterable>(
  groups: readonly (readonly Item[])[],
  before: (a: Item, b: Item) => number,
  { isFixed }: ClusterRules,
): ReadonlyMap<string, Item> {
  return new Map(
    groups.flatMap((group) => {
      const [first] = group.toSorted((a, b) => Number(isFixed(b.id)) - Number(isFixed(a.id)) || before(a, b))
      return first ? group.map(({ id }) => [id, first] as const) : []
    }),
  )
}

/** The pair that speaks for an item being one with another: of the two, else of the item and any other. */
export function bestPair<Pair extends { readonly ids: readonly [string, string] }>(
  pairs: readonly Pair[],
  id: string,
  into: string,
): Pair | undefined {
  const own = pairs.filter(({ ids }) => ids.includes(id))
  return own.find(({ ids }) => ids.includes(into)) ?? own[0]
}

/**
 * Of pairs that may be one so few that accepting all joins what all would join: each item once, with the one that comes
 * before it on the way to the first of all that hang together.
 */
export function spanning<Pair extends { readonly ids: readonly [string, string]; readonly rank: number }>(
  pairs: readonly Pair[],
  before: (a: string, b: string) => number,
): readonly { readonly subject: string; readonly into: string; readonly pair: Pair }[] {
  const neighbours = new Map<string, { readonly other: string; readonly pair: Pair }[]>()
  for (const pair of pairs.toSorted((a, b) => a.rank - b.rank || compare(a.ids.join(), b.ids.join()))) {
    const [a, b] = pair.ids
    neighbours.set(a, [...(neighbours.get(a) ?? []), { other: b, pair }])
    neighbours.set(b, [...(neighbours.get(b) ?? []), { other: a, pair }])
  }
  const reached = new Set<string>()
  const found: { readonly subject: string; readonly into: string; readonly pair: Pair }[] = []
  for (const first of [...neighbours.keys()].toSorted(before)) {
    if (reached.has(first)) continue
    reached.add(first)
    const queue = [first]
    for (const into of queue) {
      for (const { other, pair } of neighbours.get(into) ?? []) {
        if (reached.has(other)) continue
        reached.add(other)
        queue.push(other)
        found.push({ subject: other, into, pair })
      }
    }
  }
  return found
}
