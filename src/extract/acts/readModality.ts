import type { Token } from '../../language/index.ts'
import type { Modality } from '../../ontology/index.ts'
import { lightVerbOf } from '../tree/arguments.ts'
import { childrenOf, isVerb } from '../tree/tree.ts'

const PLANNING = new Set(
  'plan intend prepare agree expect decide promise vow pledge schedule set go aim commit undertake due'.split(
    ' ',
  ),
)
const WISHING = new Set(
  'want hope wish threaten offer ask urge demand invite call seek propose consider suggest refuse urge press order tell encourage warn need try'.split(
    ' ',
  ),
)
/** Of these the object is told to have been there: "committed murder". */
const NOT_AHEAD = new Set('commit set agree tell suggest refuse go'.split(' '))
const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'lest'])
const POSSIBLE = new Set(['might', 'could', 'may', 'can', 'should', 'must'])
const PLANNED = new Set(['planned', 'upcoming', 'future', 'next', 'scheduled', 'forthcoming'])
const IMAGINED = new Set(['possible', 'potential', 'proposed', 'hypothetical', 'alleged', 'feared'])

/** Whether the act of a cue happened, is to happen, or is only thought of. */
export function readModality(cue: Token): Modality {
  const own = cue.pos === 'NOUN' ? ofNoun(cue) : ofVerb(cue)
  if (own !== 'ACTUAL') return own
  return isConditional(cue) || isAsked(cue) ? 'HYPOTHETICAL' : 'ACTUAL'
}

function ofNoun(noun: Token): Modality {
  const words = childrenOf(noun, 'amod').map((child) => child.lower)
  if (words.some((word) => PLANNED.has(word))) return 'FUTURE'
  if (words.some((word) => IMAGINED.has(word))) return 'HYPOTHETICAL'
  const carrier = lightVerbOf(noun)
  return carrier ? ofVerb(carrier) : asObject(noun)
}

/** "considered an attack", "hopes for talks". */
function asObject(noun: Token): Modality {
  const { dep, head } = noun
  if (dep === 'conj') return asObject(head)
  const governor = dep === 'pobj' && head.lower === 'for' ? head.head : dep === 'dobj' ? head : null
  if (governor === null || NOT_AHEAD.has(governor.lemma)) return 'ACTUAL'
  if (PLANNING.has(governor.lemma)) return 'FUTURE'
  return WISHING.has(governor.lemma) ? 'HYPOTHETICAL' : 'ACTUAL'
}

function ofVerb(verb: Token): Modality {
  const auxiliaries = childrenOf(verb, 'aux').map((child) => child.lower)
  const isPerfect = auxiliaries.includes('have')
  if (auxiliaries.some((word) => ['will', 'shall', '’ll', "'ll", 'wo', 'sha'].includes(word))) return 'FUTURE'
  if (auxiliaries.some((word) => word === 'would' || word === '’d')) {
    return hasCondition(verb) || isPerfect ? 'HYPOTHETICAL' : 'FUTURE'
  }
  if (auxiliaries.some((word) => POSSIBLE.has(word))) return 'HYPOTHETICAL'
  const { head } = verb
  if (verb.dep === 'xcomp' || (verb.dep === 'ccomp' && auxiliaries.includes('to'))) {
    if (PLANNING.has(head.lemma) || PLANNING.has(head.lower)) return 'FUTURE'
    if (WISHING.has(head.lemma) || head.pos === 'ADJ') return 'HYPOTHETICAL'
    return head === verb ? 'ACTUAL' : isVerb(head) ? ofVerb(head) : 'ACTUAL'
  }
  if (verb.dep === 'acl' && auxiliaries.includes('to')) return 'HYPOTHETICAL'
  if (verb.dep === 'conj' && isVerb(head) && childrenOf(verb, 'aux', 'nsubj').length === 0)
    return ofVerb(head)
  return 'ACTUAL'
}

/** "would … if": a condition below the verb. */
function hasCondition(verb: Token): boolean {
  return childrenOf(verb, 'advcl').some((clause) =>
    clause.children.some((child) => CONDITIONS.has(child.lower)),
  )
}

/** In a question: "Did Russia attack?" */
function isAsked(cue: Token): boolean {
  const verb = cue.pos === 'NOUN' && isVerb(cue.head) ? cue.head : cue
  const isInverted = childrenOf(verb, 'aux', 'nsubj')[0]?.dep === 'aux'
  return isInverted && cue.sentence.tokens.at(-1)?.text === '?'
}

/** Inside an if-clause. */
function isConditional(cue: Token): boolean {
  for (let at = cue; at.head !== at; at = at.head) {
    if (at.dep === 'ccomp' && isVerb(at.head))
      return at.children.some((child) => child.dep === 'mark' && child.lower === 'if')
    if (at.dep === 'advcl') {
      return at.children.some((child) => CONDITIONS.has(child.lower) && child.index < cue.index + 1)
    }
  }
  return false
}
