import { ClaimgraphError } from '../../model/index.ts'

/** How far into a page or feed its own charset declaration may stand. */
const HEAD = 1024

/**
 * The text of a file's bytes: UTF-8 or UTF-16 with a byte order mark, both without the mark.
 * Markup (`declared`) that is not UTF-8 is read in the charset it declares.
 * Throws EMPTY_INPUT, NOT_TEXT for binary data, NOT_UTF8 with the line of the first bad byte.
 */
export function decodeText(bytes: Uint8Array, file: string, declared = false): string {
  const text = decodeUtf16(bytes) ?? decodeUtf8(bytes, file, declared)
  if (text.trim() === '') {
    throw new ClaimgraphError('EMPTY_INPUT', 'there is no text in it', { file, advice: 'Give it a text.' })
  }
  return text
}

function decodeUtf16(bytes: Uint8Array): string | undefined {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)
  if (mark === 0xfffe) return decode(bytes, 'utf-16le')
  if (mark === 0xfeff) return decode(bytes, 'utf-16be')
  return undefined
}

function decodeUtf8(bytes: Uint8Array, file: string, declared: boolean): string {
  if (bytes.includes(0)) {
    throw new ClaimgraphError('NOT_TEXT', 'binary data where text was expected', {
      file,
      advice: 'Save the article as text, HTML, a feed or JSON lines.',
    })
  }
  const text = decode(bytes, 'utf-8') ?? (declared ? decodeAsDeclared(bytes) : undefined)
  if (text !== undefined) return text
  throw new ClaimgraphError('NOT_UTF8', 'the text is not UTF-8', {
    file,
    line: firstBadLine(bytes),
    advice: 'Save it as UTF-8.',
  })
}

function decodeAsDeclared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const charset = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  return charset === undefined ? undefined : decode(bytes, charset)
}

/** Undefined where the bytes, or the charset itself, are not valid. */
function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline
    if (decode(bytes.subarray(start, end), 'utf-8') === undefined) break
    start = end + 1
  }
  return line
}
