import { Readability } from '@mozilla/readability'
import { ClaimgraphError } from '../../model/index.ts'
import type { Draft } from './draft.ts'
import { type HtmlDocument, parseFragment, parsePage } from './htmlDocument.ts'
import { htmlText } from './htmlText.ts'
import { isNestedTooDeep } from './isNestedTooDeep.ts'
import { isTreeTooDeep } from './isTreeTooDeep.ts'
import { MAX_RECORD_BYTES, MAX_TAGS, MAX_TEXT } from './limits.ts'
import { readPageMetadata } from './pageMetadata.ts'
import { removeClutter } from './removeClutter.ts'

const ADVICE = 'Save the page of one article, with its text in it.'

/** Reads the story of a whole web page. Throws TOO_LARGE, BAD_HTML where no story is found. */
export function readHtmlPage(html: string, file: string, name: string): Draft {
  const page = parseChecked(html, file, parsePage)
  const { body, ...metadata } = readPageMetadata(page)
  const text = storyOf(page, file) || body
  if (!text) {
    throw new ClaimgraphError('BAD_HTML', 'no article text found in the page', { file, advice: ADVICE })
  }
  return { name, text, ...metadata }
}

/** Reads the text of a piece of HTML that is a story as a whole, as feeds carry it. */
export function readHtmlStory(html: string, file: string): string {
  const page = parseChecked(html, file, parseFragment)
  removeClutter(page)
  return htmlText(page.body)
}

/** '' where there is none. */
function storyOf(page: HtmlDocument, file: string): string {
  if (!page.documentElement) return ''
  removeClutter(page)
  // Readability takes minutes over a text of megabytes.
  if (htmlText(page.body).length > MAX_TEXT) {
    throw new ClaimgraphError('TOO_LARGE', `a text of more than ${MAX_TEXT} characters`, {
      file,
      advice: ADVICE,
    })
  }
  const story = new Readability(page as never, { keepClasses: true }).parse()
  return story?.content ? htmlText(parseFragment(story.content).body) : ''
}

/** Throws for what cannot be parsed and read in reasonable time. */
function parseChecked(html: string, file: string, parse: (html: string) => HtmlDocument): HtmlDocument {
  if (html.length > MAX_RECORD_BYTES || html.split('<', MAX_TAGS + 2).length > MAX_TAGS + 1) {
    const most = `${MAX_RECORD_BYTES} characters or ${MAX_TAGS} tags`
    throw new ClaimgraphError('TOO_LARGE', `a page of more than ${most}`, { file, advice: ADVICE })
  }
  const page = isNestedTooDeep(html) ? undefined : parse(html)
  if (page === undefined || isTreeTooDeep(page)) {
    throw new ClaimgraphError('BAD_HTML', 'the page nests its elements without end', { file, advice: ADVICE })
  }
  return page
}
