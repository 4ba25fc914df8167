import type { DecisionState } from '../../model/index.ts'
import { fold } from '../../text/index.ts'
import type { ActorFilterParams, ActorSearch } from '../cypher/actors.ts'
import type { ArticleFilterParams } from '../cypher/articles.ts'
import type { DecisionFilterParams } from '../cypher/findDecisions.ts'
import { foldSought, wordsSought } from '../cypher/foldSought.ts'
import type { ActorFilter, ArticleFilter, DecisionFilter } from '../graph.ts'

export function actorParams({ name, type }: ActorFilter): ActorFilterParams {
  return { name: foldSought(name), type: type ?? null }
}

/** Whether actors are sought among all or by their names. */
export function actorSearchOf({ name }: ActorFilterParams): ActorSearch {
  return name === null ? 'All' : 'Named'
}

export function articleParams(filter: ArticleFilter): ArticleFilterParams {
  return {
    outlet: filter.outlet ?? null,
    outletName: filter.outlet === undefined ? null : fold(filter.outlet),
    text: wordsSought(filter.text),
    publishedFrom: filter.publishedFrom ?? null,
    publishedTo: filter.publishedTo ?? null,
  }
}

const STATES: Readonly<Record<DecisionState, Pick<DecisionFilterParams, 'hasBegun' | 'hasEnded'>>> = {
  PROPOSED: { hasBegun: false, hasEnded: false },
  IN_FORCE: { hasBegun: true, hasEnded: false },
  UNDONE: { hasBegun: true, hasEnded: true },
  DECLINED: { hasBegun: false, hasEnded: true },
}

export function decisionParams({ about, kinds, state }: DecisionFilter): DecisionFilterParams {
  const asked = state === undefined ? { hasBegun: null, hasEnded: null } : STATES[state]
  return { about: about ?? null, kinds: kinds ?? null, ...asked }
}
