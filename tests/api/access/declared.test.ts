import {
  buildSchema,
  type GraphQLEnumValue,
  type GraphQLFieldExtensions,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { coordinateOf, hasFields } from '../../../src/api/access/needs.ts'
import { schema } from '../../../src/api/schema.ts'
import { reachable } from '../../../src/lists/index.ts'

describe('whatever the schema can be given', () => {
  it('says what it reads, or why nothing', () => {
    expect(silentIn(schema)).toEqual([])
  })

  it('would be found out if it said nothing', () => {
    const bare = buildSchema(`
      type Query { things(filter: Filter, by: Kind): [Thing] }
      type Mutation { change(as: Change): Thing }
      type Thing { part(first: Int): Thing, kind: Seen }
      input Filter { text: String, not: Filter, seen: Seen }
      input Change { name: String }
      enum Kind { SIZE }
      enum Seen { YES }`)
    expect(silentIn(bare)).toEqual([
      'Query.things(filter:)',
      'Query.things(by:)',
      'Thing.part(first:)',
      'Filter.text',
      'Filter.not',
      'Filter.seen',
      'Kind.SIZE',
    ])
  })

  it('names only fields that there are', () => {
    const fields = fieldsOf(schema)
    const named = [...fields, ...inputsOf(schema)].flatMap(({ extensions }) => extensions.reads ?? [])
    const there = new Set(fields.map(({ place }) => place))
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter((coordinate) => !there.has(coordinate))).toEqual([])
  })
})

describe('a mutation', () => {
  it('says which role it needs', () => {
    expect(mutationsForAll(schema)).toEqual([])
  })

  it('would be found out if it said nothing', () => {
    const bare = buildSchema('type Query { a: Int } type Mutation { drop: Int }')
    expect(mutationsForAll(bare)).toEqual(['Mutation.drop'])
  })
})

it('a role that there is not does not compile', () => {
  const right: GraphQLFieldExtensions<unknown, unknown> = { role: 'curator', reads: ['Article.text'] }
  // @ts-expect-error the role is misspelt
  const misspelt: GraphQLFieldExtensions<unknown, unknown> = { role: 'curater' }
  // @ts-expect-error a field has a type
  const halved: GraphQLFieldExtensions<unknown, unknown> = { reads: ['text'] }
  expect([right, misspelt, halved]).toHaveLength(3)
})

interface Place {
  readonly place: string
  readonly extensions: {
    readonly role?: unknown
    readonly reads?: readonly string[]
    readonly readsNothing?: unknown
  }
}

function silentIn(of: GraphQLSchema): string[] {
  return inputsOf(of)
    .filter(({ extensions: { reads, readsNothing } }) => !reads?.length === !readsNothing)
    .map(({ place }) => place)
}

function mutationsForAll(of: GraphQLSchema): string[] {
  return fieldsOf(of)
    .filter(({ place, extensions }) => place.startsWith('Mutation.') && extensions.role === undefined)
    .map(({ place }) => place)
}

function typesOf(of: GraphQLSchema): readonly GraphQLNamedType[] {
  return Object.values(of.getTypeMap())
}

function fieldsOf(of: GraphQLSchema): readonly Place[] {
  return typesOf(of)
    .filter(hasFields)
    .flatMap((type) =>
      Object.values(type.getFields()).map(({ name, extensions }) => ({
        place: coordinateOf(type, name),
        extensions,
      })),
    )
}

/**
 * All arguments and input fields by which an answer can be chosen, and values of enums that are given and never
 * answered. What only mutations take chooses nothing: they have a role of their own.
 */
function inputsOf(of: GraphQLSchema): readonly Place[] {
  const asking = typesOf(of)
    .filter(hasFields)
    .filter((type) => type !== of.getMutationType())
  const args = asking.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.map((arg) => ({ place: `${coordinateOf(type, field.name)}(${arg.name}:)`, ...arg })),
    ),
  )
  const inputs = reachable(
    args.map(({ type }) => getNamedType(type)),
    (type) =>
      isInputObjectType(type) ? Object.values(type.getFields()).map((field) => getNamedType(field.type)) : [],
  )
  const answered = new Set<GraphQLNamedType>(
    asking.flatMap((type) => Object.values(type.getFields()).map((field) => getNamedType(field.type))),
  )
  const within = [...inputs].flatMap((type) => {
    if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => inside(type, field))
    return isEnumType(type) && !answered.has(type) ? type.getValues().map((value) => inside(type, value)) : []
  })
  return [...args, ...within]
}

function inside(
  { name: type }: GraphQLNamedType,
  { name, extensions }: GraphQLInputField | GraphQLEnumValue,
): Place {
  return { place: `${type}.${name}`, extensions }
}
