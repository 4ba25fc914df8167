import type { AnyFeed } from 'feedsmith'

/** What is used of a feed, whatever its format. */
export interface Feed {
  readonly title: string | undefined
  readonly link: string | undefined
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  readonly id: string | undefined
  readonly title: string | undefined
  readonly link: string | undefined
  /** As printed. */
  readonly date: string | undefined
  /** The whole story where the feed carries it, else its summary. */
  readonly html: string | undefined
  /** The story where it is given without markup. */
  readonly plain: string | undefined
  readonly creators: readonly string[]
  /** The outlet an aggregator took it from. */
  readonly source: string | undefined
}

/** The feed with the fields of RSS, RDF, Atom and JSON Feed under one name each. */
export function feedItems(parsed: AnyFeed): Feed {
  switch (parsed.format) {
    case 'rss':
      return rss(parsed.feed)
    case 'rdf':
      return rdf(parsed.feed)
    case 'atom':
      return atom(parsed.feed)
    case 'json':
      return json(parsed.feed)
  }
}

type FeedOf<Format extends AnyFeed['format']> = Extract<AnyFeed, { format: Format }>['feed']

function rss({ title, link, items = [] }: FeedOf<'rss'>): Feed {
  return {
    title,
    link,
    items: items.map((item) => ({
      id: item.guid?.value,
      title: item.title,
      link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      date: item.pubDate ?? item.dc?.dates?.[0],
      html: item.content?.encoded ?? item.description,
      plain: undefined,
      creators: item.dc?.creators ?? [],
      source: item.source?.title,
    })),
  }
}

function rdf({ title, link, items = [] }: FeedOf<'rdf'>): Feed {
  return {
    title,
    link,
    items: items.map((item) => ({
      id: item.rdf?.about ?? item.link,
      title: item.title,
      link: item.link,
      date: item.dc?.dates?.[0],
      html: item.content?.encoded ?? item.description,
      plain: undefined,
      creators: item.dc?.creators ?? [],
      source: undefined,
    })),
  }
}

function atom({ title, links = [], entries = [] }: FeedOf<'atom'>): Feed {
  return {
    title: title?.value,
    link: alternate(links),
    items: entries.map((entry) => {
      const isPlain = entry.content?.type === 'text'
      return {
        id: entry.id,
        title: entry.title?.value,
        link: alternate(entry.links ?? []),
        date: entry.published ?? entry.updated,
        html: isPlain ? undefined : (entry.content?.value ?? entry.summary?.value),
        plain: isPlain ? entry.content?.value : undefined,
        creators: (entry.authors ?? []).flatMap(({ name }) => name ?? []),
        source: entry.source?.title?.value,
      }
    }),
  }
}

function json({ title, home_page_url, items = [] }: FeedOf<'json'>): Feed {
  return {
    title,
    link: home_page_url,
    items: items.map((item) => ({
      id: item.id,
      title: item.title,
      link: item.url,
      date: item.date_published,
      html: item.content_html,
      plain: item.content_text ?? item.summary,
      creators: (item.authors ?? []).flatMap(({ name }) => name ?? []),
      source: undefined,
    })),
  }
}

/** The page a reader sees. */
function alternate(links: readonly { readonly href?: string; readonly rel?: string }[]): string | undefined {
  return links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href
}
