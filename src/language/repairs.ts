/**
 * Faults of the model's rules that matter to news, put right: verbs with a hyphenated prefix, verbs in -e, contractions
 * with a curly apostrophe. The fourth repair is `keepsSpace` of the tokenizer: white space is no token. Without
 * them the pipeline is exactly the original, spaCy's en_core_web_sm 3.8.0.
 */
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
