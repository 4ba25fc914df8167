import type { ActToJoin } from '../../graph/index.ts'
import { grouped } from '../../lists/index.ts'
import {
  type ClusterRules,
  cluster,
  mergesOf,
  type RankedPair,
  representatives,
  spanning,
} from './cluster.ts'
import { type ActJoin, joinActs } from './joinActs.ts'
import { JOIN_DAYS, type JoinableAct, joinKey, partyKey } from './joinableAct.ts'
import type { Finding } from './settle.ts'

/** The strongest first. */
const REASONS: readonly ActJoin['evidence']['reason'][] = [
  'COPIED_SENTENCE',
  'SAME_WORDS',
  'SAME_MEETING',
  'SHORTENED',
  'SIMILAR_WORDS',
  'ONE_WITHOUT_CONTENT',
]

export interface ActPair extends RankedPair {
  readonly join: ActJoin
}

/** Pairs of acts of different articles that may be one, the smaller id first. */
export function actPairs(acts: readonly ActToJoin[]): readonly ActPair[] {
  const comparable = acts
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((act) => ({ act, joinable: toJoinableAct(act) }))
  const groups = grouped(comparable, ({ joinable }) => joinKey(joinable))
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, at) =>
      group.slice(at + 1).flatMap((other): ActPair[] => {
        if (one.act.articles.some((article) => other.act.articles.includes(article))) return []
        const join = joinActs(one.joinable, other.joinable)
        return join
          ? [{ ids: [one.act.id, other.act.id], rank: REASONS.indexOf(join.evidence.reason), join }]
          : []
      }),
    ),
  )
}

function toJoinableAct(act: ActToJoin): JoinableAct {
  return { ...act, by: act.by.map(partyKey), to: act.to.map(partyKey) }
}

/** Which of these acts are one; all that may be one with one of them are among them. */
export function actFindings(
  acts: readonly ActToJoin[],
  pairs: readonly ActPair[],
  rules: ClusterRules,
): readonly Finding[] {
  const certain = pairs.filter(({ join }) => join.certain)
  const chosen = representatives(cluster(acts, certain, rules), byFullness, rules)
  const merges = mergesOf(acts, certain, chosen).map(({ item, into, pair }) => found(item, into, pair))
  const open = pairs.flatMap((pair): ActPair[] => {
    const [a, b] = pair.ids.map((id) => chosen.get(id))
    if (pair.join.certain || !a || !b || a === b || rules.areApart(a.id, b.id)) return []
    return [{ ...pair, ids: [a.id, b.id] }]
  })
  const byId = new Map<string, ActToJoin>(acts.map((act) => [act.id, act]))
  const proposals = spanning(open, (a, b) => {
    const [one, other] = [byId.get(a), byId.get(b)]
    return one && other ? byFullness(one, other) : 0
  }).flatMap(({ subject, into, pair }) => {
    const [act, other] = [byId.get(subject), byId.get(into)]
    return act && other ? [found(act, other, pair)] : []
  })
  return [...merges, ...proposals]
}

function found(subject: ActToJoin, into: ActToJoin, { join }: ActPair): Finding {
  const { reason, shared, sameDays } = join.evidence
  const what = shared.length === 0 ? '' : `: ${shared.join(' ')}`
  return {
    kind: 'MERGE',
    subject: subject.id,
    into: into.id,
    value: null,
    certain: join.certain,
    reason: `${reason}${what}${sameDays ? '; of the same days' : `; at most ${JOIN_DAYS} days apart`}`,
  }
}

/** The one that says most first. */
function byFullness(a: ActToJoin, b: ActToJoin): number {
  return (
    Number(a.precision === 'UNKNOWN') - Number(b.precision === 'UNKNOWN') ||
    Number(a.content === null) - Number(b.content === null) ||
    b.to.length - a.to.length ||
    (a.sortDate < b.sortDate ? -1 : a.sortDate > b.sortDate ? 1 : 0) ||
    (a.id < b.id ? -1 : 1)
  )
}
