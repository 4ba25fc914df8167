import type { Analysis, Sentence, Token } from '../../language/index.ts'
import { contains, type Span } from '../../text/index.ts'
import { VERBS } from '../lexicon/verbs.ts'
import { fragmentsOf } from '../tree/contentSpans.ts'
import { childrenOf, isNoun, prepositionObjects } from '../tree/tree.ts'
import type { Proposal } from './proposal.ts'
import { telling } from './telling.ts'

/** Tags of verbs that make a clause. */
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** An attribution at the end of a sentence. */
interface Tail {
  readonly verb: Token
  readonly source: Token
  /** First token of the attribution, after its comma. */
  readonly start: Token
}

/**
 * Where the tree takes the source at the end of a long sentence for a part of what is said ("Blinken stressed …, the
 * department’s spokesman, Ned Price, said"), what is only told by that source would pass for told by the outlet.
 * Gives such a tail its source and the rest of the sentence as its content.
 */
export function mendTails(
  analysis: Analysis,
  proposals: readonly Proposal[],
  isActor: (token: Token) => boolean,
): readonly Proposal[] {
  const tails = analysis.sentences.flatMap((sentence) => misreadTail(sentence, isActor) ?? [])
  return tails.reduce(mend, proposals)
}

function misreadTail({ tokens }: Sentence, isActor: (token: Token) => boolean): Tail | undefined {
  const at = tokens.findLastIndex((token) => token.pos === 'VERB' && mayTell(token))
  const verb = tokens[at]
  if (!verb || verb.tag === 'VBN' || tokens.slice(at + 1).some(isClausal)) return undefined
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at
  const from = afterComma(tokens, end)
  const chunk = from < 0 ? [] : tokens.slice(from, end)
  const source = chunk.findLast((token) => isNoun(token) && isActor(token))
  if (!source || chunk.some(isClausal)) return undefined
  const start = tokens[source.dep === 'appos' ? afterComma(tokens, from - 1) : from]
  if (!start || !tokens.some(({ index, tag }) => index < start.index && FINITE.has(tag))) return undefined
  const subjects = childrenOf(verb, 'nsubj')
  const isMisread = subjects.length > 0 && subjects.every(({ index }) => index < start.index)
  return isMisread || isLoose(verb) ? { verb, source, start } : undefined
}

/** Whether a verb closes a sentence with its source: "…, the spokesman said." */
function mayTell({ lemma }: Token): boolean {
  return VERBS.get(lemma)?.some(({ type, content }) => type === 'SAID' && content.includes('clause')) ?? false
}

/** Joined to what is said by nothing but a comma, and with nothing of its own to say. */
function isLoose(verb: Token): boolean {
  const [own] = childrenOf(verb, 'ccomp', 'xcomp', 'dobj', 'mark')
  const joint = childrenOf(verb.head, 'cc').some(({ index }) => index > verb.head.index && index < verb.index)
  return own === undefined && ((verb.dep === 'conj' && !joint) || verb.dep === 'relcl')
}

/** Place of the word after the last comma before `end`; -1 where there is no comma. */
function afterComma(tokens: readonly Token[], end: number): number {
  const comma = tokens.slice(0, Math.max(end, 0)).findLastIndex(({ text }) => text === ',')
  return comma < 0 ? -1 : comma + 1
}

function isClausal({ pos, tag, text }: Token): boolean {
  return pos === 'VERB' || tag === 'MD' || tag === 'WP' || tag === 'WDT' || '“”"'.includes(text)
}

function mend(proposals: readonly Proposal[], { verb, source, start }: Tail): readonly Proposal[] {
  const before = verb.sentence.tokens.filter(({ index }) => index < start.index)
  const told = telling({
    cue: verb,
    by: [source],
    to: [...childrenOf(verb, 'dobj', 'dative').filter(isNoun), ...prepositionObjects(verb, 'to')],
    spans: fragmentsOf(before),
    head: null,
    isImplied: false,
  })
  const others = proposals.filter(({ cue }) => cue !== verb)
  return [...others.map((proposal) => clipped(proposal, verb.sentence.span, start.span[0])), told]
}

/** What another act of the sentence is said to hold ends where the attribution begins. */
function clipped(proposal: Proposal, [from, to]: Span, end: number): Proposal {
  const { content } = proposal
  if (!content || proposal.cue.span[0] < from || proposal.cue.span[0] >= to) return proposal
  const tokens = proposal.cue.sentence.tokens.filter(({ span }) => span[0] < end)
  const kept = tokens.filter(({ span }) => content.spans.some((part) => contains(part, span)))
  return { ...proposal, content: { ...content, spans: fragmentsOf(kept) } }
}
