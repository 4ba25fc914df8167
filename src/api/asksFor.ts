import {
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** The parts of `info` that say what is asked for; they are the same for all fields of a request. */
export type Asked = Pick<GraphQLResolveInfo, 'operation' | 'fragments' | 'schema'>

/**
 * Whether a request asks for a field of a type, as `Act.reports`, wherever it does: what is read along with something
 * else need not be asked of the graph afterwards. A field that a directive leaves out counts too.
 */
export function asksFor(asked: Asked, field: string): boolean {
  const known = FIELDS.get(asked.operation)
  if (known) return known.has(field)
  const fields = fieldsOf(asked)
  FIELDS.set(asked.operation, fields)
  return fields.has(field)
}

/** Queries that are sent again are not parsed again, so that each is gone through once. */
const FIELDS = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>()

function fieldsOf({ operation, fragments, schema }: Asked): ReadonlySet<string> {
  const fields = new Set<string>()
  const types = new TypeInfo(schema)
  const definitions = [operation, ...Object.values<FragmentDefinitionNode>(fragments)]
  for (const definition of definitions)
    visit(
      definition,
      visitWithTypeInfo(types, {
        Field: ({ name }) => void fields.add(`${types.getParentType()?.name}.${name.value}`),
      }),
    )
  return fields
}
