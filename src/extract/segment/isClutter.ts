/** What pages say to their reader around an article. Each pattern is about the page, never about the news. */
const PAGE_PHRASES: readonly RegExp[] = [
  /\b(?:log|sign) ?(?:in|up|on)\b.{0,40}\b(?:credentials|account|e-?mail|newsletter|password)/i,
  /\bforg[oe]t(?:ten)? your (?:details|password)\b/i,
  /\b(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletter|e-?mail|inbox|free|today|now)\b/i,
  /\byou can (?:send|e-?mail) us\b/i,
  /\bwe(?:['’]ll| will) get back to you\b/i,
  /\b(?:become|already) a (?:member|subscriber)\b/i,
  /\bsupport (?:independent|our|quality) journalism\b/i,
  /\b(?:all rights reserved|terms (?:of use|and conditions)|privacy (?:policy|notice)|cookie (?:policy|settings|notice))\b/i,
  /\b(?:we use|uses?) cookies\b/i,
  /\b(?:share|follow us|like us|tweet this|print this|comments? \(\d+\)|leave a comment)\b.{0,30}$/i,
  /^(?:read more|related|more on this|see also|also read|most (?:read|viewed)|advertisement|skip to|click here)\b/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /\bdownload (?:our|the) app\b/i,
  /\bappeared first on\b/i,
]

const LONGEST_NOTICE = 240

/** Whether a paragraph is page furniture: log-in text, notices, newsletter boxes. */
export function isClutter(paragraph: string): boolean {
  return paragraph.length <= LONGEST_NOTICE && PAGE_PHRASES.some((pattern) => pattern.test(paragraph))
}
