import { fold } from '../../text/index.ts'

/** What contents are compared by. All lists are folded, in the order of the text. */
export interface ContentWords {
  /** All but function words and those of `turns`. */
  readonly words: readonly string[]
  /** Words that turn a statement into another: denials and conditions, each once and sorted. */
  readonly turns: readonly string[]
  /** Words with a capital that do not begin a fragment. */
  readonly names: readonly string[]
  readonly numbers: readonly string[]
}

const FUNCTION_WORDS = wordSet(`
a an the this that these those such it its he him his she her hers they them their theirs i me my we us our ours you
your yours who whom whose which what himself herself itself themselves there
of in on at by for from with to into onto upon over under about as than through during after before between against
towards toward within and or but so also too then when while where
am is are was were be been being do does did done have has had having will would shall
`)
const TURNS: ReadonlyMap<string, string> = new Map([
  ...['not', 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'nor', 'without'].map(
    (word) => [word, 'not'] as const,
  ),
  ...['if', 'unless', 'whether', 'provided'].map((word) => [word, word] as const),
])
const NUMBER_WORDS = wordSet(`
two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety dozen
hundred hundreds thousand thousands million millions billion billions half third quarter first second
`)
/** Between fragments of a content, and between its sentences. */
const FRAGMENTS = /\s…\s|[.!?:;]["'”’]*\s/u

/** Hyphens do not count ("cease-fire", "ceasefire"), nor do possessive endings; "won't" has a "not". */
export function contentWords(content: string): ContentWords {
  const tokens = content.split(FRAGMENTS).flatMap((fragment) =>
    plain(fragment)
      .split(/\s+/)
      .map((token, at) => ({ word: fold(token), isName: at > 0 && /^\P{L}*\p{Lu}/u.test(token) }))
      .filter(({ word }) => word !== ''),
  )
  const turns = new Set(tokens.flatMap(({ word }) => TURNS.get(word) ?? []))
  const own = tokens.filter(({ word }) => !FUNCTION_WORDS.has(word) && !TURNS.has(word))
  return {
    words: own.map(({ word }) => word),
    turns: [...turns].toSorted(),
    names: own.filter(({ isName }) => isName).map(({ word }) => word),
    numbers: own.map(({ word }) => word).filter((word) => /\d/.test(word) || NUMBER_WORDS.has(word)),
  }
}

function plain(fragment: string): string {
  return fragment
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '')
    .replace(/\bcannot\b|\bcan[’']t\b/giu, 'can not')
    .replace(/\bwon[’']t\b/giu, 'will not')
    .replace(/n[’']t\b/giu, ' not')
    .replace(/[’']s?(?![\p{L}\d])/giu, ' ')
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(/[–—/]/gu, ' ')
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
