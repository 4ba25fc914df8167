import { type DocumentNode, visit } from 'graphql'
import { rootFieldsOf } from './rootFieldsOf.ts'

/** How much of each there is in the text of a query, whatever it asks for. */
export interface Shape {
  readonly fragments: number
  readonly directives: number
  readonly aliases: number
  /** How often the field of the root is asked for that is asked for most. */
  readonly repeats: number
}

export function shapeOf(document: DocumentNode): Shape {
  let [fragments, directives, aliases] = [0, 0, 0]
  visit(document, {
    FragmentDefinition: () => void fragments++,
    Directive: () => void directives++,
    Field: ({ alias }) => {
      if (alias) aliases++
    },
  })
  return { fragments, directives, aliases, repeats: mostOf(rootFieldsOf(document)) }
}

function mostOf(names: readonly string[]): number {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  return Math.max(0, ...times.values())
}
