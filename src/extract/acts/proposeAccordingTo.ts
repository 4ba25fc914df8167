import type { Analysis, Token } from '../../language/index.ts'
import type { Span } from '../../text/index.ts'
import { contentSpans, fragmentsOf } from '../tree/contentSpans.ts'
import { childrenOf, conjuncts, isThatClause, isVerb } from '../tree/tree.ts'
import type { Proposal } from './proposal.ts'
import { sourcesOf } from './sourcesOf.ts'
import { telling } from './telling.ts'

/** "according to Stoltenberg": the clause it stands in is what he said. */
export function proposeAccordingTo(
  analysis: Analysis,
  isActor: (token: Token) => boolean,
): readonly Proposal[] {
  return analysis.tokens
    .filter((token) => token.lower === 'according')
    .flatMap((cue) => {
      const [to] = cue.children.filter((child) => child.lower === 'to')
      const sources = to
        ? childrenOf(to, 'pobj')
            .flatMap(conjuncts)
            .flatMap((token) => sourcesOf(token, isActor))
        : []
      const head = clauseAbove(cue)
      if (!to || !head) return []
      const spans = restOfSentence(cue, to) ?? [...contentSpans(head, [cue]), ...clausesOn(sources)]
      const cueSpan: Span = [cue.span[0], to.span[1]]
      return [telling({ cue, cueSpan, by: sources, spans, head, isImplied: sources.length === 0 })]
    })
}

/** "According to Z, …": where it opens the sentence, all behind its comma is told, however the tree reads it. */
function restOfSentence(cue: Token, to: Token): readonly Span[] | undefined {
  const { tokens } = cue.sentence
  const opens = tokens.every(({ index, pos }) => index >= cue.index || pos === 'PUNCT')
  const comma = tokens.findIndex(({ index, text }) => index > to.index && text === ',')
  const rest = opens && comma >= 0 ? fragmentsOf(tokens.slice(comma + 1)) : []
  return rest.length > 0 ? rest : undefined
}

/** "…, according to Z, that Y attacked W": a clause that the tree hangs on the source is still what it says. */
function clausesOn(sources: readonly Token[]): readonly Span[] {
  return sources
    .flatMap((source) => childrenOf(source, 'acl', 'relcl', 'ccomp'))
    .filter(isThatClause)
    .flatMap((clause) => contentSpans(clause, []))
}

function clauseAbove(cue: Token): Token | undefined {
  let at = cue
  while (at.head !== at) {
    at = at.head
    if (isVerb(at)) return at
  }
  return at === cue ? undefined : at
}
