import { concedes } from '../acts/concedes.ts'
import type { Proposal } from '../acts/proposal.ts'
import type { Features } from './features.ts'
import type { ActVectors, Link } from './linkHead.ts'
import type { ReaderNetwork } from './loadReader.ts'

/** An act goes back to one of so many before it. */
export const FURTHEST_BACK = 60

/** An act that the network finds, with what the encoder makes of its cue. */
export interface JudgedAct {
  readonly proposal: Proposal
  readonly vector: Float32Array
}

/** An act with the first telling of it. */
interface Told {
  readonly proposal: Proposal
  readonly first: Proposal
  readonly vectors: Readonly<Record<Link, ActVectors>>
}

/** The acts in text order, each with the act before it that it tells again, whose type it takes, or that it answers. */
export function linkActs(
  acts: readonly JudgedAct[],
  { links }: ReaderNetwork,
  features: Features,
): readonly Proposal[] {
  const told: Told[] = []
  for (const { proposal, vector } of acts) {
    const vectors = { again: links.again.act(vector), answer: links.answer.act(vector) }
    const earlier = told.slice(-FURTHEST_BACK)
    const before = earlier.map((act) => act.proposal)
    const goesBack = (link: Link, sets: readonly (readonly string[])[]): Likeliest =>
      likeliest(
        links[link].odds(
          vectors[link],
          earlier.map((other) => other.vectors[link]),
          sets,
        ),
        earlier,
      )
    const { act: likeliestFirst, share } = goesBack('again', [
      features.ofFirst(proposal, before),
      ...before.map((other) => features.ofEarlier(proposal, other, before)),
    ])
    const first = likeliestFirst && features.mayRetell(proposal, likeliestFirst) ? likeliestFirst : undefined
    const again = first ? retelling(proposal, first, share) : proposal
    const { act: answered } = goesBack('answer', [
      features.ofNoAnswer(again, before),
      ...before.map((other) => features.ofAnswered(again, other, before)),
    ])
    const linked = answered ? { ...again, answers: answered.cue } : again
    told.push({ proposal: linked, first: first ?? linked, vectors })
  }
  return told.map(({ proposal, first }) =>
    first.type === 'SAID' && concedes(first.cue, first.content)
      ? { ...proposal, type: 'CONCEDED' }
      : proposal,
  )
}

/** It is as sure as that there is such an act, and that it is the one meant. */
function retelling(proposal: Proposal, first: Proposal, share: number): Proposal {
  const confidence = (first.confidence ?? 0) * share
  return { ...proposal, type: first.type, retells: first.cue, confidence }
}

interface Likeliest {
  /** The first telling; none where it is likelier that the act goes back to none. */
  readonly act: Proposal | undefined
  readonly share: number
}

/** The likeliest act, all its tellings counted together. */
function likeliest([none = 0, ...odds]: Float32Array, earlier: readonly Told[]): Likeliest {
  const sums = new Map<Proposal, number>()
  for (const [index, { first }] of earlier.entries())
    sums.set(first, (sums.get(first) ?? 0) + (odds[index] ?? 0))
  let best: Likeliest = { act: undefined, share: none }
  for (const [act, share] of sums) if (share > best.share) best = { act, share }
  return best
}
