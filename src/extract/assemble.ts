import type { Analysis } from '../language/index.ts'
import type { Article, ExtractedReport } from '../model/index.ts'
import type { ActType } from '../ontology/index.ts'
import { contains, type Span } from '../text/index.ts'
import { findVoices, isWanted } from './acts/findVoices.ts'
import { nameParties, type Parties, type Voices } from './acts/nameParties.ts'
import type { Proposal } from './acts/proposal.ts'
import { readDate } from './acts/readDate.ts'
import { readModality } from './acts/readModality.ts'
import { readPolarity } from './acts/readPolarity.ts'
import { readQuoteForm } from './acts/readQuoteForm.ts'
import { confidenceOf } from './confidenceOf.ts'
import type { LinkedActor } from './mentions/mention.ts'
import type { Referents } from './mentions/resolve.ts'

/** Acts that answer an act their content names: "rejected Russia’s demand". */
const ANSWERS: ReadonlySet<ActType> = new Set([
  'REJECTED',
  'DENIED',
  'AGREED_WITH',
  'ADMITTED',
  'RESPONDED_TO',
])

/** Acts that can be answered so. */
const ANSWERABLE: ReadonlySet<ActType> = new Set([
  'DEMANDED',
  'REQUESTED',
  'ACCUSED',
  'PROMISED',
  'SAID',
  'CRITICISED',
])

/** Everything that was found out about one article. */
export interface Findings {
  readonly article: Article
  readonly analysis: Analysis
  readonly actors: readonly LinkedActor[]
  readonly referents: Referents
  readonly proposals: readonly Proposal[]
  readonly quotations: readonly Span[]
}

/** A proposal that became a report. */
interface Told {
  readonly id: string
  readonly proposal: Proposal
  readonly parties: Parties
  /** The first telling of the same act. */
  readonly first: Told | null
}

/** Turns proposals into reports: names the actors, finds the voice, and drops what nobody is named to have done. */
export function assembleReports(findings: Findings): readonly ExtractedReport[] {
  const { proposals, referents, actors } = findings
  const voices = findVoices(proposals)
  const told = new Map<Proposal, Told>()
  for (const proposal of proposals.toSorted((a, b) => a.cue.index - b.cue.index)) {
    if (isWanted(proposal, voices.get(proposal) ?? null)) continue
    const id = `r${told.size + 1}`
    const parties = nameParties(proposal, voices, referents, actors)
    const first = proposal.isRetelling ? firstTelling(proposal, [...told.values()]) : null
    if (first) told.set(proposal, { id, proposal, parties: first.parties, first })
    else if (isWhole(proposal, parties)) told.set(proposal, { id, proposal, parties, first: null })
  }
  return [...told.values()].map((report) => describe(report, told, voices, findings))
}

function describe(
  { id, proposal, parties: { by, to, about }, first }: Told,
  told: ReadonlyMap<Proposal, Told>,
  voices: Voices,
  findings: Findings,
): ExtractedReport {
  const { type, cue, cueSpan } = proposal
  const content = proposal.content?.spans ?? []
  const modality = readModality(first?.proposal.cue ?? cue)
  const { article, analysis, quotations } = findings
  const dated = (at: typeof cue): string | null => readDate(at, modality, article.date, analysis.entities)
  return {
    id,
    type,
    by: by.map(({ name }) => name),
    to: to.map(({ name }) => name),
    about: about.map(({ name }) => name),
    polarity: readPolarity(cue),
    modality,
    voice: voiceId(proposal, voices, told),
    quote: readQuoteForm(type, content, quotations),
    when: dated(cue) ?? (first ? dated(first.proposal.cue) : null),
    respondsTo: answeredBy(proposal, told),
    sameAs: first?.id ?? null,
    confidence: confidenceOf(type),
    spans: {
      sentence: cue.sentence.span,
      cue: cueSpan,
      by: by.map(({ span }) => span),
      to: to.map(({ span }) => span),
      about: about.map(({ span }) => span),
      content,
    },
  }
}

/** Whether somebody is named to have done it, and all is there without which the cue is no such act. */
function isWhole({ needs, content, isAgentless }: Proposal, { by, to }: Parties): boolean {
  if (by.length === 0 && !isAgentless) return false
  const has = { content: (content?.spans.length ?? 0) > 0, to: to.length > 0 }
  return { ...has, nothing: true, either: has.content || has.to }[needs]
}

/** "The talks": the first telling of the latest act of that type. */
function firstTelling({ type }: Proposal, told: readonly Told[]): Told | null {
  const latest = told.findLast(({ proposal }) => proposal.type === type)
  return latest?.first ?? latest ?? null
}

/** The nearest telling report that was kept, or the outlet. */
function voiceId(proposal: Proposal, voices: Voices, told: ReadonlyMap<Proposal, Told>): string {
  for (let voice = voices.get(proposal) ?? null; voice; voice = voices.get(voice) ?? null) {
    const report = told.get(voice)
    if (report) return report.id
  }
  return 'OUTLET'
}

/** The act that an answer names in its content. */
function answeredBy({ type, content }: Proposal, told: ReadonlyMap<Proposal, Told>): string | null {
  if (!ANSWERS.has(type) || content?.kind !== 'PHRASE') return null
  const named = [...told.values()].find(
    ({ proposal }) =>
      ANSWERABLE.has(proposal.type) && content.spans.some((span) => contains(span, proposal.cueSpan)),
  )
  return named?.id ?? null
}
