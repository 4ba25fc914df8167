import type { Token } from '../../language/index.ts'
import { ACTS, type ActType } from '../../ontology/index.ts'
import type { Content, Proposal } from '../acts/proposal.ts'
import { fragmentsOf } from '../tree/contentSpans.ts'
import type { Candidate } from './candidates.ts'
import { rolesOf } from './features.ts'
import type { Judgement } from './judge.ts'

/** How sure the network must be that a word is a cue: of one that the rules have too, and of others. */
const LEAST_CUE = { ruled: 0.3, other: 0.8 } as const
/** What the type that the rules have for a cue gains over others. */
const BONUS_OF_RULE = 0.4
/** Whoever comes up to this share of the likeliest actor’s probability is named beside it. */
const LEAST_SHARE = 0.5

/** Tags of verbs that make a content a clause. */
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** Roles by which a noun has actors of its own: "the demand of Norway", "talks with Chile". */
const OWN_ROLES = new Set(
  'owner carrier of by with against between'
    .split(' ')
    .flatMap((role) => [`role ${role}`, `role carrier ${role}`]),
)

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
    const scores = odds.map((value, at) => value + (types[at] === rule?.type ? BONUS_OF_RULE : 0))
    const type = types[scores.indexOf(Math.max(...scores))]
    const isCue = odds.reduce((sum, value) => sum + value, 0) >= LEAST_CUE[rule ? 'ruled' : 'other']
    return isCue && type ? [proposalOf(cue, type, judgement, rule)] : []
  })
}

function proposalOf(cue: Token, type: ActType, judgement: Judgement, rule: Proposal | undefined): Proposal {
  const odds = judgement.actors(cue, type)
  const by = rule?.by.length ? rule.by : choose(odds.by, judgement.candidates)
  const to = rule?.to.length ? rule.to : choose(odds.to, judgement.candidates)
  const saysNothing = ACTS[type].quad.startsWith('MATERIAL')
  return {
    type,
    cue,
    cueSpan: rule?.cueSpan ?? cue.span,
    by,
    to,
    content: saysNothing ? null : (rule?.content ?? contentOf(cue, type, judgement)),
    needs: 'nothing',
    isRetelling: !rule && cue.pos === 'NOUN' && !hasOwnActors(cue, judgement.candidates),
    isImplied: false,
    isAgentless: by.length === 0,
  }
}

/** The likeliest actor and those nearly as likely; nobody where that is likelier. All mentions of an actor count together. */
function choose(odds: Float32Array, candidates: readonly Candidate[]): readonly Token[] {
  const [nobody = 0] = odds
  const actors = new Map<string, { readonly token: Token; readonly best: number; readonly sum: number }>()
  for (const [index, { names, token }] of candidates.entries()) {
    const value = odds[index + 1] ?? 0
    const key = names.join('\n')
    const known = actors.get(key)
    const isBest = value > (known?.best ?? 0)
    actors.set(key, {
      token: known && !isBest ? known.token : token,
      best: Math.max(value, known?.best ?? 0),
      sum: value + (known?.sum ?? 0),
    })
  }
  const all = [...actors.values()].toSorted((a, b) => b.sum - a.sum)
  const least = Math.max(nobody, LEAST_SHARE * (all[0]?.sum ?? 0))
  return all.filter(({ sum }) => sum > least).map(({ token }) => token)
}

function contentOf(cue: Token, type: ActType, judgement: Judgement): Content | null {
  const odds = judgement.content(cue, type)
  const tokens = judgement.window.tokens.filter((_, index) => (odds[index] ?? 0) > 0.5)
  const spans = fragmentsOf(tokens)
  if (spans.length === 0) return null
  const isClause = tokens.some(({ tag, dep }) => FINITE.has(tag) && dep !== 'relcl')
  return { spans, head: null, kind: isClause ? 'CLAUSE' : 'PHRASE' }
}

/** Whether the text names actors of a noun beside it; else it may only name an act told before. */
function hasOwnActors(cue: Token, candidates: readonly Candidate[]): boolean {
  return candidates.some(({ token }) => rolesOf(cue, token).some((role) => OWN_ROLES.has(role)))
}
