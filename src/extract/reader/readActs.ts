import type { Token } from '../../language/index.ts'
import { ACTS, type ActType, isDeed } from '../../ontology/index.ts'
import { contains } from '../../text/index.ts'
import { ANSWERS } from '../acts/answers.ts'
import type { Content, Proposal } from '../acts/proposal.ts'
import { isPassive } from '../tree/arguments.ts'
import { fragmentsOf } from '../tree/contentSpans.ts'
import { firstConjunct, isUnder, isVerb } from '../tree/tree.ts'
import type { Candidate } from './candidates.ts'
import type { Judgement } from './judge.ts'
import { sum } from './sum.ts'

/** How sure the network must be that a word is a cue: of one that the rules have too, and of others. */
const LEAST_CUE = { ruled: 0.05, other: 0.5 } as const
/** What the type that the rules have for a cue gains over others. */
const BONUS_OF_RULE = 0.4
/** Whoever comes up to this share of the likeliest actor’s probability is named beside it. */
const LEAST_SHARE = 0.5

/** How sure the network must be, on average over its words, of a content that the rules have. */
const LEAST_CONTENT = 0.3

/** Tags of verbs that make a content a clause. */
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/**
 * The acts that the network finds in a window. Where the rules propose an act for the same cue, its actors and content
 * are theirs: grammar is surer of what it sees.
 */
export function readActs(judgement: Judgement, ruled: ReadonlyMap<Token, Proposal>): readonly Proposal[] {
  const { window, types } = judgement
  const cues = judgement.cues()
  return window.tokens.slice(window.own).flatMap((cue, index): Proposal[] => {
    const odds = cues[window.own + index] ?? new Float32Array()
    const rule = ruled.get(cue)
    const all = sum(odds)
    if (all < LEAST_CUE[rule ? 'ruled' : 'other']) return []
    const scores = odds.map((value, at) => value + (types[at] === rule?.type ? BONUS_OF_RULE : 0))
    const best = scores.indexOf(Math.max(...scores))
    const type = types[best]
    // Where the rules agree on the type, they make the network as much surer of it.
    const share = (all * (scores[best] ?? 0)) / sum(scores)
    return type ? [proposalOf(cue, { type, odds: share }, judgement, ruled)] : []
  })
}

function proposalOf(
  cue: Token,
  { type, odds }: { readonly type: ActType; readonly odds: number },
  judgement: Judgement,
  ruled: ReadonlyMap<Token, Proposal>,
): Proposal {
  const rule = ruled.get(cue)
  const actors = judgement.actors(cue, type)
  const agents = sharesOf(actors.by, judgement.candidates).filter(
    ({ tokens }) => !answers(tokens, cue, ruled) && (tokens.length === 0 || maySay(cue, tokens)),
  )
  const by = choose(agents, rule?.by ?? [])
  const others = sharesOf(actors.to, judgement.candidates)
  const to = areAmongThemselves(type, rule, judgement)
    ? choose(others.slice(0, 1), [])
    : choose(others, rule?.to ?? [])
  return {
    type,
    cue,
    cueSpan: rule?.cueSpan ?? cue.span,
    by: by.tokens,
    to: to.tokens,
    content: isDeed(type) ? null : contentOf(judgement, judgement.content(cue, type), rule?.content ?? null),
    needs: 'nothing',
    retells: null,
    answers: null,
    confidence: odds * by.odds * to.odds,
    isImplied: false,
    isAgentless: isDeed(type) || (isVerb(cue) && isPassive(cue)),
  }
}

/** "According to" names who says it right behind, or nobody does. */
function maySay(cue: Token, tokens: readonly Token[]): boolean {
  if (cue.lower !== 'according') return true
  const behind = cue.sentence.tokens.filter(({ index }) => index > cue.index)
  const end = behind.findIndex(({ text }) => text === ',')
  return tokens.some((token) => behind.slice(0, end < 0 ? undefined : end).includes(token))
}

