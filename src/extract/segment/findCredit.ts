import type { Span } from '../../text/index.ts'

const AGENCY =
  '(?:AP|AFP|EPA|Reuters|Getty(?: Images)?|Sputnik|TASS|Xinhua|Pool(?: Photo)?|Shutterstock|Alamy|Bloomberg|PA|DPA|ANSA|Photos?|Pictures|Images)'
const NAME = String.raw`\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){0,4}`

/** No credit is longer, in UTF-16 code units. */
const LONGEST_CREDIT = 300

/** Ways in which a picture credit is printed, each up to the end of its paragraph. */
const CREDITS: readonly RegExp[] = [
  // "Jane Doe / Agency / Pool via AP": names parted by slashes, at the end, often glued to the caption
  new RegExp(String.raw`${NAME}(?: ?/ ?${NAME})+(?: via ${AGENCY})?\s*$`, 'u'),
  new RegExp(String.raw`${NAME} via ${AGENCY}\s*$`, 'u'),
  new RegExp(String.raw`\((?:${AGENCY}|${NAME}/${NAME})(?: [^()]{0,60})?\)\s*$`, 'u'),
  /(?:Photo(?:graph)?s?|Image|Picture|Credit|Illustration)(?: credit)?(?: by)?: [^\n.!?]{2,120}\.?\s*$/,
  /(?:Photo(?:graph)?|Image|Picture) (?:by|courtesy of) [^\n.!?]{2,120}\.?\s*$/,
]

/** The picture credit at the end of a paragraph, as offsets in it; undefined where there is none. */
export function findCredit(paragraph: string): Span | undefined {
  const from = Math.max(0, paragraph.length - LONGEST_CREDIT)
  const tail = paragraph.slice(from)
  for (const pattern of CREDITS) {
    const match = pattern.exec(tail)
    const at = from + (match?.index ?? 0)
    if (match && match[0].trim().length > 0 && startsAfterStop(paragraph, at)) return [at, paragraph.length]
  }
  return undefined
}

/** A credit stands alone or follows the end of a sentence, so that names in running text are never cut. */
function startsAfterStop(paragraph: string, at: number): boolean {
  const before = paragraph.slice(0, at).trimEnd()
  return before === '' || /[.!?”"’)|]$/.test(before)
}
