import { type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql'

/** How much of each there is in the text of a query, whatever it asks for. */
export interface Shape {
  readonly fragments: number
  readonly directives: number
  readonly aliases: number
  /** How often the field of the root is asked for that is asked for most. */
  readonly repeats: number
}

const ROOT_TYPES: readonly string[] = ['Query', 'Mutation', 'Subscription']

export function shapeOf(document: DocumentNode): Shape {
  let [fragments, directives, aliases] = [0, 0, 0]
  const roots = new Map<string, number>()
  const countRoots = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) countRoots(selection.selectionSet)
      if (selection.kind !== Kind.FIELD) continue
      const name = selection.name.value
      roots.set(name, (roots.get(name) ?? 0) + 1)
    }
  }
  visit(document, {
    OperationDefinition: ({ selectionSet }) => countRoots(selectionSet),
    FragmentDefinition: ({ selectionSet, typeCondition }) => {
      fragments++
      if (ROOT_TYPES.includes(typeCondition.name.value)) countRoots(selectionSet)
    },
    Directive: () => void directives++,
    Field: ({ alias }) => {
      if (alias) aliases++
    },
  })
  return { fragments, directives, aliases, repeats: Math.max(0, ...roots.values()) }
}
