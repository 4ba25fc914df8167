import type { Analysis, Token } from '../../language/index.ts'
import { ACTS, type ActType } from '../../ontology/index.ts'
import { NOUNS, type NounFrame } from '../lexicon/nouns.ts'
import { VERBS } from '../lexicon/verbs.ts'
import { lightVerbOf, ownersOf } from '../tree/arguments.ts'
import { contentSpans } from '../tree/contentSpans.ts'
import { childrenOf, conjuncts, prepositionObjects } from '../tree/tree.ts'
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
  const complement = prepositionObjects(noun, 'of').filter(isActor)
  const owners = ownersOf(noun).filter(isActor)
  const named = frame.of === 'by' && owners.length === 0 ? complement : owners
  const carrier = lightVerbOf(noun)
  const after = (carrier ? [noun, carrier] : [noun]).flatMap((head) =>
    frame.to.flatMap((word) => prepositionObjects(head, word)),
  )
  const wanted = WANTING.has(frame.type) ? clauseSubjects(noun) : []
  const others = [...withOwners(after, isActor), ...wanted, ...(frame.of === 'to' ? complement : [])].filter(
    isActor,
  )
  const { symmetric } = ACTS[frame.type]
  const parties = symmetric ? [...named, ...others] : named
  const by = symmetric && named.length === 0 ? parties.slice(0, 1) : symmetric ? named.slice(0, 1) : named
  const to = symmetric ? parties.filter((party) => !by.includes(party)) : others
  const isUnnamed = by.length === 0 || (symmetric && to.length === 0)
  if (isUnnamed && !(isDefinite(noun) && mayRetell(frame.type))) return undefined
  if (!isUnnamed && isQuoted(noun)) return undefined
  const content = contentOf(noun, frame)
  return {
    type: frame.type,
    cue: noun,
    cueSpan: noun.span,
    by,
    to,
    content,
    needs: symmetric ? 'to' : 'nothing',
    isRetelling: isUnnamed,
    isAgentless: false,
  }
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
    if (head && head.entity?.label !== 'DATE')
      return { spans: contentSpans(head, []), head: null, kind: 'PHRASE' }
  }
  return null
}
