import type { HtmlDocument } from './htmlDocument.ts'
import { toIsoDate } from './isoDate.ts'
import { type NewsRecord, readJsonLd } from './jsonLd.ts'

export interface PageMetadata {
  readonly title: string | undefined
  /** As printed: the first that is a date, else the first there is. */
  readonly date: string | undefined
  readonly publisher: string | undefined
  readonly url: string | undefined
  /** The whole text, where the page carries it for machines. */
  readonly body: string | undefined
}

/** Attributes under which pages give the moment of publication, best first. */
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publish-date',
  'DC.date.issued',
  'DC.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
]

/** Reads title, date, outlet and address of a page: JSON-LD first, then `<meta>`, then what stands on the page. */
export function readPageMetadata(page: HtmlDocument): PageMetadata {
  const news = readJsonLd(page)
  const publisher = news.publisher ?? meta(page, 'og:site_name') ?? meta(page, 'application-name')
  return {
    title: news.headline ?? meta(page, 'og:title') ?? heading(page) ?? pageTitle(page),
    date: dateOf(page, news),
    publisher,
    url: attribute(page, 'link[rel="canonical"]', 'href') ?? meta(page, 'og:url') ?? news.url,
    body: news.articleBody,
  }
}

function dateOf(page: HtmlDocument, news: NewsRecord): string | undefined {
  const printed = [
    news.datePublished,
    ...DATES.map((name) => meta(page, name)),
    attribute(page, 'time[datetime]', 'datetime'),
  ].filter((date) => date !== undefined)
  return printed.find((date) => toIsoDate(date) !== undefined) ?? printed[0]
}

function meta(page: HtmlDocument, name: string): string | undefined {
  const keys = ['property', 'name', 'itemprop'].map((key) => `meta[${key}="${name}"]`)
  return attribute(page, keys.join(', '), 'content')
}

function attribute(page: HtmlDocument, selector: string, name: string): string | undefined {
  return page.querySelector(selector)?.getAttribute(name)?.trim() || undefined
}

/** The one first-rank heading; of several none is the title. */
function heading(page: HtmlDocument): string | undefined {
  const headings = [...page.querySelectorAll('h1')]
  return headings.length === 1 ? headings[0]?.textContent?.trim() || undefined : undefined
}

/** Without the outlet's name at its end: "Headline | Outlet". */
function pageTitle(page: HtmlDocument): string | undefined {
  const title = page.querySelector('title')?.textContent?.trim()
  return title?.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/, '') || undefined
}
