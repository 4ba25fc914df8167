import anyAscii from 'any-ascii'

/** A text as it is compared: without case, accents, punctuation and repeated spaces ("Élysée " → "elysee"). */
export function fold(text: string): string {
  return foldSigns(text).trim()
}

/** Folds a text that may be a part of one: a space at its ends parts words. */
export function foldSigns(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
}

/** A folded text in which words are sought by their beginning: each stands behind a space. */
export function foldWords(text: string): string {
  return ` ${fold(text)}`
}
