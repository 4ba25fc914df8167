import type { HtmlElement } from './htmlDocument.ts'
import { walkHtml } from './walkHtml.ts'

/** Characters of text in an element, without repeated spaces. */
export interface TextMeasure {
  all: number
  /** Those inside links. */
  linked: number
}

/** Measures the text of all elements below one, in a single pass. */
export function measureText(root: HtmlElement): ReadonlyMap<HtmlElement, Readonly<TextMeasure>> {
  const measures = new Map<HtmlElement, TextMeasure>()
  const open: TextMeasure[] = []
  let links = 0
  walkHtml(root, {
    enter(element) {
      const measure = { all: 0, linked: 0 }
      measures.set(element, measure)
      open.push(measure)
      if (isLink(element)) links++
      return true
    },
    text(text) {
      const length = text.replace(/\s+/g, ' ').trim().length
      const measure = open.at(-1)
      if (measure === undefined) return
      measure.all += length
      if (links > 0) measure.linked += length
    },
    leave(element) {
      if (isLink(element)) links--
      const measure = open.pop()
      const parent = open.at(-1)
      if (measure === undefined || parent === undefined) return
      parent.all += measure.all
      parent.linked += measure.linked
    },
  })
  return measures
}

function isLink(element: HtmlElement): boolean {
  return element.tagName === 'A' && element.getAttribute('href') !== null
}
