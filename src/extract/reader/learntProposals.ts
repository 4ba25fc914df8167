import type { Proposal } from '../acts/proposal.ts'
import type { Survey } from '../survey.ts'
import { candidatesOf } from './candidates.ts'
import { Features } from './features.ts'
import { judge } from './judge.ts'
import type { ReaderNetwork } from './loadReader.ts'
import { readActs } from './readActs.ts'
import { windowsOf } from './windows.ts'

/** The acts that the network finds, and the tellings without a known source that grammar shows around them. */
export function learntProposals(network: ReaderNetwork, survey: Survey): readonly Proposal[] {
  const candidates = candidatesOf(survey)
  const features = new Features(survey, candidates)
  const own = survey.proposals.filter(({ isImplied, isRetelling }) => !isImplied && !isRetelling)
  const ruled = new Map(own.map((proposal) => [proposal.cue, proposal]))
  const acts = windowsOf(survey.analysis, network.wordPieces).flatMap((window) =>
    readActs(judge(network, window, candidates, features), ruled),
  )
  const cues = new Set(acts.map(({ cue }) => cue))
  const implied = survey.proposals.filter(({ isImplied, cue }) => isImplied && !cues.has(cue))
  return [...withFirstTellings(acts), ...implied]
}

/** What seems to be told again is told for the first time where no act of its type was told before. */
function withFirstTellings(acts: readonly Proposal[]): readonly Proposal[] {
  const told = new Set<Proposal['type']>()
  return acts.map((act) => {
    const isFirst = !told.has(act.type)
    told.add(act.type)
    return isFirst ? { ...act, isRetelling: false } : act
  })
}
