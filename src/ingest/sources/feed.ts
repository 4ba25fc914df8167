import { DetectError, MalformedError, ParseError, parseFeed } from 'feedsmith'
import { ClaimgraphError } from '../../model/index.ts'
import type { Reading } from './draft.ts'
import { type Feed, feedItems } from './feedItems.ts'
import { feedOutlet } from './feedOutlet.ts'
import { readHtmlStory } from './htmlPage.ts'

/** Reads an RSS, RDF or Atom feed. Throws BAD_XML. */
export function readXmlFeed(text: string, file: string, name: string): Reading[] {
  return readings(parse(text, file), file, name)
}

/** Reads a JSON Feed. Throws BAD_JSON, or UNKNOWN_FORMAT for JSON that is no feed. */
export function readJsonFeed(text: string, file: string, name: string): Reading[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new ClaimgraphError('BAD_JSON', 'the file is not JSON', {
      file,
      cause,
      advice: 'Give a JSON Feed, or articles as JSON lines in a .jsonl file.',
    })
  }
  return readings(parse(value, file), file, name)
}

function parse(value: unknown, file: string): Feed {
  try {
    return feedItems(parseFeed(value))
  } catch (cause) {
    if (cause instanceof DetectError || cause instanceof ParseError || cause instanceof MalformedError) {
      throw notAFeed(typeof value === 'string', file, cause)
    }
    throw cause
  }
}

function readings(feed: Feed, file: string, name: string): Reading[] {
  return feed.items.map((item, index) => {
    try {
      return {
        name: item.id ?? item.link ?? `${name}#${index + 1}`,
        text: item.html === undefined ? (item.plain ?? '') : readHtmlStory(item.html, file),
        title: item.title,
        date: item.date,
        publisher: feedOutlet(feed, item),
        url: item.link,
      }
    } catch (error) {
      if (error instanceof ClaimgraphError) return error
      throw error
    }
  })
}

function notAFeed(isXml: boolean, file: string, cause: unknown): ClaimgraphError {
  return isXml
    ? new ClaimgraphError('BAD_XML', 'the file is not an RSS or Atom feed', {
        file,
        cause,
        advice: 'Give a feed; a web page is read from an .html file.',
      })
    : new ClaimgraphError('UNKNOWN_FORMAT', 'the JSON is not a JSON Feed', {
        file,
        cause,
        advice: 'Give articles as JSON lines in a .jsonl file.',
      })
}
