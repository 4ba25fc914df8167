import type { Token } from '../language/index.ts'
import type { Article, ExtractedReport } from '../model/index.ts'
import { type ActType, isDeed, type Modality, type Polarity } from '../ontology/index.ts'
import { contains, type Span } from '../text/index.ts'
import { ANSWERABLE, ANSWERS } from './acts/answers.ts'
import { findVoices, findWanted, type Voices } from './acts/findVoices.ts'
import { nameParties, type Parties } from './acts/nameParties.ts'
import type { Proposal } from './acts/proposal.ts'
import { readModality } from './acts/readModality.ts'
import { readPolarity } from './acts/readPolarity.ts'
import { readQuoteForm } from './acts/readQuoteForm.ts'
import { confidenceOf } from './confidenceOf.ts'
import type { Undated } from './dates/datedActs.ts'
import { dateReports } from './dates/dateReports.ts'
import type { Survey } from './survey.ts'

const NOBODY: Parties = { by: [], to: [], about: [] }

/** Everything that was found out about one article. */
export interface Findings extends Survey {
  readonly article: Article
}

/** A proposal that became a report. */
interface Told {
  readonly id: string
  readonly proposal: Proposal
  readonly parties: Parties
  /** The first telling of the same act. */
  readonly first: Told | null
}

/**
 * Turns proposals into reports: names the actors, finds the voice, and drops what nobody is named to have done.
 * A telling without a known source is kept where it holds an act: else that act would pass for told by the outlet.
 */
export function assembleReports(findings: Findings): readonly ExtractedReport[] {
  const { proposals, referents, actors } = findings
  const voices = findVoices(proposals)
  const named = nameParties(proposals, voices, referents, actors)
  const inOrder = proposals.toSorted((a, b) => a.cue.index - b.cue.index)
  const wanted = findWanted(proposals, voices)
  const done = inOrder.filter((proposal) => !wanted.has(proposal))
  const firsts = ownActs(done, voices, named, findings)
  const kept = withTellings([...firsts.keys()], voices, wanted)
  const told = new Map<Proposal, Told>()
  for (const proposal of inOrder.filter((each) => kept.has(each))) {
    const first = told.get(firsts.get(proposal) ?? proposal) ?? null
    const parties = first?.parties ?? named.get(proposal) ?? NOBODY
    told.set(proposal, { id: `r${told.size + 1}`, proposal, parties, first })
  }
  const voiceOf = voicesById(told, voices)
  const undated = [...told.values()].map((report) => describe(report, told, voiceOf, findings))
  return dateReports(undated, findings)
}

/** The acts that are reported for their own sake, each with the first telling of it where it is a retelling. */
function ownActs(
  inOrder: readonly Proposal[],
  voices: Voices,
  named: ReadonlyMap<Proposal, Parties>,
  { quotations }: Findings,
): ReadonlyMap<Proposal, Proposal | null> {
  const firsts = new Map<Proposal, Proposal | null>()
  const latest = new Map<ActType, Proposal>()
  const byCue = new Map<Token, Proposal>()
  for (const proposal of inOrder) {
    const voice = voices.get(proposal) ?? null
    if (proposal.isImplied || isUnattributed(proposal, voice, quotations)) continue
    const { type, cue, retells } = proposal
    const first = (retells === 'LATEST' ? latest.get(type) : retells && byCue.get(retells)) ?? null
    if (!first && (retells === 'LATEST' || !isWhole(proposal, named.get(proposal) ?? NOBODY))) continue
    firsts.set(proposal, first)
    if (first) continue
    latest.set(type, proposal)
    byCue.set(cue, proposal)
  }
  return firsts
}

/** The acts with every telling they stand inside; an implied one only where nothing else tells them. */
function withTellings(
  own: readonly Proposal[],
  voices: Voices,
  wanted: ReadonlySet<Proposal>,
): ReadonlySet<Proposal> {
  const kept = new Set(own)
  for (const proposal of own) {
    const tellings = tellingsOf(proposal, voices).filter((telling) => !wanted.has(telling))
    const named = tellings.filter(({ isImplied }) => !isImplied)
    for (const telling of named.length > 0 ? named : tellings.slice(0, 1)) kept.add(telling)
  }
  return kept
}

