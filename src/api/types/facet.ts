import type { ActCounts, FacetKind, FacetRecord } from '../../graph/index.ts'
import type { ActorId } from '../../model/index.ts'
import { FILTER, HAPPENED, HOW_MANY } from '../access/reads.ts'
import { type GivenActFilter, resolveActFilter } from '../actFilter.ts'
import { AS_OF, builder } from '../builder.ts'
import { pageSizeOf, sizeOf } from '../connection.ts'
import type { View } from '../context.ts'
import { withoutNulls } from '../withoutNulls.ts'
import { ActFilterInput } from './act.ts'
import { FacetKindEnum } from './enums.ts'
import { ActorRef } from './refs.ts'

export const ActCountsRef = builder.objectRef<ActCounts>('ActCounts').implement({
  description: 'How many acts there are; what is only alleged, or did not happen, is counted apart.',
  fields: (t) => ({
    acts: t.exposeInt('acts', {
      description: 'Acts that an outlet tells in its own voice as having happened.',
      extensions: { reads: HAPPENED },
    }),
    articles: t.exposeInt('articles', {
      description: 'Articles that tell these.',
      extensions: { reads: ['Act.articleCount', ...HAPPENED] },
    }),
    origins: t.exposeInt('origins', {
      description: 'Independent origins of these, summed up over the acts.',
      extensions: { reads: ['Act.originCount', ...HAPPENED] },
    }),
    alleged: t.exposeInt('alleged', {
      description: 'Acts that are only told inside other reports.',
      extensions: { reads: HAPPENED },
    }),
    allegedArticles: t.exposeInt('allegedArticles', {
      description: 'Articles that tell these.',
      extensions: { reads: ['Act.articleCount', ...HAPPENED] },
    }),
    unreal: t.exposeInt('unreal', {
      description: 'Acts that did not take place, or are planned, feared or thought of, whoever says so.',
      extensions: { reads: HAPPENED },
    }),
  }),
})

/** What was counted, with the filter under which it was. */
export interface Facet extends FacetRecord {
  readonly kind: FacetKind
  readonly filter: GivenActFilter
}

export const FacetRef = builder.objectRef<Facet>('Facet').implement({
  description: 'The acts with one type, actor, outlet or time.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'The type; the id of the actor or outlet; the year, month or day as 2022-01-31.',
    }),
    actor: t.field({
      type: ActorRef,
      nullable: true,
      description: 'The actor, where acts are counted by actors.',
      resolve: ({ kind, key }, _args, { viewOf }, info) =>
        OF_ACTORS.includes(kind) ? viewOf(info).load.actor.load(key as ActorId) : null,
    }),
    outlet: t.exposeString('label', {
      nullable: true,
      description: 'Name of the outlet, where acts are counted by outlets.',
      extensions: { reads: ['Outlet.name'] },
    }),
    counts: t.field({ type: ActCountsRef, description: 'How many they are.', resolve: (facet) => facet }),
    filter: t.field({
      type: 'JSON',
      description: 'The filter of just these acts, as a variable for acts(filter: …) and any other field.',
      resolve: ({ kind, key, filter }) => ({ and: [filter, FILTERS[kind](key)] }),
    }),
  }),
})

const OF_ACTORS: readonly FacetKind[] = ['BY', 'TO', 'INVOLVING', 'BY_NATION', 'TO_NATION']

const FILTERS: Readonly<Record<FacetKind, (key: string) => object>> = {
  TYPE: (key) => ({ types: [key] }),
  BY: (key) => ({ by: { ids: [key] } }),
  TO: (key) => ({ to: { ids: [key] } }),
  INVOLVING: (key) => ({ involving: { ids: [key] } }),
  BY_NATION: (key) => ({ by: { speakingFor: { ids: [key] } } }),
  TO_NATION: (key) => ({ to: { speakingFor: { ids: [key] } } }),
  OUTLET: (key) => ({ outlets: [key] }),
  YEAR: (key) => ({ dayFrom: `${key}-01-01`, dayTo: `${key}-12-31` }),
  MONTH: (key) => ({ dayFrom: `${key}-01`, dayTo: lastDayOf(key) }),
  DAY: (key) => ({ dayFrom: key, dayTo: key }),
}

/** The last day of a month as 2022-01. */
function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/** Counts the acts of a filter that a client has given, and of one of the field's own. Throws BAD_PAGE. */
export async function facetsOf(
  { graph, load }: View,
  kind: FacetKind,
  filter: GivenActFilter,
  first: number | null | undefined,
  own?: GivenActFilter,
): Promise<readonly Facet[]> {
  const resolved = await resolveActFilter(filter, load, own)
  const found = await graph.facetActs(kind, resolved, sizeOf('first', first))
  return found.map((record) => ({ ...record, kind, filter: own ? { and: [filter, own] } : filter }))
}

export function defineFacets(): void {
  builder.queryField('facets', (t) =>
    t.field({
      type: [FacetRef],
      description:
        'Counts acts by one of their properties: what has the most acts first, or the latest times.',
      extensions: { reads: HAPPENED },
      args: {
        by: t.arg({
          type: FacetKindEnum,
          required: true,
          description: 'By what they are counted.',
          extensions: { readsNothing: 'each kind of facet says what it reads' },
        }),
        filter: t.arg({ type: ActFilterInput, description: 'Which acts.', extensions: FILTER }),
        first: t.arg.int({
          defaultValue: 20,
          description: 'How many facets: 1 to 100.',
          extensions: HOW_MANY,
        }),
        asOf: t.arg(AS_OF),
      },
      complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
      resolve: (_root, { by: kind, filter: given, first, asOf }, { lookBack }, info) =>
        facetsOf(lookBack(info, asOf), kind, withoutNulls(given ?? {}), first),
    }),
  )
}
