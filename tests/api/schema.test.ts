import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  introspectionFromSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { builder } from '../../src/api/builder.ts'
import { printSdl } from '../../src/api/index.ts'
import { schema as built } from '../../src/api/schema.ts'
import { ACT_TYPES, ACTOR_TYPES } from '../../src/ontology/index.ts'

const sdl = printSdl()
const schema = buildSchema(sdl)

describe('the schema', () => {
  it('is the one in schema.graphql', () => {
    expect(read('schema.graphql')).toBe(sdl)
  })

  it('is printed as it is, only closer', () => {
    expect(printSchema(schema)).toBe(printSchema(lexicographicSortSchema(built)))
  })

  it('gives each description one line', () => {
    expect(sdl).not.toMatch(/^ *"""$/m)
    expect(schema.getQueryType()?.getFields().search?.description).toMatch(
      /^Actors.+no sign means anything\.$/,
    )
  })

  it('describes every type, field, argument and value', () => {
    expect(undescribed(schema)).toEqual([])
  })

  it('would be caught without a description', () => {
    const bare = buildSchema('type Query { "Given." a("Given." b: E): Int c(d: Int): Int } enum E { F }')
    expect(undescribed(bare)).toEqual(['Query', 'Query.c', 'Query.c(d:)', 'E', 'E.F'])
  })

  it('stays small enough to be read, to be told and to be built', () => {
    expect(sdl.split('\n').length).toBeLessThan(1400)
    expect(JSON.stringify(introspectionFromSchema(schema)).length).toBeLessThan(200_000)
    const before = performance.now()
    builder.toSchema()
    expect(performance.now() - before, 'a hundred times what it takes').toBeLessThan(2000)
  })

  it('takes nothing away from the clients of the released one', () => {
    expect(takenAway(read('docs/released.graphql'), sdl)).toEqual([])
  })

  it('would be caught taking something away', () => {
    const before = 'type Query { a(b: Int): Int c: E } enum E { F G }'
    const after = 'type Query { a(b: Int!): Int } enum E { F }'
    expect(takenAway(before, after)).toEqual([
      'Query.c was removed.',
      'Query.a arg b has changed type from Int to Int!.',
      'G was removed from enum type E.',
    ])
  })

  it('knows every act and actor of the ontology', () => {
    expect(valuesOf('ActType')).toEqual(ACT_TYPES.toSorted())
    expect(valuesOf('ActorType')).toEqual(ACTOR_TYPES.toSorted())
  })
})

/** A file of this repository. */
function read(path: string): string {
  return readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8')
}

/** What clients of the schema before could ask for, and cannot any more. */
function takenAway(before: string, after: string): string[] {
  return findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => description)
}

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
