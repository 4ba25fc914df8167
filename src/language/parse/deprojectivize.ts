// biome-ignore-all lint/style/noNonNullAssertion: heads are words of the same document
import type { Doc } from '../doc.ts'
import { findSubtreeEdges, type SubtreeEdges } from './subtreeEdges.ts'

const SEPARATOR = '||'

/**
 * Undoes the parser's encoding of crossing arcs: a label X||Y says that the word belongs, as X, under the nearest
 * descendant of its head that is labelled Y; where there is none, under the head. Changes heads and labels in place.
 */
export function deprojectivize(doc: Doc): void {
  const { heads, deps } = doc
  if (!deps.some((label) => label.includes(SEPARATOR))) return
  const edges = findSubtreeEdges(heads)
  deps.forEach((label, word) => {
    const cut = label.indexOf(SEPARATOR)
    if (cut < 0) return
    heads[word] = findHead(doc, edges, word, label.slice(cut + SEPARATOR.length))
    deps[word] = label.slice(0, cut)
  })
}

/** Searches breadth first among dependents within their heads' edges. */
function findHead(doc: Doc, edges: SubtreeEdges, word: number, wanted: string): number {
  const { heads, deps, lexemes } = doc
  let level = [heads[word]!]
  while (level.length > 0) {
    const below: number[] = []
    for (const parent of level) {
      for (let child = edges.left[parent]!; child <= edges.right[parent]!; child++) {
        if (heads[child] !== parent || child === parent || child === word || lexemes[child]!.isSpace) continue
        if (deps[child] === wanted) return child
        below.push(child)
      }
    }
    level = below
  }
  return heads[word]!
}
