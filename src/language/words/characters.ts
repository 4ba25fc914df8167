/**
 * Character classes as the model was trained with them: those of Python's `str`, which differ from
 * JavaScript's in control characters, U+FEFF and digits.
 */

/** What `\S` means there: U+FEFF counts, \x1c-\x1f and \x85 do not. */
const NOT_SPACE = '[^\\t-\\r\\x1c- \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'

const ALL_LETTERS = /^\p{L}+$/u

/** Whether a UTF-16 code unit is white space. */
export function isSpaceCode(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31)
  if (code >= 0x2000) {
    return (
      code <= 0x200a ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000
    )
  }
  return code === 0x85 || code === 0xa0 || code === 0x1680
}

/** Whether a text is white space and nothing else; false for the empty text. */
export function isSpaceText(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpaceCode(text.charCodeAt(i))) return false
  return text.length > 0
}

/** Whether a text is letters and nothing else; false for the empty text. */
export function isAlphabetic(text: string): boolean {
  return ALL_LETTERS.test(text)
}

/** A pattern of the model as a regular expression: `\w`, `\d` and `\S` take their Unicode meaning. */
export function compilePattern(pattern: string, flags = ''): RegExp {
  const source = pattern
    .replace(/\[\\w/g, '[\\p{L}\\p{N}_')
    .replace(/\\w/g, '[\\p{L}\\p{N}_]')
    .replace(/\\d/g, '\\p{Nd}')
    .replace(/\\S/g, NOT_SPACE)
  return new RegExp(source, `u${flags}`)
}
