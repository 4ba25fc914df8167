import type { HtmlDocument, HtmlElement } from './htmlDocument.ts'
import { measureText, type TextMeasure } from './measureText.ts'

/** Elements that are never the story. */
const NEVER_STORY = [
  'script, style, noscript, template, iframe, object, svg, button, input, select, textarea, dialog, nav',
  '[role="navigation"], [role="dialog"], [role="alertdialog"], [role="search"], [role="menu"]',
].join(', ')

/** Elements that by their kind, role or state are beside the story, but wrap it in some pages. */
const SELDOM_STORY = [
  'aside, footer, header, form, address, time, h1, [hidden], [aria-hidden="true"]',
  '[role="complementary"], [role="banner"], [role="contentinfo"], [role="form"]',
].join(', ')

/** Words of class and id by which sites mark what is around a story. */
const CLUTTER_WORDS = new Set(
  (
    'ad ads advert adverts advertisement advertising author authors banner bio breadcrumb breadcrumbs breaking byline ' +
    'comment comments consent cookie cookies dateline disclaimer donate donation gdpr kicker live login ' +
    'masthead membership menu meta metadata most-read nav navbar navigation newsletter newsletters outbrain overline ' +
    'paywall popular popup promo promos promotion published pubdate pull pullquote rail readmore readnext recirc ' +
    'recommended recommendations related share sharebar sharing sidebar signup skip social sponsor sponsored subscribe ' +
    'subscription taboola tags timestamp toolbar topics trending updated widget date standfirst subheadline'
  ).split(' '),
)

/** An element that holds more than this share of the words is the story, whatever its class says. */
const MAX_CLUTTER_SHARE = 0.3

/** From this share of its characters in links on, an element leads elsewhere. */
const LINK_SHARE = 0.65

/** Small print inside a caption. */
const CAPTION_CREDITS =
  'small, cite, [class*="credit"], [class*="source"], [class*="copyright"], [class*="agency"]'

/** "| Photo: Bosphorus Herald archive" at the end of a caption. */
const PHOTO_CREDIT =
  /[\s|/(–—-]*\b(?:photo(?:graph)?s?|picture|image|credit)(?: (?:credit|by|courtesy of|via))?(?::| by\b| courtesy\b)[^:]{0,80}$/i

/** Characters at the end of a caption among which its credit is looked for. */
const MAX_CREDIT = 160

const PARENTHESIS = /^\(.*\)$/

/**
 * Takes out of a page what is around the story and inside it: navigation, notices, promotion, links to other
 * stories, pull quotes, the title block, photo credits. Captions stay.
 */
export function removeClutter(page: HtmlDocument): void {
  for (const element of page.querySelectorAll(NEVER_STORY)) element.remove()
  const before = measureText(page.body)
  for (const element of page.querySelectorAll(SELDOM_STORY)) {
    if (!isStory(element, before, page)) element.remove()
  }
  for (const element of page.querySelectorAll('[class], [id]')) {
    if (isMarkedAsClutter(element) && !isStory(element, before, page)) element.remove()
  }
  for (const caption of page.querySelectorAll('figure, figcaption')) removeCredits(caption)
  const after = measureText(page.body)
  for (const element of page.querySelectorAll('p, ul, ol, li, section, div')) {
    if (isMadeOfLinks(after.get(element)) && !isStory(element, after, page)) element.remove()
  }
}

type Measures = ReturnType<typeof measureText>

function isStory(element: HtmlElement, measures: Measures, page: HtmlDocument): boolean {
  if (/^(?:HTML|BODY|MAIN|ARTICLE)$/.test(element.tagName)) return true
  const [own, whole] = [measures.get(element)?.all ?? 0, measures.get(page.body)?.all ?? 0]
  return own > MAX_CLUTTER_SHARE * whole
}

function isMarkedAsClutter(element: HtmlElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => CLUTTER_WORDS.has(word))
}

function isMadeOfLinks({ all, linked }: TextMeasure = { all: 0, linked: 0 }): boolean {
  return all > 0 && linked > LINK_SHARE * all
}

function removeCredits(caption: HtmlElement): void {
  for (const element of caption.querySelectorAll(CAPTION_CREDITS)) element.remove()
  for (const element of caption.querySelectorAll('em, i, span')) {
    if (PARENTHESIS.test(element.textContent?.trim() ?? '')) element.remove()
  }
  const text = caption.textContent ?? ''
  const end = text.slice(-MAX_CREDIT)
  if (caption.tagName === 'FIGCAPTION' && PHOTO_CREDIT.test(end)) {
    caption.textContent = text.slice(0, -end.length) + end.replace(PHOTO_CREDIT, '')
  }
}
