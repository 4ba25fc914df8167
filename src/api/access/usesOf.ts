import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Coordinate } from './declared.ts'
import { coordinateOf, hasFields } from './needs.ts'

export interface Operation {
  readonly schema: GraphQLSchema
  readonly node: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Coerced, as execution has them. */
  readonly variables: { readonly [name: string]: unknown }
}

/** A field that is asked for; or an argument, an input field or a value of an enum that is given. */
export interface Use {
  /** As `Article.text`, `Query.acts(filter:)`, `ActFilter.text` or `FacetKind.OUTLET`. */
  readonly place: string
  readonly reads: readonly Coordinate[]
  /** The field of the query to which it belongs. */
  readonly node: FieldNode
}

/**
 * All of a schema that an operation uses, by fragments, variables and defaults too. What `@skip` and `@include` leave
 * out is not used, nor what is null. Throws where the arguments of a field cannot be read.
 */
export function usesOf({ schema, node: operation, fragments, variables }: Operation): readonly Use[] {
  const uses: Use[] = []
  /** Fragments, and values of variables, are gone through once, however often they stand in a query. */
  const met = new Set<object>()

  function select({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): void {
    for (const selection of selections) {
      if (!isIncluded(selection)) continue
      if (selection.kind === Kind.FIELD) {
        askFor(selection, type)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const { typeCondition, selectionSet } = selection
        select(selectionSet, typeCondition ? schema.getType(typeCondition.name.value) : type)
      } else {
        spread(fragments.get(selection.name.value))
      }
    }
  }

  function isIncluded(selection: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables)
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables)
    return skip?.if !== true && include?.if !== false
  }

  function spread(fragment: FragmentDefinitionNode | undefined): void {
    if (fragment === undefined || met.has(fragment)) return
    met.add(fragment)
    select(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
  }

  function askFor(node: FieldNode, type: GraphQLNamedType | undefined): void {
    const field = hasFields(type) ? type.getFields()[node.name.value] : undefined
    // Without one it is __typename, or a question about the schema, which anybody may read.
    if (!hasFields(type) || field === undefined) return
    const coordinate = coordinateOf(type, field.name)
    uses.push({ place: coordinate, reads: [coordinate], node })
    const values = getArgumentValues(field, node, variables)
    for (const { name, type: given, extensions } of field.args) {
      give({ place: `${coordinate}(${name}:)`, reads: extensions.reads ?? [], node }, values[name], given)
    }
    if (node.selectionSet) select(node.selectionSet, getNamedType(field.type))
  }

  function give(use: Use, value: unknown, type: GraphQLInputType): void {
    if (value === null || value === undefined) return
    uses.push(use)
    lookInto(value, getNamedType(type), use.node)
  }

  function lookInto(value: unknown, type: GraphQLNamedType, node: FieldNode): void {
    if (typeof value === 'object' && value !== null) {
      if (met.has(value)) return
      met.add(value)
    }
    if (Array.isArray(value)) {
      for (const item of value) lookInto(item, type, node)
    } else if (isInputObjectType(type)) {
      for (const { name, type: given, extensions } of Object.values(type.getFields())) {
        const use = { place: `${type.name}.${name}`, reads: extensions.reads ?? [], node }
        give(use, (value as Readonly<Record<string, unknown>> | null)?.[name], given)
      }
    } else if (isEnumType(type)) {
      const chosen = type.getValues().find((each) => each.value === value)
      if (chosen)
        uses.push({ place: `${type.name}.${chosen.name}`, reads: chosen.extensions.reads ?? [], node })
    }
  }

  const root = schema.getRootType(operation.operation)
  if (root) select(operation.selectionSet, root)
  return uses
}
