import type { Token } from '../../language/index.ts'
import type { ActType } from '../../ontology/index.ts'
import { contains } from '../../text/index.ts'
import { conjuncts, firstConjunct } from '../tree/tree.ts'
import type { Proposal } from './proposal.ts'

/** For each proposal the one inside whose content it is told; null where the article tells it. */
export type Voices = ReadonlyMap<Proposal, Proposal | null>

/** Acts whose content is what is wanted or threatened, not what is told to have happened. */
const WANTED: ReadonlySet<ActType> = new Set([
  'DEMANDED',
  'REQUESTED',
  'PROMISED',
  'THREATENED',
  'REJECTED',
  'DENIED',
])

/** Of these what is wanted may be named by a noun: "demanded the release of …". */
const WANTING: ReadonlySet<ActType> = new Set(['DEMANDED', 'REQUESTED', 'PROMISED', 'THREATENED'])

/** Prepositions before the noun for what is wanted. */
const BEFORE_WANTED = new Set(['for', 'of', 'to', 'with'])

/**
 * For each proposal the one inside whose content it is told, or null where the article itself tells it:
 * the innermost clause or quotation that holds its cue.
 */
export function findVoices(proposals: readonly Proposal[]): Voices {
  const voices = new Map<Proposal, Proposal | null>()
  for (const proposal of proposals.toSorted((a, b) => a.cue.index - b.cue.index)) {
    const voice = voiceOf(proposal, proposals)
    voices.set(proposal, isToldBy(voice, proposal, voices) ? null : voice)
  }
  return voices
}

/** Whether `teller` stands, at any depth, inside what `proposal` tells: nobody tells what tells them. */
function isToldBy(teller: Proposal | null, proposal: Proposal, voices: Voices): boolean {
  for (let at = teller; at; at = voices.get(at) ?? null) if (at === proposal) return true
  return false
}

function voiceOf(proposal: Proposal, all: readonly Proposal[]): Proposal | null {
  let voice: Proposal | null = null
  let size = Number.POSITIVE_INFINITY
  for (const other of all) {
    if (other === proposal || other.content?.kind !== 'CLAUSE') continue
    const { spans } = other.content
    if (!spans.some((span) => contains(span, proposal.cueSpan)) || overlapsCue(other, proposal)) continue
    const length = spans.reduce((sum, [start, end]) => sum + end - start, 0)
    if (length < size) {
      voice = other
      size = length
    }
  }
  return voice
}

/** Two acts that hold each other’s cue: the one whose cue comes first tells. */
function overlapsCue(other: Proposal, proposal: Proposal): boolean {
  const holdsBack = proposal.content?.spans.some((span) => contains(span, other.cueSpan)) ?? false
  return holdsBack && proposal.cue.index < other.cue.index
}

/** Acts that are just what another one demands, promises or threatens: its content, no acts of their own. */
export function findWanted(proposals: readonly Proposal[], voices: Voices): ReadonlySet<Proposal> {
  const byCue = new Map(proposals.map((proposal) => [proposal.cue, proposal]))
  const isWanted = (proposal: Proposal): boolean => {
    const { type, content } = voices.get(proposal) ?? {}
    if (type && WANTED.has(type) && content?.head && conjuncts(content.head).includes(proposal.cue))
      return true
    const governor = governorOf(firstConjunct(proposal.cue))
    const wanting = governor && byCue.get(governor)
    return wanting !== undefined && WANTING.has(wanting.type)
  }
  return new Set(proposals.filter(isWanted))
}

/** "demanded" of "demanded the release", "called" of "called for talks". */
function governorOf({ dep, head }: Token): Token | undefined {
  if (dep === 'dobj') return head
  return dep === 'pobj' && BEFORE_WANTED.has(head.lower) ? head.head : undefined
}
