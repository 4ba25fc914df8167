import { complexityFromQuery } from '@pothos/plugin-complexity'
import {
  __Schema,
  __Type,
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** What the answer to an operation could hold, and how deep. */
export interface Weight {
  readonly values: number
  readonly depth: number
}

/** The types behind the fields that tell of the schema, as roots of their own: else nothing below them would count. */
const META: ReadonlyMap<string, GraphQLSchema> = new Map([
  ['__schema', new GraphQLSchema({ query: __Schema })],
  ['__type', new GraphQLSchema({ query: __Type })],
])

/** What a value that tells of the schema counts: nothing is read for it. An editor asks for 52,000 at its start. */
const META_WEIGHT = 0.5

/**
 * Weighs the operation that is asked for, with its variables, aliases and fragments. Undefined where it cannot be run:
 * whoever executes it says why.
 */
export function costOf({
  schema,
  document,
  operationName,
  variableValues,
  contextValue,
}: ExecutionArgs): Weight | undefined {
  const operation = getOperationAST(document, operationName)
  if (!operation) return undefined
  const variables = variableValues ?? {}
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (coerced.errors) return undefined
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  const weigh = (selectionSet: SelectionSetNode, of: GraphQLSchema): Weight => {
    const definitions = [{ ...operation, selectionSet }, ...fragments]
    const ctx = contextValue as object
    const { complexity, depth } = complexityFromQuery(
      { kind: Kind.DOCUMENT, definitions },
      { schema: of, variables, ctx },
    )
    return { values: complexity, depth }
  }
  const { values, depth } = weigh(operation.selectionSet, schema)
  const metaValues = metaFields(operation, fragments).map(({ name, selectionSet }) => {
    const of = META.get(name.value)
    return of && selectionSet ? weigh(selectionSet, of).values : 0
  })
  const meta = metaValues.reduce((sum, each) => sum + each, 0)
  return { values: values + Math.ceil(META_WEIGHT * meta), depth }
}

/** Fields of the root that tell of the schema. A fragment that is spread twice is answered once. */
function metaFields(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): readonly FieldNode[] {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
  const within = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return META.has(selection.name.value) ? [selection] : []
      if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet)
      const fragment = byName.get(selection.name.value)
      byName.delete(selection.name.value)
      return fragment ? within(fragment.selectionSet) : []
    })
  return within(operation.selectionSet)
}
