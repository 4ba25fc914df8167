import { z } from 'zod'
import type { HtmlDocument } from './htmlDocument.ts'

/** What schema.org says of a news article. */
export interface NewsRecord {
  readonly headline?: string | undefined
  readonly datePublished?: string | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
  readonly articleBody?: string | undefined
}

const text = z.string().trim().min(1).optional().catch(undefined)

/** A thing given by its name, as an object, or as a list of either. */
const name = z
  .union([
    z.string(),
    z.looseObject({ name: z.string() }).transform((thing) => thing.name),
    z.array(z.looseObject({ name: z.string() })).transform((things) => things[0]?.name),
  ])
  .optional()
  .catch(undefined)

const address = z
  .union([z.string(), z.looseObject({ '@id': z.string() }).transform((thing) => thing['@id'])])
  .optional()
  .catch(undefined)

const Thing = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]).catch(''),
  headline: text,
  datePublished: text,
  publisher: name,
  url: address,
  mainEntityOfPage: address,
  articleBody: text,
})

/** The first article in the JSON-LD of a page, whatever its shape: an object, a list, an `@graph`. Broken JSON is passed over. */
export function readJsonLd(page: HtmlDocument): NewsRecord {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of thingsIn(parse(script.textContent ?? ''))) {
      const parsed = Thing.safeParse(thing)
      if (!parsed.success || ![parsed.data['@type']].flat().some(isArticle)) continue
      const { headline, datePublished, publisher, url, mainEntityOfPage, articleBody } = parsed.data
      return { headline, datePublished, publisher, url: url ?? mainEntityOfPage, articleBody }
    }
  }
  return {}
}

function isArticle(type: string): boolean {
  return /(?:Article|BlogPosting|Report)$/.test(type)
}

/** The objects in lists and graphs, in the order of the page; in a loop, because lists may be nested without end. */
function thingsIn(value: unknown): object[] {
  const things: object[] = []
  const left = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (Array.isArray(next)) for (const item of next.toReversed()) left.push(item)
    else if (typeof next === 'object' && next !== null) {
      things.push(next)
      if ('@graph' in next) left.push(next['@graph'])
    }
  }
  return things
}

/** Metadata is an aid: a page whose JSON-LD is broken is still read. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
