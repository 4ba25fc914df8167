import {
  astFromValue,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  print,
} from 'graphql'
import { LATER_PAGES, type Pool } from './questions.ts'

/** For how many types of answers a filter is tried: what one of them tells by its order alone another may not. */
const ENOUGH = 2

type Field = GraphQLField<unknown, unknown>
type Wrap = (asked: string) => string

/** The arguments with which fields of the root are asked for, where not just any values will do. */
export type Ways = Readonly<Record<string, readonly string[]>>

/**
 * The shortest questions that there are: for each field of each type one that asks for nothing else, and for each value
 * that an argument or a field of a filter can have one that tells only how the answer changes by it.
 */
export function probesOf(schema: GraphQLSchema, pool: Pool, ways: Ways): readonly string[] {
  const probes: string[] = []
  const root = schema.getQueryType()
  /** The first ways that were found to lead to each type. */
  const leading = new Map<GraphQLNamedType, readonly Wrap[]>(root ? [[root, [(asked) => asked]]] : [])
  /** The types of answers for which a filter was tried. */
  const tried = new Map<GraphQLNamedType, Set<GraphQLNamedType>>()
  for (const [type, wraps] of leading) {
    for (const field of fieldsOf(type)) {
      const inner = getNamedType(field.type)
      const needed = ways[field.name] ?? requiredOf(field)
      const calls = [...needed, ...optionalOf(field, needed[0] ?? '')]
      for (const wrap of wraps)
        probes.push(...calls.map((call) => `{ ${wrap(`${called(field, call)} ${shown(inner)}`)} }`))
      if (leading.has(inner) || fieldsOf(inner).length === 0) continue
      leading.set(
        inner,
        wraps.flatMap((wrap) =>
          needed.map(
            (call): Wrap =>
              (asked) =>
                wrap(`${called(field, call)} { ${asked} }`),
          ),
        ),
      )
    }
  }
  return probes

  function requiredOf({ args }: Field): readonly string[] {
    const required = args.filter(isRequiredArgument)
    return required.reduce<readonly string[]>(
      (calls, { name, type }) =>
        calls.flatMap((call) => textsOf(type).map((text) => `${call} ${name}: ${text}`)),
      [''],
    )
  }

  function optionalOf({ args, type: answer }: Field, needed: string): readonly string[] {
    const optional = args.filter((arg) => !isRequiredArgument(arg) && !LATER_PAGES.includes(arg.name))
    return optional.flatMap(({ name, type }) => {
      const inner = getNamedType(type)
      if (isInputObjectType(inner) && !isNew(inner, getNamedType(answer))) return []
      return textsOf(type).map((text) => `${needed} ${name}: ${text}`)
    })
  }

  function isNew(filter: GraphQLNamedType, answer: GraphQLNamedType): boolean {
    const answers = tried.get(filter) ?? new Set()
    if (answers.size === ENOUGH || answers.has(answer)) return false
    tried.set(filter, answers.add(answer))
    return true
  }

  /** Every value that there is, of input objects those with a single field, without filters in filters. */
  function textsOf(type: GraphQLInputType, within: readonly GraphQLNamedType[] = []): readonly string[] {
    const inner = getNamedType(type)
    if (isInputObjectType(inner)) {
      return Object.values(inner.getFields())
        .filter((field) => ![inner, ...within].includes(getNamedType(field.type)))
        .flatMap((field) =>
          textsOf(field.type, [inner, ...within]).map((text) => `{ ${field.name}: ${text} }`),
        )
    }
    const values = pool[inner.name] ?? (isEnumType(inner) ? inner.getValues().map(({ value }) => value) : [])
    return values.map((value) => {
      const node = astFromValue(value, inner)
      if (!node) throw new Error(`${inner.name} has no such value`)
      return print(node)
    })
  }
}

/** Those first that can be asked for without a word. */
function fieldsOf(type: GraphQLNamedType): readonly Field[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).toSorted(
    (a, b) => a.args.filter(isRequiredArgument).length - b.args.filter(isRequiredArgument).length,
  )
}

function called({ name }: Field, args: string): string {
  return args === '' ? name : `${name}(${args.trim()})`
}

/** The least of a thing or list by which a change of it can be seen. */
function shown(type: GraphQLNamedType): string {
  const fields = fieldsOf(type)
  if (fields.length === 0) return ''
  const has = (name: string) => fields.some((field) => field.name === name)
  if (has('nodes')) return '{ totalCount nodes { id } }'
  if (has('id')) return '{ id }'
  if (has('key')) return '{ key }'
  const values = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name)
  return `{ ${['__typename', ...values].join(' ')} }`
}
