import {
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { reachable } from '../../lists/index.ts'
import type { Coordinate } from './declared.ts'
import { isAtLeast, type Role } from './viewer.ts'

/** The roles that fields need beside those that the schema itself asks for. */
export type Protection = Readonly<Record<Coordinate, Role>>

/** The role that a part of a request needs, and the field on whose account. */
export interface Need {
  readonly role: Role
  readonly coordinate: Coordinate
}

/** What is needed to learn something of the values of these fields; undefined where anybody may. */
export type NeedOf = (coordinates: readonly Coordinate[]) => Need | undefined

/**
 * Puts together what the schema and a protection ask for. What reads a field needs the role of that field, and so does
 * what reads it in turn.
 */
export function compileNeeds(schema: GraphQLSchema, protection: Protection): NeedOf {
  const reads = new Map<Coordinate, readonly Coordinate[]>()
  const needs = new Map<Coordinate, Need>()
  for (const type of Object.values(schema.getTypeMap()).filter(hasFields)) {
    for (const { name, extensions } of Object.values(type.getFields())) {
      const coordinate = coordinateOf(type, name)
      const implemented = isInterfaceType(type) ? schema.getPossibleTypes(type) : []
      const same = implemented.map((each) => coordinateOf(each, name))
      reads.set(coordinate, [...same, ...(extensions.reads ?? [])])
      const need = strongest(
        [extensions.role, protection[coordinate]].map((role) => role && { role, coordinate }),
      )
      for (const each of [coordinate, ...same]) {
        const stronger = strongest([needs.get(each), need])
        if (stronger) needs.set(each, stronger)
      }
    }
  }
  return (coordinates) => {
    const read = reachable(coordinates, (coordinate) => reads.get(coordinate) ?? [])
    return strongest([...read].map((coordinate) => needs.get(coordinate)))
  }
}

/** The first of those that need the highest role. */
function strongest(needs: readonly (Need | undefined)[]): Need | undefined {
  return needs.reduce(
    (found, need) => (need && !(found && isAtLeast(found.role, need.role)) ? need : found),
    undefined,
  )
}

export type TypeWithFields = GraphQLObjectType | GraphQLInterfaceType

export function hasFields(type: GraphQLNamedType | undefined): type is TypeWithFields {
  return (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
}

export function coordinateOf({ name }: TypeWithFields, field: string): Coordinate {
  return `${name}.${field}`
}
