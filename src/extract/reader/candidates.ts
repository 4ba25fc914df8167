import { findDemonym } from '../../identity/index.ts'
import type { Token } from '../../language/index.ts'
import type { ActorType } from '../../ontology/index.ts'
import { contains, type Span } from '../../text/index.ts'
import { isPeopleAdjective } from '../acts/nameParties.ts'
import type { Proposal } from '../acts/proposal.ts'
import type { Survey } from '../survey.ts'

const I_OR_WE = new Set(['i', 'me', 'my', 'we', 'us', 'our', 'ourselves', 'myself'])
const YOU = new Set(['you', 'your'])

/** A word that may stand for somebody who acts or is acted on. */
export interface Candidate {
  readonly token: Token
  /** The whole mention; of a pronoun the word itself. */
  readonly span: Span
  readonly kind: 'NAME' | 'NOMINAL' | 'PRONOUN' | 'SPEAKER' | 'ADJECTIVE'
  readonly type: ActorType
  /** Canonical names of the actors it stands for; none where "we" is said by nobody known. */
  readonly names: readonly string[]
}

/** All candidates of an article in text order. */
export function candidatesOf(survey: Survey): readonly Candidate[] {
  const { analysis, actors, referents } = survey
  const mentioned = new Map(
    actors.flatMap(({ type, mentions }) => mentions.map((mention) => [mention.head, { ...mention, type }])),
  )
  const types = new Map(actors.map(({ name, type }) => [name, type]))
  const typeOf = (names: readonly string[]): ActorType => types.get(names[0] ?? '') ?? 'GROUP'
  return analysis.tokens.flatMap((token): Candidate[] => {
    const names = referents.get(token)
    const mention = mentioned.get(token)
    if (names && mention)
      return [
        {
          token,
          span: mention.span,
          kind: mention.kind === 'NAME' ? 'NAME' : 'NOMINAL',
          type: mention.type,
          names,
        },
      ]
    if (names) return [{ token, span: token.span, kind: 'PRONOUN', type: typeOf(names), names }]
    const speaks = I_OR_WE.has(token.lower)
    if (speaks || YOU.has(token.lower)) {
      const voice = voiceAround(token, survey)
      const tokens = (speaks ? voice?.by : voice?.to) ?? []
      const spoken = tokens.flatMap((party) => referents.get(party) ?? [])
      return [{ token, span: token.span, kind: 'SPEAKER', type: typeOf(spoken), names: spoken }]
    }
    const people = isPeopleAdjective(token) ? findDemonym(token.text) : undefined
    return people
      ? [{ token, span: token.span, kind: 'ADJECTIVE', type: 'NATION', names: [people.name] }]
      : []
  })
}

/** The innermost act of speech in whose content a word stands and of which it is known who speaks. */
export function voiceAround(token: Token, { proposals, referents }: Survey): Proposal | undefined {
  let voice: Proposal | undefined
  for (const proposal of proposals) {
    const { content, by, cue } = proposal
    if (content?.kind !== 'CLAUSE' || cue === token) continue
    const holds = content.spans.some((span) => contains(span, token.span))
    if (
      holds &&
      by.some((speaker) => referents.has(speaker)) &&
      (!voice || lengthOf(proposal) < lengthOf(voice))
    )
      voice = proposal
  }
  return voice
}

function lengthOf({ content }: Proposal): number {
  return content?.spans.reduce((sum, [start, end]) => sum + end - start, 0) ?? 0
}
