import { initGraphQLTada, type ResultOf } from 'gql.tada'
import type { introspection } from './graphql-env.d.ts'

/** Takes an operation and knows the types of its variables and of its answer, from graphql-env.d.ts. */
const graphql = initGraphQLTada<{
  readonly introspection: introspection
  readonly scalars: { readonly Date: string; readonly DateTime: string; readonly JSON: unknown }
}>()

/** How many acts of which type there are, either way, and what one has asked of the other in vain. */
export const BALANCE = graphql(`
  query Balance($one: String!, $other: String!, $between: [ActFilter!]!) {
    there: matrix(rows: { name: $one }, columns: { name: $other }) {
      by { name } to { name } type counts { acts alleged unreal }
    }
    back: matrix(rows: { name: $other }, columns: { name: $one }) {
      by { name } to { name } type counts { acts alleged unreal }
    }
    open: demands(status: OPEN, filter: { or: $between }) { totalCount }
  }
`)

/** A page of acts that meet any of the filters, the latest first. */
export const ACTS = graphql(`
  query Acts($between: [ActFilter!]!, $first: Int!, $after: String) {
    acts(filter: { or: $between }, first: $first, after: $after) {
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
`)

export type Cell = ResultOf<typeof BALANCE>['there'][number]
export type Page = ResultOf<typeof ACTS>
export type Act = Page['acts']['nodes'][number]
