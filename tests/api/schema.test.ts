import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { printSdl } from '../../src/api/index.ts'
import { ACT_TYPES, ACTOR_TYPES } from '../../src/ontology/index.ts'

const sdl = printSdl()
const schema = buildSchema(sdl)

describe('the schema', () => {
  it('is the one in schema.graphql', () => {
    expect(readFileSync(join(import.meta.dirname, '..', '..', 'schema.graphql'), 'utf8')).toBe(sdl)
  })

  it('describes every type, field, argument and value', () => {
    expect(undescribed(schema)).toEqual([])
  })

  it('would be caught without a description', () => {
    const bare = buildSchema('type Query { "Given." a("Given." b: E): Int c(d: Int): Int } enum E { F }')
    expect(undescribed(bare)).toEqual(['Query', 'Query.c', 'Query.c(d:)', 'E', 'E.F'])
  })

  it('stays small enough to be read', () => {
    expect(sdl.split('\n').length).toBeLessThan(1400)
  })

  it('knows every act and actor of the ontology', () => {
    expect(valuesOf('ActType')).toEqual(ACT_TYPES.toSorted())
    expect(valuesOf('ActorType')).toEqual(ACTOR_TYPES.toSorted())
  })
})

function valuesOf(name: string): string[] {
  const type = schema.getType(name)
  return isEnumType(type) ? type.getValues().map((value) => value.name) : []
}

/** Paths of all that has no description. */
function undescribed(of: GraphQLSchema): string[] {
  const types = Object.values(of.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  return types.flatMap((type) => [...missing(type.name, type), ...missingInside(type)])
}

type NamedType = ReturnType<GraphQLSchema['getTypeMap']>[string]

function missingInside(type: NamedType): string[] {
  if (isEnumType(type))
    return type.getValues().flatMap((value) => missing(`${type.name}.${value.name}`, value))
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) => missing(`${type.name}.${field.name}`, field))
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => {
    const path = `${type.name}.${field.name}`
    return [...missing(path, field), ...field.args.flatMap((arg) => missing(`${path}(${arg.name}:)`, arg))]
  })
}

function missing(
  path: string,
  { description }: { readonly description?: string | null | undefined },
): string[] {
  return description ? [] : [path]
}
