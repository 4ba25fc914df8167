import type { Analysis, Token } from '../../language/index.ts'
import { ACTS, type ActType } from '../../ontology/index.ts'
import { NOUNS, type NounFrame } from '../lexicon/nouns.ts'
import { VERBS } from '../lexicon/verbs.ts'
import { lightVerbOf, ownersOf } from '../tree/arguments.ts'
import { contentSpans } from '../tree/contentSpans.ts'
import { childrenOf, conjuncts, isTime, prepositionObjects } from '../tree/tree.ts'
import { withOwners } from './fillSlots.ts'
import type { Content, Proposal } from './proposal.ts'
import { isDocument } from './sourcesOf.ts'

/** Nouns that say what another is to do. */
const WANTING: ReadonlySet<ActType> = new Set(['DEMANDED', 'REQUESTED'])

/** Acts that nouns stand for ("Russia’s demands", "held talks with"), where the text names who acts. */
export function proposeNouns(analysis: Analysis, isActor: (token: Token) => boolean): readonly Proposal[] {
  return analysis.tokens
    .filter((token) => token.pos === 'NOUN' && token.dep !== 'compound')
    .flatMap((noun) => {
      const frame = NOUNS.get(noun.lemma)
      return frame ? (propose(noun, frame, isActor) ?? []) : []
    })
}

function propose(noun: Token, frame: NounFrame, isActor: (token: Token) => boolean): Proposal | undefined {
  const { by, to } = frame.of === 'patient' ? aroundPatient(noun, isActor) : around(noun, frame, isActor)
  const { symmetric } = ACTS[frame.type]
  const isAgentless = by.length === 0 && frame.of === 'patient' && to.length > 0
  const isUnnamed = (by.length === 0 && !isAgentless) || (symmetric && to.length === 0)
  if (isUnnamed && !(isDefinite(noun) && mayRetell(frame.type))) return undefined
  if (!isUnnamed && isQuoted(noun)) return undefined
  return {
    type: frame.type,
    cue: noun,
    cueSpan: noun.span,
    by,
    to,
    content: contentOf(noun, frame),
    needs: symmetric ? 'to' : 'nothing',
    retells: isUnnamed ? 'LATEST' : null,
    answers: null,
    confidence: null,
    isImplied: false,
    isAgentless,
  }
}

interface Sides {
  readonly by: readonly Token[]
  readonly to: readonly Token[]
}

/** The owner acts, the others stand behind prepositions; parties of a joint act are parted after the first. */
function around(noun: Token, frame: NounFrame, isActor: (token: Token) => boolean): Sides {
  const complement = prepositionObjects(noun, 'of').filter(isActor)
  const owners = ownersOf(noun).filter(isActor)
  const named = frame.of === 'by' && owners.length === 0 ? complement : owners
  const carrier = lightVerbOf(noun)
  const after = (carrier ? [noun, carrier] : [noun]).flatMap((head) =>
    frame.to.flatMap((word) => prepositionObjects(head, word)),
  )
  const wanted = WANTING.has(frame.type) ? clauseSubjects(noun).filter(isActor) : []
  const patients = frame.of === 'to' ? complement : []
  const given = carrier ? childrenOf(carrier, 'dative').flatMap(conjuncts).filter(isActor) : []
  const others = [...given, ...withOwners(after, isActor), ...wanted, ...patients]
  if (!ACTS[frame.type].symmetric) return { by: named, to: others }
  const [first, ...rest] = [...named, ...others]
  return { by: first ? [first] : [], to: rest }
}

/** "the murder of X by Y", "her arrest": the owner is the one acted on, a name before it the one who acts. */
function aroundPatient(noun: Token, isActor: (token: Token) => boolean): Sides {
  const possessors = childrenOf(noun, 'poss').flatMap(conjuncts)
  const complement = prepositionObjects(noun, 'of')
  const agents = prepositionObjects(noun, 'by')
  if (complement.length > 0) {
    return { by: [...agents, ...possessors].filter(isActor), to: complement.filter(isActor) }
  }
  return { by: agents.filter(isActor), to: possessors.filter(isActor) }
}

/** "Norway’s statement said": the verb tells it, the noun is only where it was said. */
function isQuoted(noun: Token): boolean {
  const frames = noun.dep === 'nsubj' && isDocument(noun) ? (VERBS.get(noun.head.lemma) ?? []) : []
  return frames.some(({ content }) => content.includes('clause'))
}

/** "the attack" seldom is the attack told last; "the talks" and "the demand" are. */
function mayRetell(type: ActType): boolean {
  const { quad } = ACTS[type]
  return !quad.startsWith('MATERIAL') && type !== 'INVESTIGATED'
}

/** "the demand", "their talks": points back to something told before. */
function isDefinite(noun: Token): boolean {
  return noun.children.some(
    ({ lower, tag }) => ['the', 'this', 'that', 'these', 'those'].includes(lower) || tag === 'PRP$',
  )
}

/** "Russia’s demands that NATO not expand": the one who is to act. */
function clauseSubjects(noun: Token): readonly Token[] {
  return childrenOf(noun, 'acl').flatMap((clause) => childrenOf(clause, 'nsubj').flatMap(conjuncts))
}

function contentOf(noun: Token, frame: NounFrame): Content | null {
  const clause = childrenOf(noun, 'acl').find(
    (child) => child.tag === 'VB' || childrenOf(child, 'mark').length > 0,
  )
  if (clause) return { spans: contentSpans(clause, []), head: clause, kind: 'CLAUSE' }
  for (const word of frame.content) {
    const [prep] = childrenOf(noun, 'prep').filter((child) => child.lower === word)
    const [head] = prep ? childrenOf(prep, 'pobj', 'pcomp') : []
    if (head && !isTime(head)) return { spans: contentSpans(head, []), head: null, kind: 'PHRASE' }
  }
  return null
}
