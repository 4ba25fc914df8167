import type { HtmlDocument, HtmlNode } from './htmlDocument.ts'
import { MAX_DEPTH } from './limits.ts'
import { walkHtml } from './walkHtml.ts'

/** Whether a parsed page nests elements without end: what is done next would take minutes, or overflow the stack. */
export function isTreeTooDeep(page: HtmlDocument): boolean {
  let [depth, deepest] = [0, 0]
  const visitor = {
    enter() {
      depth++
      deepest = Math.max(deepest, depth)
      return depth <= MAX_DEPTH
    },
    text() {},
    leave() {
      depth--
    },
  }
  for (let root: HtmlNode | null = page.documentElement; root; root = root.nextSibling)
    walkHtml(root, visitor)
  return deepest > MAX_DEPTH
}
