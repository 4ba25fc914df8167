import { fold } from '../../text/index.ts'

/** Agencies whose names do not show what they are. */
const AGENCIES = new Set(
  (
    'reuters ap afp dpa upi ansa efe anp belga apa tass itar-tass interfax ukrinform unian xinhua kyodo jiji ' +
    'yonhap kcna pti ani anadolu bloomberg mti pap agerpres bta tanjug hina belta kazinform bernama antara'
  ).split(' '),
)

/** Words that make a name the name of a newsroom and not of a reporter. */
const NEWSROOM =
  /\b(?:wire|press|news|newswire|agency|agence|agencia|agenzia|times|post|herald|tribune|gazette|courier|journal)\b/i

/** Credits stand in the last paragraphs, and are short. */
const LAST_PARAGRAPHS = 3
const MAX_CREDIT = 240

/** "KYIV, Ukraine (Northern Wire) — " at the head of a story. */
const DATELINE = /^\p{Lu}[\p{L}.' -]{1,40}(?:, [\p{L}. ]{1,30})? \((?<name>\p{Lu}[^()\d]{1,39})\) ?[-–—]/u

/** What stands in this place is where the story comes from. */
const ORIGIN = [
  /^this (?:article|story|report|piece) (?:was )?(?:first |originally )?(?:appeared|published)(?: first)? (?:in|on|by) (?<name>[^;,]+)$/i,
  /^(?:re)?published (?:with permission|courtesy) (?:of|from) (?<name>[^;,]+)$/i,
]

/** Reporters are thanked in the same words: only the name of a newsroom is an origin. */
const THANKS = [
  /^(?:additional )?(?:reporting|material) (?:by|from) (?<name>[^.;,]+)/i,
  /^with (?:additional )?(?:material|reporting|reports?|files|information|contributions?) (?:from|by) (?<name>[^.;,]+)/i,
  /^(?<name>[^.;,]+?),? contributed(?: reporting)?(?: (?:to|material (?:to|for)) this (?:report|story|article|piece))?$/i,
  /^(?:source|via|by):? (?<name>[^.;,]{2,40})$/i,
  /^[-–—] ?(?<name>[^.;,]{2,40})$/,
]

/** "… he said. (Northern Wire)" */
const CLOSING = /\((?<name>[^()]{2,40})\)\.?$/

const PHOTO = /\b(?:photo|photograph|picture|image)s?\b/i

/**
 * The agency or paper that an article credits for its text: in the dateline or in a credit line at its end.
 * Photo credits and credits of single reporters are none, nor is the outlet's own name.
 */
export function readWireCredit(text: string, publisher: string | undefined): string | undefined {
  const own = fold(publisher ?? '')
  const isOther = (name: string | undefined) => name !== undefined && fold(name) !== own
  const dateline = DATELINE.exec(text.slice(0, 120))?.groups?.name
  if (isOther(dateline)) return dateline
  return lastParagraphs(text).map(creditOf).find(isOther)
}

/** Last first. */
function lastParagraphs(text: string): string[] {
  return text
    .slice(-LAST_PARAGRAPHS * MAX_CREDIT)
    .split(/\n\s*\n/)
    .slice(-LAST_PARAGRAPHS)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph.length <= MAX_CREDIT && !PHOTO.test(paragraph))
    .toReversed()
}

function creditOf(paragraph: string): string | undefined {
  const line = paragraph.replace(/^[([]+/, '').replace(/[\])]*\.?[\])]*$/, '')
  const origin = nameIn(ORIGIN, line)
  return origin === undefined
    ? newsroomOf(nameIn(THANKS, line) ?? nameIn([CLOSING], paragraph))
    : withoutArticle(origin)
}

function nameIn(patterns: readonly RegExp[], line: string): string | undefined {
  for (const pattern of patterns) {
    const name = pattern.exec(line)?.groups?.name
    if (name !== undefined) return name
  }
  return undefined
}

/** The first newsroom in a list of names: "Jane Roe and Northern Wire writers in Kyiv". */
function newsroomOf(names: string | undefined): string | undefined {
  return names
    ?.split(/ and | & |\//)
    .map((name) => withoutArticle(name.split(/ (?:in|staff|writers?|reporters?|correspondents?)\b/)[0] ?? ''))
    .find((name) => /^\p{Lu}/u.test(name) && (AGENCIES.has(name.toLowerCase()) || NEWSROOM.test(name)))
}

function withoutArticle(name: string): string {
  return name.trim().replace(/^the /i, '')
}
