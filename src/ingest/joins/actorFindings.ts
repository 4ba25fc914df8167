import type { ActorToJoin } from '../../graph/index.ts'
import { grouped } from '../../lists/index.ts'
import { type ClusterRules, cluster, mergesOf, type RankedPair, representatives } from './cluster.ts'
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

interface Pair extends RankedPair {
  readonly join: ActorJoin
}

/** Which of these actors are one; all that share a key with one of them are among them. */
export function actorFindings(actors: readonly ActorToJoin[], rules: ClusterRules): readonly Finding[] {
  const pairs = pairsOf(actors)
  const certain = pairs.filter(({ join }) => join.certain)
  const chosen = representatives(cluster(actors, certain, rules), byFullness, rules)
  const merges = mergesOf(actors, certain, chosen).map(({ item, into, pair }) => found(item, into, pair))
  const open = new Map<string, Finding>()
  for (const pair of pairs.filter(({ join }) => !join.certain && join.evidence.rivals <= MOST_RIVALS)) {
    const [a, b] = pair.ids.map((id) => chosen.get(id))
    if (!a || !b || a === b || rules.areApart(a.id, b.id)) continue
    const [into, subject] = byFullness(a, b) < 0 ? [a, b] : [b, a]
    open.set(`${subject.id} ${into.id}`, found(subject, into, pair))
  }
  return [...merges, ...open.values()]
}

function found(subject: ActorToJoin, into: ActorToJoin, { join }: Pair): Finding {
  return {
    kind: 'MERGE',
    subject: subject.id,
    into: into.id,
    value: null,
    certain: join.certain,
    reason: reasonOf(join, subject.name, into.name),
  }
}

/** A pair is found from either side, and certain where it is so from both. */
function pairsOf(actors: readonly ActorToJoin[]): readonly Pair[] {
  const keys = new Map(actors.map((actor) => [actor, candidateKeys(actor)]))
  const keyed = grouped(
    [...keys].flatMap(([actor, own]) => own.map((key) => ({ key, actor }))),
    ({ key }) => key,
  )
  const pairs = new Map<string, Pair>()
  for (const actor of actors.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const sharing = (keys.get(actor) ?? []).flatMap((key) => keyed.get(key) ?? [])
    const candidates = new Set(sharing.map((other) => other.actor))
    candidates.delete(actor)
    for (const { candidate, join: own } of findActorJoins(actor, [...candidates])) {
      const ids =
        actor.id < candidate.id ? ([actor.id, candidate.id] as const) : ([candidate.id, actor.id] as const)
      const known = pairs.get(ids.join())
      const join = known && !known.join.certain ? known.join : own
      pairs.set(ids.join(), { ids, rank: REASONS.indexOf(join.evidence.reason), join })
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
