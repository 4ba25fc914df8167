import { parseHTML } from 'linkedom'

/** What is used of a page's tree; linkedom's own types need those of a browser. */
export interface HtmlNode {
  readonly nodeType: number
  textContent: string | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
  readonly parentNode: HtmlNode | null
}

export interface HtmlElement extends HtmlNode {
  /** In capitals. */
  readonly tagName: string
  getAttribute(name: string): string | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
  closest(selector: string): HtmlElement | null
  remove(): void
}

export interface HtmlDocument {
  /** The first element; null for a page without tags, which has no body either: asking for it throws. */
  readonly documentElement: HtmlElement | null
  readonly body: HtmlElement
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
}

export const ELEMENT = 1
export const TEXT = 3

/** Parses a whole page; never throws for bad markup. */
export function parsePage(html: string): HtmlDocument {
  return parseHTML(html).document
}

/** Parses a piece of a page, as feeds carry it. */
export function parseFragment(html: string): HtmlDocument {
  return parsePage(`<!DOCTYPE html><html><head></head><body>${html}</body></html>`)
}
