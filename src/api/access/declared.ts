import type { Role } from './viewer.ts'

/** A field of the schema, such as `Article.text`. */
export type Coordinate = `${string}.${string}`

/** What a field says of access in its `extensions`. */
export interface FieldAccess {
  /** Whoever asks for it needs this role. */
  readonly role?: Role
  /** Other fields of whose values it tells something: it repeats, counts, compares or is sorted by them. */
  readonly reads?: readonly Coordinate[]
  /** false: of a field of the root whose value is not of the graph, so that it may change while the graph does not. */
  readonly isOfGraph?: false
}

/**
 * What arguments, input fields and values of enums say of access in their `extensions`: the fields by whose values the
 * answer is chosen where they are given, or why there are none.
 */
export type InputAccess = Reading | { readonly readsNothing: string }

type Reading = { readonly reads: readonly [Coordinate, ...Coordinate[]] }

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> extends FieldAccess {}
  interface GraphQLArgumentExtensions extends Partial<Reading> {}
  interface GraphQLInputFieldExtensions extends Partial<Reading> {}
  interface GraphQLEnumValueExtensions extends Partial<Reading> {}
}

declare global {
  namespace PothosSchemaTypes {
    interface ArgFieldOptions {
      extensions?: InputAccess
    }

    interface InputObjectFieldOptions {
      extensions?: InputAccess
    }
  }
}