/** "The two ministers met": whoever acts, acts on each other. */
function areAmongThemselves(type: ActType, rule: Proposal | undefined, { candidates }: Judgement): boolean {
  if (!ACTS[type].symmetric || rule?.type !== type || rule.to.length > 0) return false
  return candidates.some(({ token, names }) => names.length > 1 && rule.by.includes(token))
}

/** Whether it is somebody who answers the act: whoever rejects a demand did not make it. */
function answers(tokens: readonly Token[], cue: Token, ruled: ReadonlyMap<Token, Proposal>): boolean {
  const answer = cue.dep === 'dobj' ? ruled.get(cue.head) : undefined
  return answer !== undefined && ANSWERS.has(answer.type) && answer.by.some((token) => tokens.includes(token))
}

/** How likely it is that an actor is the one asked for, all its mentions counted together; nobody has no tokens. */
interface Share {
  readonly tokens: readonly Token[]
  /** The likeliest mention. */
  readonly likeliest: Token | null
  readonly best: number
  readonly share: number
}

/** Of nobody, then of each actor. */
function sharesOf(odds: Float32Array, candidates: readonly Candidate[]): readonly Share[] {
  const [nobody = 0] = odds
  const actors = new Map<string, Share>()
  for (const [index, { names, token }] of candidates.entries()) {
    const value = odds[index + 1] ?? 0
    const key = names.join('\n')
    const known = actors.get(key)
    const isBest = value > (known?.best ?? 0)
    actors.set(key, {
      tokens: [...(known?.tokens ?? []), token],
      likeliest: known && !isBest ? known.likeliest : token,
      best: Math.max(value, known?.best ?? 0),
      share: value + (known?.share ?? 0),
    })
  }
  return [{ tokens: [], likeliest: null, best: nobody, share: nobody }, ...actors.values()]
}

/**
 * Those whom the rules name; else the likeliest actor and those nearly as likely, or nobody where that is likelier. Of
 * "a Cape Town daily", the daily and the city are not two who act.
 */
function choose(
  [nobody, ...actors]: readonly Share[],
  ruled: readonly Token[],
): { readonly tokens: readonly Token[]; readonly odds: number } {
  if (ruled.length > 0) {
    const meant = actors.filter(({ tokens }) => tokens.some((token) => ruled.includes(token)))
    return { tokens: ruled, odds: sum(meant.map(({ share }) => share)) }
  }
  const none = nobody?.share ?? 0
  const all = actors.toSorted((a, b) => b.share - a.share)
  const least = Math.max(none, LEAST_SHARE * (all[0]?.share ?? 0))
  const likely = all.filter(({ share }) => share > least)
  const first = likely[0]?.likeliest
  const chosen = likely.filter(({ likeliest }) => likeliest === first || !areNested(first, likeliest))
  return {
    tokens: chosen.flatMap(({ likeliest }) => likeliest ?? []),
    odds: chosen.length > 0 ? sum(chosen.map(({ share }) => share)) : none,
  }
}

function areNested(one: Token | null | undefined, other: Token | null): boolean {
  return (
    !!one &&
    !!other &&
    (isUnder(one, other) || isUnder(other, one)) &&
    firstConjunct(one) !== firstConjunct(other)
  )
}

/** The content that the rules have, unless the network finds that nobody says that: then what it finds. */
function contentOf({ window }: Judgement, odds: Float32Array, ruled: Content | null): Content | null {
  const tokens = window.tokens.filter((_, index) => (odds[index] ?? 0) > 0.5)
  if (ruled) {
    const inRuled = window.tokens.map(({ span }) => ruled.spans.some((part) => contains(part, span)))
    const shares = odds.filter((_, index) => inRuled[index])
    if (tokens.length === 0 || sum(shares) >= LEAST_CONTENT * shares.length) return ruled
  }
  const spans = fragmentsOf(tokens)
  if (spans.length === 0) return null
  const isClause = tokens.some(({ tag, dep }) => FINITE.has(tag) && dep !== 'relcl')
  return { spans, head: null, kind: isClause ? 'CLAUSE' : 'PHRASE' }
}
