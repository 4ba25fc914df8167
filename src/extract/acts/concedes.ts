import type { Token } from '../../language/index.ts'
import { childrenOf, isInfinitive, isVerb, subtree } from '../tree/tree.ts'
import type { Content } from './proposal.ts'

/** Verbs for giving way, with the particle that makes some of them so. */
const GIVING_WAY: Readonly<Record<string, string | null>> = {
  withdraw: null,
  lift: null,
  resign: null,
  quit: null,
  relinquish: null,
  scrap: null,
  abandon: null,
  repeal: null,
  revoke: null,
  rescind: null,
  apologise: null,
  apologize: null,
  step: 'down',
  pull: 'out',
  back: 'down',
}

const NOUNS = new Set(['withdrawal', 'resignation', 'pullout', 'lifting', 'repeal', 'apology', 'abdication'])

/** Telling it makes it so, whoever is to do it. */
const ANNOUNCING = new Set(['announce', 'announcement'])

/**
 * Whether what is told is that the teller gives way: "announced that troops would withdraw", "said he would resign".
 * Announced, it is conceded; carried out, it is a deed.
 */
export function concedes(cue: Token, content: Content | null): boolean {
  if (!content) return false
  const isAnnounced = ANNOUNCING.has(cue.lemma)
  const { head } = content
  if (!head) return isAnnounced && startsWithNoun(cue, content)
  const isAsked = childrenOf(head, 'mark').some(({ lower }) => lower === 'whether' || lower === 'if')
  return (
    !isAsked &&
    isGivingWay(head) &&
    isAhead(head) &&
    (isAnnounced || childrenOf(head, 'nsubj').every(isPronoun))
  )
}

function isGivingWay(verb: Token): boolean {
  const particle = GIVING_WAY[verb.lemma]
  if (particle === undefined) return false
  return particle === null || verb.children.some(({ lower }) => lower === particle)
}

function isAhead(verb: Token): boolean {
  return (
    isInfinitive(verb) || childrenOf(verb, 'aux').some(({ tag, lower }) => tag === 'MD' || lower === 'is')
  )
}

function isPronoun({ pos }: Token): boolean {
  return pos === 'PRON'
}

/** "announced the withdrawal of the bill", "announced plans to pull out". */
function startsWithNoun(cue: Token, { spans: [first] }: Content): boolean {
  const object = childrenOf(cue, 'dobj').find(
    (token) => first && token.span[0] >= first[0] && token.span[1] <= first[1],
  )
  const plan = object && childrenOf(object, 'acl').find((verb) => isInfinitive(verb) && isGivingWay(verb))
  return (
    object !== undefined && (plan !== undefined || (NOUNS.has(object.lemma) && !subtree(object).some(isVerb)))
  )
}
