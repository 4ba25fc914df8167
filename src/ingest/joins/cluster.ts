import { compareTexts, grouped } from '../../lists/index.ts'

/** Something that may be one with others: an actor or an act. */
export interface Clusterable {
  readonly id: string
  /** Names of the articles that have it. */
  readonly articles: readonly string[]
}

/** Two that may be one. */
export interface RankedPair {
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
  pairs: readonly RankedPair[],
  rules: ClusterRules,
): readonly (readonly Item[])[] {
  const groupOf = new Map(items.map((item) => [item.id, [item]]))
  for (const { ids } of strongestFirst(pairs)) {
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

function strongestFirst<Pair extends RankedPair>(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.toSorted((a, b) => a.rank - b.rank || compareTexts(a.ids.join(), b.ids.join()))
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

/** Which items are one with which that stand for them, with the pair that says so: of the two, else of the item and any other. */
export function mergesOf<Item extends Clusterable, Pair extends RankedPair>(
  items: readonly Item[],
  pairs: readonly Pair[],
  chosen: ReadonlyMap<string, Item>,
): readonly { readonly item: Item; readonly into: Item; readonly pair: Pair }[] {
  const pairsOf = grouped(endsOf(pairs), ({ id }) => id)
  return items.flatMap((item) => {
    const into = chosen.get(item.id)
    const own = pairsOf.get(item.id) ?? []
    const best = own.find(({ other }) => other === into?.id) ?? own[0]
    return into && into !== item && best ? [{ item, into, pair: best.pair }] : []
  })
}

/**
 * Of pairs that may be one so few that accepting all joins what all would join: each item once, with the one that comes
 * before it on the way to the first of all that hang together.
 */
export function spanning<Pair extends RankedPair>(
  pairs: readonly Pair[],
  before: (a: string, b: string) => number,
): readonly { readonly subject: string; readonly into: string; readonly pair: Pair }[] {
  const endsAt = grouped(endsOf(strongestFirst(pairs)), ({ id }) => id)
  const reached = new Set<string>()
  const found: { readonly subject: string; readonly into: string; readonly pair: Pair }[] = []
  for (const first of [...endsAt.keys()].toSorted(before)) {
    if (reached.has(first)) continue
    reached.add(first)
    const queue = [first]
    for (const into of queue) {
      for (const { other, pair } of endsAt.get(into) ?? []) {
        if (reached.has(other)) continue
        reached.add(other)
        queue.push(other)
        found.push({ subject: other, into, pair })
      }
    }
  }
  return found
}

/** Each pair from either side. */
function endsOf<Pair extends RankedPair>(pairs: readonly Pair[]) {
  return pairs.flatMap((pair) => {
    const [a, b] = pair.ids
    return [
      { id: a, other: b, pair },
      { id: b, other: a, pair },
    ]
  })
}
