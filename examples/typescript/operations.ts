import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada'
import type { introspection } from './graphql-env.d.ts'

/** Takes an operation and knows the types of its variables and of its answer, from graphql-env.d.ts. */
const graphql = initGraphQLTada<{
  readonly introspection: introspection
  readonly scalars: { readonly Date: string; readonly DateTime: string; readonly JSON: unknown }
}>()

/** How many acts of which type there are, either way, and what each has asked of the other in vain. */
export const BALANCE = graphql(`
  query Balance($a: ActorChoice!, $b: ActorChoice!) {
    dossier(a: $a, b: $b) {
      aToB { openDemands { totalCount } byType { key counts { acts alleged unreal } } }
      bToA { openDemands { totalCount } byType { key counts { acts alleged unreal } } }
    }
  }
`)

/** A page of what passed between two actors, the latest first. */
export const ACTS = graphql(`
  query Acts($a: ActorChoice!, $b: ActorChoice!, $first: Int!, $after: String) {
    dossier(a: $a, b: $b) {
      acts(first: $first, after: $after) {
        nodes {
          type
          by { name }
          content
          happened { from }
          polarity
          modality
          vouched
          reports { article { outlet { name } } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`)

export type Choice = VariablesOf<typeof BALANCE>['a']
export type Side = ResultOf<typeof BALANCE>['dossier']['aToB']
export type Page = ResultOf<typeof ACTS>
export type Act = Page['dossier']['acts']['nodes'][number]