/** What an act stands inside, the innermost first. */
function tellingsOf(proposal: Proposal, voices: Voices): readonly Proposal[] {
  const voice = voices.get(proposal) ?? null
  if (!voice) return []
  return [voice, ...tellingsOf(voice, voices)]
}

/** Whether an act stands in quotation marks but nobody is found who says it: not even the outlet does. */
function isUnattributed(
  { cueSpan, by }: Proposal,
  voice: Proposal | null,
  quotations: readonly Span[],
): boolean {
  const around = voice ? undefined : quotations.find((span) => contains(span, cueSpan))
  return around !== undefined && by.every(({ span }) => contains(around, span))
}

function describe(
  { id, proposal, parties: { by, to, about }, first }: Told,
  told: ReadonlyMap<Proposal, Told>,
  voiceOf: ReadonlyMap<string, string>,
  { quotations }: Findings,
): Undated {
  const { type, cue, cueSpan } = proposal
  const polarity = readPolarity(cue)
  const content = (!isDeed(type) && proposal.content?.spans) || []
  const modality = readModality(cue)
  const report = {
    id,
    type,
    by: by.map(({ name }) => name),
    to: to.map(({ name }) => name),
    about: about.map(({ name }) => name),
    polarity,
    modality,
    voice: voiceOf.get(id) ?? 'OUTLET',
    quote: readQuoteForm(type, content, quotations),
    respondsTo: answeredBy(proposal, told),
    sameAs: first && isSameAct(first.proposal, polarity, modality) ? first.id : null,
    confidence: proposal.confidence ?? confidenceOf(type),
    spans: {
      sentence: cue.sentence.span,
      cue: cueSpan,
      by: by.map(({ span }) => span),
      to: to.map(({ span }) => span),
      about: about.map(({ span }) => span),
      content,
    },
  }
  return { report, cue }
}

/** Whether somebody is named to have done it, and all is there without which the cue is no such act. */
function isWhole({ needs, content, isAgentless }: Proposal, { by, to }: Parties): boolean {
  if (by.length === 0 && !isAgentless) return false
  const has = { content: (content?.spans.length ?? 0) > 0, to: to.length > 0 }
  return { ...has, nothing: true, either: has.content || has.to }[needs]
}

/** "The threat was never made" names the threat told before, but is not another telling of it. */
function isSameAct({ cue }: Proposal, polarity: Polarity, modality: Modality): boolean {
  return readPolarity(cue) === polarity && readModality(cue) === modality
}

/**
 * For each report the one inside which it is told. A retelling that stands inside none has the voice of the first
 * telling, unless that stands inside the retelling itself.
 */
function voicesById(told: ReadonlyMap<Proposal, Told>, voices: Voices): ReadonlyMap<string, string> {
  const byId = new Map<string, string>()
  for (const { id, proposal } of told.values()) {
    const voice = nearestTelling(proposal, told, voices)
    if (voice !== null) byId.set(id, voice)
  }
  for (const { id, first } of told.values()) {
    const voice = first && !byId.has(id) ? nearestTelling(first.proposal, told, voices) : null
    if (voice !== null && !isInside(voice, id, byId)) byId.set(id, voice)
  }
  return byId
}

/** The nearest telling that became a report; null where the outlet tells it. */
function nearestTelling(
  proposal: Proposal,
  told: ReadonlyMap<Proposal, Told>,
  voices: Voices,
): string | null {
  for (let voice = voices.get(proposal) ?? null; voice; voice = voices.get(voice) ?? null) {
    const report = told.get(voice)
    if (report) return report.id
  }
  return null
}

/** Whether a report is another one, or stands inside it at any depth. */
function isInside(id: string, other: string, voices: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = id; at !== undefined; at = voices.get(at)) if (at === other) return true
  return false
}

/** The act that an answer goes back to, or names in its content. */
function answeredBy({ type, content, answers }: Proposal, told: ReadonlyMap<Proposal, Told>): string | null {
  const meant = answers && [...told.values()].find(({ proposal }) => proposal.cue === answers)
  if (meant) return meant.id
  if (!ANSWERS.has(type) || content?.kind !== 'PHRASE') return null
  const named = [...told.values()].find(
    ({ proposal }) =>
      ANSWERABLE.has(proposal.type) && content.spans.some((span) => contains(span, proposal.cueSpan)),
  )
  return named?.id ?? null
}
