import anyAscii from 'any-ascii'

/** A text as it is compared: without case, accents, punctuation and repeated spaces ("Élysée " → "elysee"). */
export function fold(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** A folded text in which words are sought by their beginning: each stands behind a space. */
export function foldWords(text: string): string {
  return ` ${fold(text)}`
}
