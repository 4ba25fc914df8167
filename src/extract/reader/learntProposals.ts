import type { Proposal } from '../acts/proposal.ts'
import type { Survey } from '../survey.ts'
import { calibrated } from './calibrated.ts'
import { candidatesOf } from './candidates.ts'
import { Features } from './features.ts'
import { judge } from './judge.ts'
import { type JudgedAct, linkActs } from './linkActs.ts'
import type { ReaderNetwork } from './loadReader.ts'
import { readActs } from './readActs.ts'
import { windowsOf } from './windows.ts'

/** How sure the network must be of all of an act that the rules do not have. */
const LEAST = 0.4

/**
 * The acts that the network finds. Tellings that grammar shows around them are kept even where the network finds none:
 * what somebody tells must not pass for told by the outlet.
 */
export function learntProposals(network: ReaderNetwork, survey: Survey): readonly Proposal[] {
  const candidates = candidatesOf(survey)
  const features = new Features(survey, candidates)
  const own = survey.proposals.filter(({ isImplied, retells }) => !isImplied && !retells)
  const ruled = new Map(own.map((proposal) => [proposal.cue, proposal]))
  const judged = windowsOf(survey.analysis, network.wordPieces).flatMap((window): readonly JudgedAct[] => {
    const judgement = judge(network, window, candidates, features)
    return readActs(judgement, ruled).map((proposal) => ({
      proposal,
      vector: judgement.vectorOf(proposal.cue),
    }))
  })
  const acts = linkActs(judged, network, features)
    .filter(({ cue, confidence }) => ruled.has(cue) || (confidence ?? 0) >= LEAST)
    .map((act) => ({ ...act, confidence: calibrated(act.confidence ?? 0, network.calibration) }))
  const cues = new Set(acts.map(({ cue }) => cue))
  const unheard = survey.proposals.filter((proposal) => !cues.has(proposal.cue) && isTelling(proposal))
  return [...acts, ...unheard.map((proposal) => ({ ...proposal, isImplied: true }))]
}

/** Whether grammar shows that somebody tells what stands inside it, so that the outlet does not. */
function isTelling({ isImplied, content }: Proposal): boolean {
  return isImplied || content?.kind === 'CLAUSE'
}
