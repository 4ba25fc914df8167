import { contentHash } from '../text/index.ts'
import { apiError } from './apiError.ts'

/** A place in a list: the sort key and id of a row. It stays right when rows are added before or after it. */
export interface Place {
  readonly key: string
  readonly id: string
}

/** Hexadecimal digits by which a cursor knows its list and whether it is whole. */
const CHECK_DIGITS = 8

/** `list` is the order and the filter of the list the place is in, as JSON. */
export function encodeCursor({ key, id }: Place, list: string): string {
  return Buffer.from(JSON.stringify([key, id, checkOf(key, id, list)])).toString('base64url')
}

/** Throws BAD_CURSOR for a cursor that is damaged or comes from a list with another order or filter. */
export function decodeCursor(cursor: string, list: string): Place {
  const parts = partsOf(cursor)
  if (parts === undefined) throw apiError('BAD_CURSOR', 'This is no cursor of this API.')
  const [key, id, check] = parts
  if (check !== checkOf(key, id, list)) {
    throw apiError('BAD_CURSOR', 'This cursor is damaged, or was given for another filter or list.')
  }
  return { key, id }
}

function checkOf(key: string, id: string, list: string): string {
  return contentHash(key, id, list).slice(0, CHECK_DIGITS)
}

function partsOf(cursor: string): [string, string, string] | undefined {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
  return isThreeStrings(parts) ? parts : undefined
}

function isThreeStrings(value: unknown): value is [string, string, string] {
  return Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === 'string')
}
