import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { reachable } from '../../lists/index.ts'
import type { Coordinate } from './declared.ts'
import { coordinateOf } from './needs.ts'

/**
 * The fields that a rule can close: those of the things that the graph holds, in whatever way they are asked for, and
 * those of the root types, each as one way to ask. No rule closes ids: every cursor holds one.
 */
export function protectableFields(schema: GraphQLSchema): ReadonlySet<Coordinate> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const types = [...thingsOf(schema), ...roots.filter((type) => !!type)]
  const fields = types.flatMap((type) =>
    Object.keys(type.getFields())
      .filter((name) => name !== 'id')
      .map((name) => coordinateOf(type, name)),
  )
  return new Set(fields)
}

/** The types of what has an id, and of all that is said of it. */
function thingsOf(schema: GraphQLSchema): Iterable<GraphQLObjectType> {
  const node = schema.getType('Node')
  return reachable(isInterfaceType(node) ? schema.getPossibleTypes(node) : [], (type) =>
    Object.values(type.getFields())
      .map((field) => getNamedType(field.type))
      .filter(isObjectType),
  )
}
