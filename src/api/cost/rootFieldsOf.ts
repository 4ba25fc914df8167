import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql'

const ROOT_TYPES: readonly string[] = ['Query', 'Mutation', 'Subscription']

/** Names of the fields of the root that a document asks for, in all its operations, one for each time. */
export function rootFieldsOf({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((definition) => {
    if (definition.kind === Kind.OPERATION_DEFINITION) return namesIn(definition.selectionSet)
    return definition.kind === Kind.FRAGMENT_DEFINITION &&
      ROOT_TYPES.includes(definition.typeCondition.name.value)
      ? namesIn(definition.selectionSet)
      : []
  })
}

function namesIn({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    return selection.kind === Kind.INLINE_FRAGMENT ? namesIn(selection.selectionSet) : []
  })
}
