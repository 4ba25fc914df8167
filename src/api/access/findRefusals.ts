import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql'
import type { ApiErrorCode } from '../apiError.ts'
import type { NeedOf } from './needs.ts'
import { type Use, usesOf } from './usesOf.ts'
import { isAtLeast, type Viewer } from './viewer.ts'

/** A valid request that is about to be executed. */
export interface Asked {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly variableValues?: { readonly [name: string]: unknown } | null | undefined
}

/** Why a viewer may not ask this: one FORBIDDEN for each part that needs another role. Reads nothing of the graph. */
export function findRefusals(
  { schema, document, operationName, variableValues }: Asked,
  viewer: Viewer,
  needOf: NeedOf,
): readonly GraphQLError[] {
  const node = getOperationAST(document, operationName)
  // Execution has an error of its own for an operation that is not there.
  if (!node) return []
  const { coerced, errors } = getVariableValues(schema, node.variableDefinitions ?? [], variableValues ?? {})
  if (errors) return errors
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  )
  const uses = usesOf({ schema, node, fragments, variables: coerced })
  const refusals = new Map(uses.map((use) => [use.place, refusalOf(use, viewer, needOf)]))
  return [...refusals.values()].filter((error) => error !== undefined)
}

function refusalOf({ place, reads, node }: Use, { role }: Viewer, needOf: NeedOf): GraphQLError | undefined {
  const need = needOf(reads)
  if (need === undefined || isAtLeast(role, need.role)) return undefined
  const what = place === need.coordinate ? place : `${place} tells something of ${need.coordinate}, which`
  return new GraphQLError(`${what} needs the role ${need.role}; you are ${role}.`, {
    nodes: node,
    extensions: {
      code: 'FORBIDDEN' satisfies ApiErrorCode,
      coordinate: need.coordinate,
      role: need.role,
      http: { status: 403 },
    },
  })
}
