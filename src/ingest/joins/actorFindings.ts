import type { ActorToJoin } from '../../graph/index.ts'
import { bestPair, type ClusterRules, cluster, representatives } from './cluster.ts'
import { type ActorJoin, candidateKeys, findActorJoins } from './joinActors.ts'
import { personName } from './personName.ts'
import type { Finding } from './settle.ts'

/** The strongest first. */
const REASONS: readonly ActorJoin['evidence']['reason'][] = [
  'SAME_NAME',
  'SAME_BODY',
  'NAME_VARIANT',
  'BARE_SURNAME',
]
/** Who might be more people than this as well is not worth a question. */
const MOST_RIVALS = 2

interface Pair {
  readonly ids: readonly [string, string]
  readonly join: ActorJoin
}

/** Which of these actors are one; all that share a key with one of them are among them. */
export function actorFindings(actors: readonly ActorToJoin[], rules: ClusterRules): readonly Finding[] {
  const pairs = pairsOf(actors)
  const certain = pairs.filter(({ join }) => join.certain)
  const groups = cluster(
    actors,
    certain.map(({ ids, join }) => ({ ids, rank: REASONS.indexOf(join.evidence.reason) })),
    rules,
  )
  const nameOf = new Map(actors.map(({ id, name }) => [id as string, name]))
  const chosen = representatives(groups, byFullness, rules)
  const found = (subject: string, into: string, { join }: Pair): Finding => ({
    kind: 'MERGE',
    subject,
    into,
    value: null,
    certain: join.certain,
    reason: reasonOf(join, nameOf.get(subject) ?? subject, nameOf.get(into) ?? into),
  })
  const merges = actors.flatMap(({ id }) => {
    const into = chosen.get(id)?.id ?? id
    const pair = into === id ? undefined : bestPair(certain, id, into)
    return pair ? [found(id, into, pair)] : []
  })
  const open = new Map<string, Finding>()
  for (const pair of pairs.filter(({ join }) => !join.certain && join.evidence.rivals <= MOST_RIVALS)) {
    const [a, b] = pair.ids.map((id) => chosen.get(id))
    if (!a || !b || a === b || rules.areApart(a.id, b.id)) continue
    const [into, subject] = byFullness(a, b) < 0 ? [a.id, b.id] : [b.id, a.id]
    open.set(`${subject} ${into}`, found(subject, into, pair))
  }
  return [...merges, ...open.values()]
}

/** A pair is found from either side, and certain where it is so from both. */
function pairsOf(actors: readonly ActorToJoin[]): readonly Pair[] {
  const keyed = new Map<string, ActorToJoin[]>()
  for (const actor of actors)
    for (const key of candidateKeys(actor)) keyed.set(key, [...(keyed.get(key) ?? []), actor])
  const pairs = new Map<string, Pair>()
  for (const actor of actors.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const candidates = new Set(candidateKeys(actor).flatMap((key) => keyed.get(key) ?? []))
    candidates.delete(actor)
    for (const { candidate, join } of findActorJoins(actor, [...candidates])) {
      const ids =
        actor.id < candidate.id ? ([actor.id, candidate.id] as const) : ([candidate.id, actor.id] as const)
      const known = pairs.get(ids.join())
      pairs.set(ids.join(), { ids, join: known && !known.join.certain ? known.join : join })
    }
  }
  return [...pairs.values()]
}

/** The fullest name first. */
function byFullness(a: ActorToJoin, b: ActorToJoin): number {
  return fullness(b) - fullness(a) || b.name.length - a.name.length || (a.id < b.id ? -1 : 1)
}

function fullness({ type, name }: ActorToJoin): number {
  return type === 'PERSON' ? (personName(name)?.given.length ?? 0) : name.split(/\s+/).length
}

function reasonOf({ evidence }: ActorJoin, name: string, other: string): string {
  const { reason, shared, rivals } = evidence
  const both = shared.length === 0 ? '' : `; both ${shared.toSorted().join('; ')}`
  const others = rivals === 0 ? '' : `; ${rivals} more fit as well`
  return `${reason}: "${name}" for "${other}"${both}${others}`
}
