import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { schema } from '../../src/api/schema.ts'
import { chunked } from '../../src/lists/index.ts'

/** A place in a query where a client writes texts or ids; of a filter of acts, many places at once. */
export interface TextPlace {
  /** As `acts(after:)`. */
  readonly name: string
  readonly query: string
  readonly variablesWith: (text: string) => object
}

const TEXTS: readonly string[] = ['String', 'ID']

/** Levels of the answer that are asked for. */
const LEVELS = 3

/** Filters in one list: with those within them, fewer than are allowed. */
const FILTERS = 20

/** Every text argument of every field of `Query`, in filters also of filters within them; not the texts that are read. */
export function textPlaces(): readonly TextPlace[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name }) => name !== 'extract',
  )
  return fields.flatMap((field) =>
    field.args.flatMap((arg) =>
      valuesOf(arg.type).map((valueWith) => ({
        name: `${field.name}(${arg.name}:)`,
        query: queryOf(
          field.name,
          field.args.filter((each) => each === arg || isRequiredArgument(each)),
          field.type,
        ),
        variablesWith: (text: string) => ({ ...needed(field.args), [arg.name]: valueWith(text) }),
      })),
    ),
  )
}

type ValueWith = (text: string) => unknown

/** What may be given for a type, with a text in it. */
function valuesOf(type: GraphQLInputType): readonly ValueWith[] {
  const paths = pathsIn(type, [])
  if (getNamedType(type).name !== 'ActFilter') {
    return paths.map((path) => (text: string) => valueAt(type, path, text))
  }
  // Many at once: acts that meet any, of filters that nothing meets, and all, of those that everything meets.
  return [paths.filter(isMet), paths.filter((path) => !isMet(path))].flatMap((some) =>
    chunked(some, FILTERS).map((chunk) => (text: string) => ({
      [chunk.some(isMet) ? 'and' : 'or']: chunk.map((path) => valueAt(type, path, text)),
    })),
  )
}

/** Whether an act meets it that does not hold the text. */
function isMet(path: readonly string[]): boolean {
  return path.includes('not')
}

/** The ways to the texts in a type, `[]` where it is one itself. A type is entered once more within itself. */
function pathsIn(
  type: GraphQLInputType,
  within: readonly GraphQLInputType[],
): readonly (readonly string[])[] {
  const named = getNamedType(type)
  if (TEXTS.includes(named.name)) return [[]]
  if (!isInputObjectType(named) || within.filter((each) => each === named).length > 1) return []
  return Object.values(named.getFields()).flatMap((field) =>
    pathsIn(field.type, [...within, named]).map((path) => [field.name, ...path]),
  )
}

function queryOf(name: string, args: readonly GraphQLArgument[], type: GraphQLOutputType): string {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  return `query (${declared}) { ${name}(${passed}) ${selectionOf(type, LEVELS)} }`
}

/** All that can be asked for without arguments, but for cursors, which hold a hash of what was asked. */
function selectionOf(type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type)
  if (!isCompositeType(named)) return ''
  if (!isObjectType(named)) return '{ __typename }'
  const fields = Object.values(named.getFields())
    .filter((field) => !isCompositeType(getNamedType(field.type)) || levels > 0)
    .filter(({ name, args }) => !/cursor/i.test(name) && !args.some(isRequiredArgument))
    .map((field) => `${field.name} ${selectionOf(field.type, levels - 1)}`)
  return `{ __typename ${fields.join(' ')} }`
}

/** For the arguments that must be given, values that name nothing. */
function needed(args: readonly GraphQLArgument[]): object {
  return Object.fromEntries(args.filter(isRequiredArgument).map(({ name, type }) => [name, harmless(type)]))
}

function valueAt(type: GraphQLInputType, path: readonly string[], text: string): unknown {
  if (isNonNullType(type)) return valueAt(type.ofType, path, text)
  if (isListType(type)) return [valueAt(type.ofType, path, text)]
  const [first, ...rest] = path
  if (first === undefined) return text
  const field = isInputObjectType(type) ? type.getFields()[first] : undefined
  return field && { [first]: valueAt(field.type, rest, text) }
}

function harmless(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return harmless(type.ofType)
  if (isListType(type)) return []
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (named.name === 'DateTime') return '2022-01-01T00:00:00Z'
  return isInputObjectType(named) ? { name: 'nobody' } : 'nothing'
}
