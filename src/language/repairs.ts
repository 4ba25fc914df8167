/**
 * Faults of the model that matter to news, put right. Without them the pipeline is exactly the original, spaCy's
 * en_core_web_sm 3.8.0.
 */
export const REPAIRS = [
  /** White space is no token: a line break reads like the space between two words. */
  'whiteSpace',
  /** Contractions with a curly apostrophe read like those with a straight one. */
  'apostrophes',
  /** Verbs in -e keep it in their lemma. */
  'lemmas',
  /** A word with a hyphenated prefix is one token. */
  'hyphenatedPrefixes',
  /** A clause before a semicolon is not what the one behind it says. */
  'semicolons',
  /** "She said that it was dead, and accused him": she accused him. */
  'sharedSubjects',
] as const

export type Repair = (typeof REPAIRS)[number]

/** Which repairs are made. */
export type Repairs = Readonly<Record<Repair, boolean>>

/** The repairs of a choice: all where it is true, none where it is false, all but those it sets to false. */
export function chooseRepairs(choice: boolean | Partial<Repairs>): Repairs {
  const made = (repair: Repair): boolean => (typeof choice === 'boolean' ? choice : (choice[repair] ?? true))
  return Object.fromEntries(REPAIRS.map((repair) => [repair, made(repair)])) as Repairs
}

/** A prefix with the hyphen that the model splits words at: "re-opened" is one word, not three. */
export const HYPHENATED_PREFIX =
  /^(?:[Rr]e|[Dd]e|[Cc]o|[Pp]re|[Nn]on|[Uu]n|[Mm]is|[Aa]nti|[Ee]x|[Oo]ver|[Cc]ounter)-(?=[a-z]+$)/

/** A consonant, a vowel and a consonant that English doubles before -ed and -ing: "hop", "hopping". */
const DOUBLES_CONSONANT = /(?:^|[^aeiou])[aeiou][^aeiouwxy]$/

/**
 * Of a verb's known forms prefers the one in -e where the word cannot be a form of the one without: "hopes" and
 * "hoping" are of "hope", as those of "hop" are "hops" and "hopping". The original takes the shorter.
 */
export function preferFinalE(word: string, forms: readonly string[]): string | undefined {
  const short = forms[0]
  const long = forms.find((form) => form === `${short}e`)
  if (short === undefined || long === undefined) return short
  return word.endsWith('es') || DOUBLES_CONSONANT.test(short) ? long : short
}

/**
 * Spells contractions and possessives with the straight apostrophe of the texts that the model was trained on. With the
 * curly one it takes "n’t" for a noun or a country, and a negation is lost.
 */
export function straightenContraction(word: string): string {
  return /^(?:n’t|’(?:s|re|ve|ll|d|m))$/i.test(word) ? word.replace('’', "'") : word
}
