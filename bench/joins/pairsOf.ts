import {
  type ActJoin,
  type ActorJoin,
  type AnswerLink,
  candidateKeys,
  findActorJoins,
  JOIN_DAYS,
  joinActs,
  linkActs,
} from '../../src/ingest/joins/index.ts'
import { actorsToJoin, type Corpus, type CorpusAct } from './readCorpus.ts'

/** Two acts or two actors of different articles, and what the rules say of them. */
export interface Pair {
  readonly kind: 'join' | 'link' | 'actor'
  readonly ids: readonly [string, string]
  readonly verdict: string
  /** For who judges it. */
  readonly texts: readonly string[]
}

export function pairsOf(corpus: Corpus): readonly Pair[] {
  return [...joinPairs(corpus), ...linkPairs(corpus), ...actorPairs(corpus)]
}

/** Wider than the rules: all acts of one type by the same actors, whose dates can be one. */
function joinPairs({ acts, actors }: Corpus): readonly Pair[] {
  return pairs(acts, (act) => [act.type, act.polarity, act.modality, ...act.by.toSorted()].join(' ')).flatMap(
    ([a, b]) => {
      if (areOfOneArticle(a, b) || a.by.length + a.to.length === 0 || !canBeOneDay(a, b)) return []
      const verdict = verdictOf(joinActs(a, b))
      return [{ kind: 'join', ids: [a.id, b.id], verdict, texts: [a, b].map((act) => textOf(act, actors)) }]
    },
  )
}

function canBeOneDay(a: CorpusAct, b: CorpusAct): boolean {
  if (a.precision === 'UNKNOWN' || b.precision === 'UNKNOWN')
    return Math.abs(Date.parse(a.sortDate) - Date.parse(b.sortDate)) <= (JOIN_DAYS + 1) * 864e5
  return (a.happenedFrom ?? '') <= (b.happenedTo ?? '') && (b.happenedFrom ?? '') <= (a.happenedTo ?? '')
}

/** Only what the rules find: all that fit by type and party are hundreds. */
function linkPairs({ acts, actors }: Corpus): readonly Pair[] {
  const withSpeakers = (act: CorpusAct) => ({
    ...act,
    by: act.actorsBy.map((id) => ({ id, speaksFor: speaksFor(id) })),
    to: act.actorsTo.map((id) => ({ id, speaksFor: speaksFor(id) })),
  })
  const speaksFor = (id: CorpusAct['actorsBy'][number]) => {
    const found = new Set([id])
    for (const each of found) for (const { toId } of actors.get(each)?.ties ?? []) found.add(toId)
    found.delete(id)
    return [...found]
  }
  const all = acts.map((act) => ({ act, linkable: withSpeakers(act) }))
  return all.flatMap((earlier) =>
    all.flatMap((later): Pair[] => {
      if (areOfOneArticle(earlier.act, later.act)) return []
      const found = linkActs(earlier.linkable, later.linkable)
      if (!found) return []
      const verdict = verdictOf(found)
      const texts = [earlier.act, later.act].map((act) => textOf(act, actors))
      return [{ kind: 'link', ids: [earlier.act.id, later.act.id], verdict, texts }]
    }),
  )
}

function actorPairs(corpus: Corpus): readonly Pair[] {
  const actors = actorsToJoin(corpus)
  const found = new Map<string, Pair>()
  for (const actor of actors) {
    const keys = new Set(candidateKeys(actor))
    const candidates = actors.filter((other) => candidateKeys(other).some((key) => keys.has(key)))
    for (const { candidate, join } of findActorJoins(actor, candidates)) {
      const verdict = verdictOf(join)
      const texts = [actor, candidate].map(({ name, ties, articles }) => {
        const offices = new Set(ties.map(({ title, toName }) => `${title}, ${toName}`))
        return `${name} (${[...offices].join('; ')}) in ${articles.join(', ')}`
      })
      const key = [actor.id, candidate.id].toSorted().join(' ')
      if (!found.has(key)) found.set(key, { kind: 'actor', ids: [actor.id, candidate.id], verdict, texts })
    }
  }
  return [...found.values()]
}

function verdictOf(found: ActJoin | ActorJoin | AnswerLink | null): string {
  if (found === null) return 'none'
  const what = 'kind' in found ? found.kind : found.evidence.reason
  const when = 'sameDays' in found.evidence && !found.evidence.sameDays ? ' undated' : ''
  return `${found.certain ? 'certain' : 'proposed'} ${what}${when}`
}

function areOfOneArticle(a: CorpusAct, b: CorpusAct): boolean {
  return a.articles.some((article) => b.articles.includes(article))
}

function textOf(act: CorpusAct, actors: Corpus['actors']): string {
  const names = (ids: CorpusAct['actorsBy']) => ids.map((id) => actors.get(id)?.name ?? id).join(' + ')
  const parties = `${act.type} ${names(act.actorsBy)} > ${names(act.actorsTo)}`
  return `${act.sortDate} ${act.precision} [${act.articles.join(', ')}] ${parties}: ${act.content ?? '-'} | ${act.sentences[0] ?? ''}`
}

function pairs<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [Item, Item])[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const)),
  )
}
