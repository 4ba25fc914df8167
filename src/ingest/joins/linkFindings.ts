import type { ActToJoin, JoinStore } from '../../graph/index.ts'
import { grouped } from '../../lists/index.ts'
import type { ActId, ActorId } from '../../model/index.ts'
import { claimKey, contradictActs } from './contradictActs.ts'
import { addDays } from './daysBetween.ts'
import { ANSWERED, ANSWERING, type LinkableAct, linkActs, MOST_DAYS } from './linkActs.ts'
import type { Finding } from './settle.ts'

/** What these acts answer in other articles, what answers them there, and what contradicts them. */
export async function linkFindings(
  store: JoinStore,
  acts: readonly ActToJoin[],
): Promise<readonly Finding[]> {
  const dated = acts.filter(({ sortDate }) => sortDate !== '')
  return [...(await answerFindings(store, dated)), ...(await contradictionFindings(store, dated))]
}

async function answerFindings(store: JoinStore, acts: readonly ActToJoin[]): Promise<readonly Finding[]> {
  const answers = acts.filter(({ type }) => ANSWERED.has(type))
  const asked = acts.filter(({ type, to }) => ANSWERING.has(type) && to.length > 0)
  const earlier = await counterparts(store, answers, 'by', 'TO')
  const later = await counterparts(store, asked, 'to', 'BY')
  const linkable = await toLinkable(store, [...acts, ...earlier, ...later])
  const found = (from: ActToJoin, to: ActToJoin): readonly Finding[] => {
    if (from.articles.some((article) => to.articles.includes(article))) return []
    const link = linkActs(linkable(from), linkable(to))
    if (!link) return []
    const { shared, isToThem, days } = link.evidence
    const whom = isToThem ? ', told to who asked' : ''
    const reason = `ANSWER: ${shared.join(' ')}${whom}; ${days} days later`
    return [linkOf(to, from, link.kind, link.certain, reason)]
  }
  return [...pairsOf(earlier, answers, found), ...pairsOf(asked, later, found)]
}

/** Acts that have the actors of these, or who speaks for the same, at the other end. */
async function counterparts(
  store: JoinStore,
  acts: readonly ActToJoin[],
  side: 'by' | 'to',
  part: 'BY' | 'TO',
): Promise<readonly ActToJoin[]> {
  const actors = acts.flatMap((act) => act[side].map(({ id }) => id))
  const days = acts.map(({ sortDate }) => sortDate).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const spokenFor = await store.speakingFor(actors)
  const sides = [...new Set([...actors, ...[...spokenFor.values()].flat()])]
  const ids = [...new Set<ActorId>([...sides, ...(await store.speakersFor(sides))])]
  const counterpart = part === 'TO' ? ANSWERED : ANSWERING
  const types = [...new Set(acts.flatMap(({ type }) => counterpart.get(type) ?? []))]
  const from = part === 'TO' ? addDays(first, -MOST_DAYS) : first
  const to = part === 'TO' ? last : addDays(last, MOST_DAYS)
  return store.acts(await store.actsWith(part, ids, { types, from, to }))
}

async function contradictionFindings(
  store: JoinStore,
  acts: readonly ActToJoin[],
): Promise<readonly Finding[]> {
  const rows = acts.flatMap((act) => {
    const key = claimKey(act)
    return key === null ? [] : [{ id: act.id, key }]
  })
  await store.keyActs(rows)
  const rivals = await store.acts(await store.actsKeyed([...new Set(rows.map(({ key }) => key))]))
  const linkable = await toLinkable(store, rivals)
  const rivalOf = new Map(rivals.map((act) => [act.id, act]))
  const byKey = grouped(rivals, claimKey)
  return rows.flatMap(({ id, key }) => {
    const own = rivalOf.get(id)
    return (byKey.get(key) ?? []).flatMap((other): Finding[] => {
      const found = own && other !== own ? contradictActs(linkable(own), linkable(other)) : null
      if (!own || !found) return []
      const [from, to] = isBefore(own, other) ? [own, other] : [other, own]
      const { shared, days } = found.evidence
      const reason = `CONTRADICTION: ${shared.join(' ')}; ${days} days apart`
      return [linkOf(to, from, 'CONTRADICTS', found.certain, reason)]
    })
  })
}

function linkOf(
  later: ActToJoin,
  earlier: ActToJoin,
  value: string,
  certain: boolean,
  reason: string,
): Finding {
  return { kind: 'LINK', subject: later.takenFor, into: earlier.takenFor, value, certain, reason }
}

/** With all for whom the actors speak. */
async function toLinkable(
  store: JoinStore,
  acts: readonly ActToJoin[],
): Promise<(act: ActToJoin) => LinkableAct> {
  const actors = [...new Set(acts.flatMap(({ by, to }) => [...by, ...to].map(({ id }) => id)))]
  const spokenFor = await store.speakingFor(actors)
  const side = (some: ActToJoin['by']) => some.map(({ id }) => ({ id, speaksFor: spokenFor.get(id) ?? [] }))
  const known = new Map<ActId, LinkableAct>()
  return (act) => {
    const linkable = known.get(act.id) ?? { ...act, by: side(act.by), to: side(act.to) }
    known.set(act.id, linkable)
    return linkable
  }
}

/** What is found of the pairs whose types allow that the one answers the other. */
function pairsOf(
  earlier: readonly ActToJoin[],
  later: readonly ActToJoin[],
  found: (from: ActToJoin, to: ActToJoin) => readonly Finding[],
): readonly Finding[] {
  return earlier.flatMap((from) => {
    const answering = ANSWERING.get(from.type) ?? []
    return later.flatMap((to) => (answering.includes(to.type) ? found(from, to) : []))
  })
}

function isBefore(a: ActToJoin, b: ActToJoin): boolean {
  return a.sortDate === b.sortDate ? a.id < b.id : a.sortDate < b.sortDate
}
