import { ELEMENT, type HtmlElement, type HtmlNode, TEXT } from './htmlDocument.ts'

export interface HtmlVisitor {
  /** false: what is inside is passed over. */
  enter(element: HtmlElement): boolean
  text(text: string): void
  leave(element: HtmlElement): void
}

/** Visits a node and all below it in the order of the page. */
export function walkHtml(root: HtmlNode, visitor: HtmlVisitor): void {
  let node: HtmlNode = root
  for (;;) {
    if (node.nodeType === TEXT) visitor.text(node.textContent ?? '')
    if (isElement(node)) {
      if (visitor.enter(node) && node.firstChild) {
        node = node.firstChild
        continue
      }
      visitor.leave(node)
    }
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode
      visitor.leave(node as HtmlElement)
    }
    if (node === root || !node.nextSibling) return
    node = node.nextSibling
  }
}

function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT
}
