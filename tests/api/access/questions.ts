import * as fc from 'fast-check'
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  print,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'

/** A selection: a field with what is asked of it, or what is asked where a thing is of a type. */
export interface Part {
  /** Undefined where it is a type. */
  readonly field?: string
  readonly args: readonly Given[]
  /** Of what the parts are. */
  readonly type: string
  readonly parts: readonly Part[]
}

interface Given {
  readonly name: string
  readonly type: GraphQLInputType
  /** As resolvers see it. */
  readonly value: unknown
}

/** Values by the name of their scalar. */
export type Pool = Readonly<Record<string, readonly unknown[]>>

/** How many objects deep a question goes, if values come before. */
const DEPTH = 5

/** How deep filters stand in filters. */
const FILTERS = 2

/** Of pages only the first are asked for: a cursor is good for the list alone from which it comes. */
export const LATER_PAGES = ['after', 'before', 'last']

/** Anything that can be asked with these values. */
export function questionsOf(schema: GraphQLSchema, pool: Pool): fc.Arbitrary<readonly Part[]> {
  function partsOf(type: GraphQLNamedType | null | undefined, depth: number): fc.Arbitrary<readonly Part[]> {
    if (isInterfaceType(type)) {
      const ways = schema
        .getPossibleTypes(type)
        .map((each) => partsOf(each, depth).map((parts) => ({ args: [], type: each.name, parts })))
      return fc.tuple(...ways)
    }
    if (!isObjectType(type)) return fc.constant([])
    const fields = Object.values(type.getFields())
    const values = fields.filter((field) => isLeafType(getNamedType(field.type)))
    return someOf(depth > 0 || values.length === 0 ? fields : values, 1).chain((chosen) => {
      const parts = chosen.map((field) => {
        const inner = getNamedType(field.type)
        return fc.record({
          field: fc.constant(field.name),
          args: givenOf(field.args),
          type: fc.constant(inner.name),
          parts: partsOf(inner, depth - 1),
        })
      })
      return fc.tuple(...parts)
    })
  }

  function givenOf(args: readonly GraphQLArgument[]): fc.Arbitrary<readonly Given[]> {
    const required = args.filter(isRequiredArgument)
    const optional = args.filter((arg) => !isRequiredArgument(arg) && !LATER_PAGES.includes(arg.name))
    return someOf(optional, 0).chain((chosen) => {
      const given = [...required, ...chosen].map(({ name, type }) =>
        valuesFor(type, FILTERS).map((value) => ({ name, type, value })),
      )
      return fc.tuple(...given)
    })
  }

  function valuesFor(type: GraphQLInputType, depth: number): fc.Arbitrary<unknown> {
    const nullable = getNullableType(type)
    if (isListType(nullable))
      return fc.array(valuesFor(nullable.ofType, depth), { minLength: 1, maxLength: 2 })
    if (isEnumType(nullable)) return fc.constantFrom(...nullable.getValues().map(({ value }) => value))
    if (isInputObjectType(nullable)) return inputOf(nullable, depth)
    return fc.constantFrom(...(pool[nullable.name] ?? []))
  }

  function inputOf(type: GraphQLInputObjectType, depth: number): fc.Arbitrary<object> {
    const fields = Object.values(type.getFields())
    const flat = fields.filter((field) => depth > 0 || getNamedType(field.type) !== type)
    const chosen = type.isOneOf ? fc.constantFrom(...fields).map((field) => [field]) : someOf(flat, 0)
    return chosen.chain((some) =>
      fc.record(Object.fromEntries(some.map((field) => [field.name, valuesFor(field.type, depth - 1)]))),
    )
  }

  return partsOf(schema.getQueryType(), DEPTH)
}

function someOf<Item>(items: readonly Item[], minLength: number): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength, maxLength: Math.min(3, items.length) })
}

export interface Written {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** A question as people write it. */
export function writePlain(parts: readonly Part[]): Written {
  return { query: selection(parts), variables: {} }

  function selection(inner: readonly Part[]): string {
    return inner.length === 0 ? '' : `{ ${inner.map(partOf).join(' ')} }`
  }

  function partOf({ field, args, type, parts: inner }: Part): string {
    if (field === undefined)
      return `... on ${type} { ${inner.map((each) => `${type}_${each.field}: ${partOf(each)}`).join(' ')} }`
    const given = args.map(({ name, type: of, value }) => `${name}: ${print(nodeOf(value, of))}`)
    return `${field}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selection(inner)}`
  }
}

/** The same question with other names for all, its values in variables and its selections in fragments. */
export function writeHidden(parts: readonly Part[]): Written {
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const fragments: string[] = []
  let count = 0
  const newName = (letter: string): string => {
    count += 1
    return `${letter}${count}`
  }
  const root = selection('Query', parts)
  const head = declared.length > 0 ? `query Hidden(${declared.join(', ')})` : 'query Hidden'
  return { query: [`${head} ${root}`, ...fragments].join('\n'), variables }

  function selection(type: string, inner: readonly Part[]): string {
    return inner.length === 0 ? '' : `{ ${spread(type, inner)} }`
  }

  function spread(type: string, inner: readonly Part[]): string {
    const name = newName('F')
    fragments.push(`fragment ${name} on ${type} { ${inner.map(partOf).join(' ')} }`)
    return `...${name}`
  }

  function partOf({ field, args, type, parts: inner }: Part): string {
    if (field === undefined) return spread(type, inner)
    const given = args.map(({ name, type: of, value }) => {
      const variable = newName('v')
      declared.push(`$${variable}: ${String(of)}`)
      variables[variable] = valueFromASTUntyped(nodeOf(value, of))
      return `${name}: $${variable}`
    })
    return `${newName('a')}: ${field}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selection(type, inner)}`
  }
}

function nodeOf(value: unknown, type: GraphQLInputType): ValueNode {
  const node = astFromValue(value, type)
  if (!node) throw new Error(`${String(type)} has no such value`)
  return node
}
