/** Half a character pair, or NUL: no text holds them, and databases refuse them. */
const NO_CHARACTER = /\p{Surrogate}|\0/gu

/** The text with U+FFFD in the place of what is no character. */
export function inCharacters(text: string): string {
  return text.replace(NO_CHARACTER, '\uFFFD')
}
