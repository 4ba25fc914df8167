import { findDemonym, findOrganization } from '../../identity/index.ts'
import type { Token } from '../../language/index.ts'
import { ACTS } from '../../ontology/index.ts'
import { compareSpans, itemsWithin, type Span } from '../../text/index.ts'
import type { LinkedActor } from '../mentions/mention.ts'
import type { Referents } from '../mentions/resolve.ts'
import { childrenOf } from '../tree/tree.ts'
import type { Voices } from './findVoices.ts'
import type { Proposal } from './proposal.ts'

/** At most so many actors are listed as what a content is about. */
const MOST_ABOUT = 3

const I_OR_WE = new Set(['i', 'me', 'my', 'we', 'us', 'our'])

/** One name of a report with the words that stand for it. */
export interface Party {
  readonly name: string
  readonly span: Span
}

export interface Parties {
  readonly by: readonly Party[]
  readonly to: readonly Party[]
  readonly about: readonly Party[]
}

/** Whether a token may stand for an actor at all. */
export function mayBeActor(token: Token, referents: Referents): boolean {
  return referents.has(token) || I_OR_WE.has(token.lower) || token.lower === 'you' || isPeopleAdjective(token)
}

/** Names the actors of all proposals; nobody is both the one who acts and the one acted on. */
export function nameParties(
  proposals: readonly Proposal[],
  voices: Voices,
  referents: Referents,
  actors: readonly LinkedActor[],
): ReadonlyMap<Proposal, Parties> {
  const spans = new Map(actors.flatMap(({ mentions }) => mentions.map(({ head, phrase }) => [head, phrase])))
  const inText = namedMentions(actors)
  const nameOne = (proposal: Proposal): Parties => {
    const name = (tokens: readonly Token[]): readonly Party[] =>
      distinct(
        tokens.flatMap((token) =>
          namesOf(token, proposal, voices, referents).map((found) => ({
            name: found,
            span: spans.get(token) ?? spanOf(token),
          })),
        ),
      )
    const agents = name(proposal.by)
    const others = name(proposal.to).filter((party) => !agents.some((other) => other.name === party.name))
    const isAmongThem = ACTS[proposal.type].symmetric && others.length === 0
    const [by, to] = isAmongThem ? [agents.slice(0, 1), agents.slice(1)] : [agents, others]
    const parties = [...by, ...to]
    const about = aboutOf(proposal, inText).filter(
      (party) => !parties.some((other) => other.name === party.name),
    )
    return { by, to, about: about.slice(0, MOST_ABOUT) }
  }
  return new Map(proposals.map((proposal) => [proposal, nameOne(proposal)]))
}

/** Where nations, bodies and people are named, in text order; a name that nobody knows must be there twice to be one. */
function namedMentions(actors: readonly LinkedActor[]): readonly Party[] {
  return actors
    .filter(({ type }) => type !== 'GROUP')
    .filter(
      ({ type, name, mentions }) => type !== 'ORGANIZATION' || mentions.length > 1 || findOrganization(name),
    )
    .flatMap(({ name, mentions }) =>
      mentions.filter(({ kind }) => kind !== 'NOMINAL').map(({ span }) => ({ name, span })),
    )
    .toSorted((a, b) => compareSpans(a.span, b.span))
}

/** Whom a token stands for; "I" and "we" for the one who is quoted, "you" for the one spoken to. */
function namesOf(token: Token, proposal: Proposal, voices: Voices, referents: Referents): readonly string[] {
  const known = referents.get(token)
  if (known) return known
  const people = findDemonym(token.text)
  if (people && isPeopleAdjective(token)) return [people.name]
  const voice = voices.get(proposal)
  if (!voice) return []
  const spoken = I_OR_WE.has(token.lower) ? voice.by : token.lower === 'you' ? voice.to : []
  return spoken.flatMap((other) => namesOf(other, voice, voices, referents))
}

/** A word that stands for somebody, with the article or owner of a noun: "his country". */
function spanOf(token: Token): Span {
  const before = childrenOf(token, 'det', 'poss').filter(({ index }) => index < token.index)
  return [(before[0] ?? token).span[0], token.span[1]]
}

/** Named actors inside the content, in text order. */
function aboutOf({ content }: Proposal, inText: readonly Party[]): readonly Party[] {
  return distinct((content?.spans ?? []).flatMap((span) => itemsWithin(inText, span)))
}

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter((party, index) => parties.findIndex(({ name }) => name === party.name) === index)
}

/** "French", "Egyptian" of "French and Egyptian warships". */
export function isPeopleAdjective(token: Token): boolean {
  return describes(token) && findDemonym(token.text) !== undefined
}

function describes({ dep, head, pos }: Token): boolean {
  return dep === 'amod' || dep === 'compound' || (dep === 'conj' && pos === 'ADJ' && describes(head))
}
