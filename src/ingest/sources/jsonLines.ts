import { z } from 'zod'
import { ClaimgraphError } from '../../model/index.ts'
import { decodeText } from './decodeText.ts'
import type { Reading } from './draft.ts'
import { MAX_RECORD_BYTES } from './limits.ts'

const text = z.string().nullish()

const Line = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text,
  title: text,
  date: text,
  publisher: text,
  url: text,
  wire: text,
})

const NEWLINE = 0x0a

/** Reads one article a line; a line that cannot be read does not stop the others. `name` names lines without id. */
export function readJsonLines(bytes: Uint8Array, file: string, name: string): Reading[] {
  const readings: Reading[] = []
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline < 0 ? bytes.length : newline
    const reading = readLine(bytes.subarray(start, end), file, name, line)
    if (reading !== undefined) readings.push(reading)
    start = end + 1
  }
  return readings
}

/** Undefined for a blank line. */
function readLine(bytes: Uint8Array, file: string, name: string, line: number): Reading | undefined {
  if (bytes.every(isBlank)) return undefined
  if (bytes.length > MAX_RECORD_BYTES) {
    return new ClaimgraphError('TOO_LARGE', `the line is longer than ${MAX_RECORD_BYTES} bytes`, {
      file,
      line,
      advice: 'Give one article a line.',
    })
  }
  try {
    const parsed = Line.safeParse(JSON.parse(decodeText(bytes, file)))
    if (!parsed.success) return badJson(file, line, z.prettifyError(parsed.error).replace(/\s+/g, ' '))
    const { id, ...fields } = parsed.data
    const draft = { name: id == null || id === '' ? `${name}#${line}` : String(id), line }
    return { ...draft, ...withoutNull(fields), text: fields.text ?? '' }
  } catch (error) {
    if (error instanceof SyntaxError) return badJson(file, line, error.message, error)
    if (error instanceof ClaimgraphError) return onLine(error, file, line)
    throw error
  }
}

/** Space, tab or carriage return. */
function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d
}

function withoutNull<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], null> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== null)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], null> }
}

function badJson(file: string, line: number, reason: string, cause?: unknown): ClaimgraphError {
  return new ClaimgraphError('BAD_JSON', `the line is not an article in JSON: ${reason}`, {
    file,
    line,
    cause,
    advice: 'A line is one object: {"id": …, "title": …, "date": …, "publisher": …, "url": …, "text": …}.',
  })
}

function onLine(error: ClaimgraphError, file: string, line: number): ClaimgraphError {
  return new ClaimgraphError(error.code, error.message, {
    file,
    line,
    ...(error.advice === undefined ? {} : { advice: error.advice }),
  })
}
