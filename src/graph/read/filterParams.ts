import { fold } from '../../text/index.ts'
import type { ActorFilterParams, ActorSearch } from '../cypher/actors.ts'
import type { ArticleFilterParams } from '../cypher/articles.ts'
import { type ActFilterParams, ANCHORS, type Anchor, type Reach } from '../cypher/findActs.ts'
import type { ActFilter, ActorFilter, ArticleFilter } from '../graph.ts'

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

export function actParams(filter: ActFilter): ActFilterParams {
  return {
    types: filter.types ?? null,
    by: filter.by ?? null,
    to: filter.to ?? null,
    involving: filter.involving ?? null,
    text: wordsSought(filter.text),
    happenedFrom: filter.happenedFrom ?? null,
    happenedTo: filter.happenedTo ?? null,
    publishedFrom: filter.publishedFrom ?? null,
    publishedTo: filter.publishedTo ?? null,
    polarity: filter.polarity ?? null,
    modality: filter.modality ?? null,
    vouched: filter.vouched ?? null,
    minOrigins: filter.minOrigins ?? null,
  }
}

/** The statement of the catalogue that answers a filter of acts. */
export function variantOf<Variant>(
  variants: Readonly<Record<Anchor, Readonly<Record<Reach, Variant>>>>,
  filter: ActFilter,
): Variant {
  return variants[anchorOf(filter)][reachOf(filter)]
}

/** Where the search for what a filter describes sets out. */
function anchorOf(filter: ActFilter): Anchor {
  const anchors = Object.keys(ANCHORS) as readonly Anchor[]
  return anchors.find((anchor) => ANCHORS[anchor].every((key) => filter[key] !== undefined)) ?? 'all'
}

function reachOf(filter: ActFilter): Reach {
  const { text, vouched, publishedFrom, publishedTo } = filter
  const conditions = [wordsSought(text) ?? undefined, vouched, publishedFrom, publishedTo]
  const parties = [filter.by, filter.to, filter.involving].filter((given) => given !== undefined)
  const isPlain =
    parties.length <= ANCHORS[anchorOf(filter)].length &&
    conditions.every((condition) => condition === undefined)
  return isPlain ? 'own' : 'around'
}

/** Folded texts hold nothing of the kind, so that it is found nowhere. */
const NOWHERE = '\0'

/**
 * What the user looks for, folded as the stored texts are. An empty text does not restrict;
 * one of nothing but punctuation is found nowhere.
 */
function foldSought(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null
  return fold(text) || NOWHERE
}

/** Words of a text are sought by their beginning: "U.S." is not found in "Thursday". */
function wordsSought(text: string | undefined): string | null {
  const sought = foldSought(text)
  return sought === null || sought === NOWHERE ? sought : ` ${sought}`
}
