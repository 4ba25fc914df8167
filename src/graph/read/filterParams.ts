import { fold } from '../../text/index.ts'
import type { ActorFilterParams, ActorSearch } from '../cypher/actors.ts'
import type { ArticleFilterParams } from '../cypher/articles.ts'
import { foldSought, wordsSought } from '../cypher/foldSought.ts'
import type { ActorFilter, ArticleFilter } from '../graph.ts'

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
