import { type Article, ClaimgraphError } from '../../model/index.ts'
import { inCharacters } from '../../text/index.ts'
import type { Draft } from './draft.ts'
import { toIsoDate } from './isoDate.ts'
import { MAX_TEXT } from './limits.ts'
import { readWireCredit } from './wireCredit.ts'

/**
 * The article of a draft, with its date as a day and its credit line read.
 * Throws NO_TEXT, TOO_LARGE or BAD_DATE; a draft without date is an article without date.
 */
export function completeDraft(draft: Draft, file: string): Article {
  const problem = (code: 'NO_TEXT' | 'TOO_LARGE' | 'BAD_DATE', message: string, advice: string) =>
    new ClaimgraphError(code, `${draft.name}: ${message}`, {
      file,
      advice,
      ...(draft.line === undefined ? {} : { line: draft.line }),
    })
  if (draft.text.trim() === '') throw problem('NO_TEXT', 'no text', 'An article needs a text.')
  if (draft.text.length > MAX_TEXT) {
    throw problem('TOO_LARGE', `longer than ${MAX_TEXT} characters`, 'Split it into articles.')
  }
  const printed = said(draft.date)
  const date = printed === undefined ? undefined : toIsoDate(printed)
  if (printed !== undefined && date === undefined) {
    throw problem('BAD_DATE', `no date: ${JSON.stringify(printed.slice(0, 60))}`, 'Write it as 2022-01-31.')
  }
  const text = inCharacters(draft.text)
  const publisher = said(draft.publisher)
  return {
    name: inCharacters(draft.name),
    text,
    ...known('title', said(draft.title)),
    ...known('date', date),
    ...known('publisher', publisher),
    ...known('url', said(draft.url)),
    ...known('wire', said(draft.wire) ?? readWireCredit(text, publisher)),
  }
}

/** Undefined for a field without words. */
function said(field: string | undefined): string | undefined {
  const words = inCharacters(field ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' ? undefined : words
}

/** The field as an object to spread; nothing where it is unknown. */
function known<K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: string }
}
