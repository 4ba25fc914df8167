/** Ids carry the kind of what they name in their first letter (`model/ids.ts`). */
const TYPE_OF_PREFIX = { n: 'Actor', a: 'Act', r: 'Report', d: 'Article', e: 'Decision' } as const

export type NodeType = (typeof TYPE_OF_PREFIX)[keyof typeof TYPE_OF_PREFIX]

/** The GraphQL type of the thing that `id` names; undefined where it names nothing that can be loaded by id. */
export function nodeTypeOf(id: string): NodeType | undefined {
  const prefix = id.charAt(0)
  return isPrefix(prefix) ? TYPE_OF_PREFIX[prefix] : undefined
}

function isPrefix(letter: string): letter is keyof typeof TYPE_OF_PREFIX {
  return Object.hasOwn(TYPE_OF_PREFIX, letter)
}
