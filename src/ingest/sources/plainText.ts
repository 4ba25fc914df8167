import { ClaimgraphError } from '../../model/index.ts'
import type { Draft } from './draft.ts'

/** Names a header line may have; those without a field are known and passed over. */
const FIELDS: Readonly<Record<string, keyof Draft | null>> = {
  title: 'title',
  headline: 'title',
  date: 'date',
  outlet: 'publisher',
  publisher: 'publisher',
  url: 'url',
  wire: 'wire',
  author: null,
  byline: null,
  language: null,
  section: null,
}

const HEADER_LINE = /^([A-Za-z]+):[ \t]*(.*)$/

/**
 * Reads a text file: header lines (`Title:`, `Date:`, `Outlet:`, `URL:`, `Wire:`), a blank line, the text;
 * or the text alone, where the first line is no such header. Throws BAD_HEADER with the line.
 */
export function readPlainText(text: string, file: string, name: string): Draft {
  const lines = text.split(/\r?\n/)
  if (fieldOf(lines[0]) === undefined) return { name, text: text.trimEnd() }
  const blank = lines.findIndex((line) => line.trim() === '')
  const header = blank < 0 ? lines : lines.slice(0, blank)
  const fields: Partial<Record<keyof Draft, string>> = {}
  for (const [index, line] of header.entries()) {
    const field = fieldOf(line)
    if (field === undefined || (field !== null && fields[field] !== undefined)) {
      throw badHeader(file, index + 1, line, field !== undefined)
    }
    const value = HEADER_LINE.exec(line)?.[2]?.trim() ?? ''
    if (field !== null && value !== '') fields[field] = value
  }
  const { title, date, publisher, url, wire } = fields
  return { name, text: bodyAfter(text, header.length), title, date, publisher, url, wire }
}

/** Undefined for a line that is no header line, null for one that is passed over. */
function fieldOf(line = ''): keyof Draft | null | undefined {
  const key = HEADER_LINE.exec(line)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined
}

function bodyAfter(text: string, lines: number): string {
  let start = 0
  for (let line = 0; line < lines; line++) {
    const newline = text.indexOf('\n', start)
    if (newline < 0) return ''
    start = newline + 1
  }
  return text
    .slice(start)
    .replace(/^(?:[ \t]*\r?\n)+/, '')
    .trimEnd()
}

function badHeader(file: string, line: number, value: string, isRepeated: boolean): ClaimgraphError {
  const what = isRepeated ? 'a header line is there twice' : 'a line of the header is no header line'
  return new ClaimgraphError('BAD_HEADER', `${what}: ${JSON.stringify(value.slice(0, 60))}`, {
    file,
    line,
    value,
    advice:
      'Header lines are Title:, Date:, Outlet:, URL: and Wire:, once each; a blank line parts them from the text.',
  })
}
