import type { Analysis, Token } from '../../language/index.ts'
import { ACTS } from '../../ontology/index.ts'
import { contains } from '../../text/index.ts'
import { isArm } from '../lexicon/arms.ts'
import { VERBS, type VerbFrame } from '../lexicon/verbs.ts'
import { agentsOf, isPassive, objectsOf, ownersOf } from '../tree/arguments.ts'
import { childrenOf, isInfinitive, isPlural, isTime } from '../tree/tree.ts'
import { audienceOf } from './audienceOf.ts'
import { concedes } from './concedes.ts'
import { fillActors, fillContent } from './fillSlots.ts'
import type { Content, Proposal } from './proposal.ts'
import { isDocument, sourcesOf } from './sourcesOf.ts'

/**
 * Acts that verbs express, by the frames of the lexicon. A frame whose content the tree shows is taken before one
 * that hopes for a quotation. "The statement" without a maker is that of the last one whose maker was named.
 */
export function proposeVerbs(analysis: Analysis, isActor: (token: Token) => boolean): readonly Proposal[] {
  let makers: readonly Token[] = []
  const sources = (agent: Token): readonly Token[] => {
    const named = sourcesOf(agent, isActor)
    if (!isDocument(agent)) return named
    if (named.length > 0) makers = named
    return makers
  }
  return analysis.tokens
    .filter((token) => token.pos === 'VERB' && token.dep !== 'amod' && !isPurpose(token))
    .flatMap((verb) => propose(verb, isActor, sources) ?? [])
}

function propose(
  verb: Token,
  isActor: (token: Token) => boolean,
  sources: (agent: Token) => readonly Token[],
): Proposal | undefined {
  const frames = (VERBS.get(verb.lemma) ?? []).filter(({ particle }) => hasParticle(verb, particle))
  for (const mayQuote of [false, true]) {
    for (const frame of frames) {
      const proposal = fill(verb, frame, mayQuote && frame.content.includes('clause'), isActor, sources)
      if (proposal) return proposal
    }
  }
  return undefined
}

function fill(
  verb: Token,
  frame: VerbFrame,
  mayQuote: boolean,
  isActor: (token: Token) => boolean,
  sources: (agent: Token) => readonly Token[],
): Proposal | undefined {
  const named = fillActors(verb, frame.to, isActor)
  const isStatement = ACTS[frame.type].quad === 'STATEMENT'
  const others = named.length === 0 && isStatement ? audienceOf(verb).filter(isActor) : named
  const found = fillContent(verb, frame.content)
  const content = found?.kind === 'PHRASE' && others.some(isObjectIn(found, verb)) ? null : found
  const agents = agentsOf(verb)
  const speakers = agents.flatMap(sources)
  const actors = speakers.length > 0 ? speakers : agents.filter(isArm).flatMap(ownersOf).filter(isActor)
  const { symmetric } = ACTS[frame.type]
  const [by, to] = symmetric ? partParties(actors, others) : [actors, others]
  const isAmongThemselves = symmetric && by.some(isPlural) && objectsOf(verb).length === 0
  const hasContent = content !== null || mayQuote || isAmongThemselves
  if (frame.needs === 'content' && !hasContent) return undefined
  if (frame.needs === 'to' && to.length === 0 && !isAmongThemselves) return undefined
  if (frame.needs === 'either' && !hasContent && to.length === 0) return undefined
  const isAgentless = by.length === 0 && isPassive(verb) && (to.length > 0 || content !== null)
  const needs = isAmongThemselves ? 'nothing' : frame.needs
  return {
    type: frame.type === 'SAID' && concedes(verb, content) ? 'CONCEDED' : frame.type,
    cue: verb,
    cueSpan: verb.span,
    by,
    to,
    content,
    needs,
    retells: null,
    answers: null,
    confidence: null,
    isImplied: false,
    isAgentless,
  }
}

/** "rejected Norway": whoever is the object is no content. */
function isObjectIn({ spans }: Content, verb: Token): (token: Token) => boolean {
  return (token) => objectsOf(verb).includes(token) && spans.some((span) => contains(span, token.span))
}

/** "to defend itself": what somebody does something for is no act of theirs yet. */
function isPurpose(verb: Token): boolean {
  return verb.dep === 'advcl' && isInfinitive(verb)
}

/** "Blinken and Lavrov met": the first is the one who acts, the others whom they act with. */
function partParties(
  actors: readonly Token[],
  others: readonly Token[],
): readonly [by: readonly Token[], to: readonly Token[]] {
  if (actors.length === 0) return [others.slice(0, 1), others.slice(1)]
  return others.length > 0 ? [actors, others] : [actors.slice(0, 1), actors.slice(1)]
}

function hasParticle(verb: Token, particle: string | null): boolean {
  if (particle === null) return true
  return verb.children.some(
    (child) =>
      child.lower === particle &&
      ['prt', 'prep', 'advmod'].includes(child.dep) &&
      !childrenOf(child, 'pobj').some(isTime),
  )
}
