const LETTER = /^\p{L}$/u
const UPPERCASE = /^\p{Uppercase}$/u
const DECIMAL = /^\p{Nd}$/u

/** From this many characters on a word's shape is `LONG`. */
const LONG = 100
/** Runs of one kind are cut to this length. */
const LONGEST_RUN = 4

/**
 * A word's shape: X, x and d for capitals, small letters and digits, other characters as they are ("Xxxxx" for
 * "Moscow", "d,ddd"). `extraDigits` are characters that count as digits beyond the decimal ones.
 */
export function shapeOf(text: string, extraDigits: string): string {
  let length = 0
  let last = ''
  let run = 0
  let shape = ''
  for (const character of text) {
    length += 1
    if (length >= LONG) return 'LONG'
    const kind = kindOf(character, extraDigits)
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= LONGEST_RUN) shape += kind
  }
  return shape
}

function kindOf(character: string, extraDigits: string): string {
  if (LETTER.test(character)) return UPPERCASE.test(character) ? 'X' : 'x'
  return DECIMAL.test(character) || extraDigits.includes(character) ? 'd' : character
}
