import { fold } from '../text/index.ts'
import { nameIndex } from './nameIndex.ts'
import { TITLE_TABLE } from './titleTable.ts'

/** HONORIFIC "Mr.", RANK "Gen." (of armies, churches, courts and colleges), OFFICE "Foreign Minister". */
const TITLE_KINDS = ['HONORIFIC', 'RANK', 'OFFICE'] as const
export type TitleKind = (typeof TITLE_KINDS)[number]

export interface Title {
  /** Written out: `Senator` for "Sen.". */
  readonly name: string
  readonly kind: TitleKind
  /** Other spellings and abbreviations. */
  readonly forms: readonly string[]
}

export const TITLES: readonly Title[] = readTable(TITLE_TABLE)

const BY_FORM = nameIndex(
  TITLES.flatMap((title) => [title.name, ...title.forms].map((form) => [form, title] as const)),
)

/** Stand before an office and leave it one: "former deputy prime minister". */
const BEFORE =
  'former ex then acting interim caretaker deputy vice assistant associate under principal permanent first second ' +
  'chief senior top junior lead incoming outgoing designate late co honorary executive special national state'
/** What ministers, secretaries and commissioners are for. */
const PORTFOLIOS =
  'foreign external affairs home interior internal defense defence war finance economic economy economics budget ' +
  'treasury trade commerce industry business enterprise development investment planning energy power oil petroleum ' +
  'mining resources environment climate water agriculture farming food fisheries forestry transport transportation ' +
  'railway aviation infrastructure housing urban labor labour employment work pensions health education science ' +
  'research technology digital information communications culture arts sports sport tourism media religious youth ' +
  'women family families social welfare justice law legal security police intelligence emergency emergencies ' +
  'situations disaster migration immigration integration refugee europe european parliamentary cabinet regional ' +
  'rural local veterans brexit press presidential military political diplomatic humanitarian nuclear public policy ' +
  'general opposition party majority minority and'
const HEADS =
  'minister secretary undersecretary commissioner chief adviser advisor envoy spokesman spokeswoman spokesperson ' +
  'representative director coordinator ombudsman attaché official officer leader whip ministers secretaries'

const BEFORE_WORDS = wordSet(BEFORE)
const PORTFOLIO_WORDS = wordSet(PORTFOLIOS)
const HEAD_WORDS = wordSet(HEADS)

const WORDS_OF_TITLES = wordSet(
  [...TITLES.flatMap((title) => [title.name, ...title.forms]), BEFORE, PORTFOLIOS, HEADS].join(' '),
)

/**
 * The title that the words are as a whole: "Gen.", "prime minister", "former Deputy Foreign Minister", "minister of
 * defense". Offices are found in any case, abbreviations in capitals, honorifics and ranks with a capital ("major" is
 * a plain word). The nation or body must be cut off first ("Russian president", "NATO secretary general").
 */
export function findTitle(words: string): Title | undefined {
  const whole = BY_FORM(words)
  if (whole) return whole.value.kind === 'OFFICE' || !whole.ambiguous ? whole.value : undefined
  return findModified(words.split(/\s+/), words)
}

/** Takes words such as "former" and "deputy" off the front until a title is left. */
function findModified(parts: readonly string[], words: string): Title | undefined {
  if (isPortfolio(parts.map(fold))) return { name: words, kind: 'OFFICE', forms: [] }
  const [first = '', ...rest] = parts
  if (rest.length === 0 || !BEFORE_WORDS.has(fold(first))) return undefined
  const inner = BY_FORM(rest.join(' '))?.value
  if (inner && inner.kind !== 'HONORIFIC') return { name: words, kind: inner.kind, forms: [] }
  return findModified(rest, words)
}

/** Whether the words as a whole are a title; see `findTitle`. */
export function isTitle(words: string): boolean {
  return findTitle(words) !== undefined
}

/**
 * Whether one word may be part of a title before a name: "Prime", "Foreign", "Deputy", "Secretary", "State", "of".
 * A run of such words before a name is a title if `isTitle` says so.
 */
export function isTitleWord(word: string): boolean {
  const folded = fold(word)
  return folded !== 'the' && WORDS_OF_TITLES.has(folded)
}

/** "foreign minister", "minister of foreign affairs", "secretary for health". */
function isPortfolio(parts: readonly string[]): boolean {
  const at = parts.findIndex((part) => part === 'of' || part === 'for')
  const [head, portfolio] =
    at === 1
      ? [parts[0], parts.slice(2).filter((part) => part !== 'the')]
      : [parts.at(-1), parts.slice(0, -1)]
  const isComplete = portfolio.length > 0 && portfolio.every((part) => PORTFOLIO_WORDS.has(part))
  return isComplete && HEAD_WORDS.has(head ?? '')
}

function readTable(table: string): Title[] {
  let kind: TitleKind = 'HONORIFIC'
  const rows: Title[] = []
  for (const line of table.trim().split('\n')) {
    const heading = TITLE_KINDS.find((each) => line === `# ${each}`)
    if (heading) {
      kind = heading
      continue
    }
    const [name = '', forms = ''] = line.split('|')
    rows.push({ name, kind, forms: forms === '' ? [] : forms.split(';') })
  }
  return rows
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(fold))
}
