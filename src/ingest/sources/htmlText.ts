import type { HtmlElement } from './htmlDocument.ts'
import { walkHtml } from './walkHtml.ts'

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 ' +
    'H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)

const HIDDEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'SVG', 'IFRAME', 'OBJECT'])

/** Zero-width characters and soft hyphens, which only guide the breaking of lines. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g

/** The text of an element as one reads it: a paragraph a block, parted by blank lines; `<br>` breaks a line. */
export function htmlText(root: HtmlElement): string {
  const paragraphs: string[] = []
  let inline: string[] = []
  const endParagraph = () => {
    paragraphs.push(...paragraphsOf(inline.join('')))
    inline = []
  }
  walkHtml(root, {
    enter(element) {
      if (BLOCKS.has(element.tagName)) endParagraph()
      if (element.tagName === 'BR') inline.push('\n')
      return !HIDDEN.has(element.tagName)
    },
    text(text) {
      inline.push(text.replace(INVISIBLE, '').replace(/\s+/g, ' '))
    },
    leave(element) {
      if (BLOCKS.has(element.tagName)) endParagraph()
    },
  })
  endParagraph()
  return paragraphs.join('\n\n')
}

/** What two line breaks set apart, without spaces around lines. */
function paragraphsOf(inline: string): string[] {
  return inline
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}
