import type { Analysis, English, Token } from '../language/index.ts'
import type { Skipped } from '../model/index.ts'
import type { Span } from '../text/index.ts'
import { mendTails } from './acts/mendTails.ts'
import { mayBeActor } from './acts/nameParties.ts'
import type { Proposal } from './acts/proposal.ts'
import { proposeAccordingTo } from './acts/proposeAccordingTo.ts'
import { proposeNouns } from './acts/proposeNouns.ts'
import { proposeTellings } from './acts/proposeTellings.ts'
import { proposeVerbs } from './acts/proposeVerbs.ts'
import { quoteContents } from './acts/quoteContents.ts'
import { findNames } from './mentions/findNames.ts'
import { findNominals } from './mentions/findNominals.ts'
import { linkActors } from './mentions/linkActors.ts'
import type { LinkedActor } from './mentions/mention.ts'
import { type Referents, resolveReferents } from './mentions/resolve.ts'
import { findReadable } from './segment/findReadable.ts'
import { withoutOverlong } from './segment/withoutOverlong.ts'

/** What grammar shows of a text before anything is decided: who is mentioned, and which acts may be told. */
export interface Survey {
  readonly analysis: Analysis
  readonly skipped: readonly Skipped[]
  readonly actors: readonly LinkedActor[]
  readonly referents: Referents
  readonly proposals: readonly Proposal[]
  readonly quotations: readonly Span[]
}

export function survey(english: English, text: string): Survey {
  const readable = findReadable(text)
  const { analysis, skipped } = withoutOverlong(english.analyse(text, readable.paragraphs))
  const { names, covered } = findNames(analysis)
  const mentions = [...names, ...findNominals(analysis, covered)].toSorted((a, b) => a.span[0] - b.span[0])
  const actors = linkActors(mentions)
  const referents = resolveReferents(analysis, actors)
  const isActor = (token: Token): boolean => mayBeActor(token, referents)
  const found = [
    ...proposeVerbs(analysis, isActor),
    ...proposeNouns(analysis, isActor),
    ...proposeAccordingTo(analysis, isActor),
  ]
  const acts = mendTails(analysis, found, isActor)
  const all = [...acts, ...proposeTellings(analysis, acts, isActor)]
  return {
    ...quoteContents(analysis, all),
    analysis,
    skipped: [...readable.skipped, ...skipped].toSorted((a, b) => a.span[0] - b.span[0]),
    actors,
    referents,
  }
}
