import type { Token } from '../../language/index.ts'

/** A token and all below it, in text order. */
export function subtree(token: Token): readonly Token[] {
  const found: Token[] = []
  const visit = (at: Token): void => {
    found.push(at)
    for (const child of at.children) visit(child)
  }
  visit(token)
  return found.toSorted((a, b) => a.index - b.index)
}

/** Whether `token` is `above` or stands somewhere below it. */
export function isUnder(token: Token, above: Token): boolean {
  for (let at = token; ; at = at.head) {
    if (at === above) return true
    if (at.head === at) return false
  }
}

/** The token and what is coordinated with it: "Blinken" → Blinken, Lavrov. */
export function conjuncts(token: Token): readonly Token[] {
  return [token, ...childrenOf(token, 'conj').flatMap(conjuncts)]
}

export function childrenOf(token: Token, ...deps: readonly string[]): readonly Token[] {
  return token.children.filter((child) => deps.includes(child.dep))
}

export function isVerb(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'AUX'
}

export function isNoun(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON'
}

export function isPlural(token: Token): boolean {
  return token.tag === 'NNS' || token.tag === 'NNPS' || token.morph.includes('Number=Plur')
}

/** Objects of the preposition `word` below a verb or noun, coordinated ones included. */
export function prepositionObjects(token: Token, word: string): readonly Token[] {
  return token.children
    .filter((child) => child.lower === word && ['prep', 'dative', 'agent', 'prt'].includes(child.dep))
    .flatMap((prep) => childrenOf(prep, 'pobj'))
    .flatMap(conjuncts)
}

/** The dictionary form of a noun in lower case, of capitalised ones too: "Members" → member. */
export function nounLemma(token: Token): string {
  const lemma = token.lemma.toLowerCase()
  return token.tag === 'NNPS' ? lemma.replace(/s$/, '') : lemma
}

/** The word before a token in its sentence. */
export function wordBefore({ index, sentence: { tokens } }: Token): Token | undefined {
  return tokens[index - (tokens[0]?.index ?? 0) - 1]
}

/**
 * The nouns that a name stands beside: "envoy" of "the envoy, Kovac", "Kovac, the envoy". Where the tree hangs the name
 * on a noun inside the description ("the head of the bank, Kovac"), also those around that one.
 */
export function apposedNouns(name: Token): readonly Token[] {
  const nouns = [...childrenOf(name, 'appos'), ...nounBeside(name)]
  if (name.dep !== 'appos') return nouns
  for (let noun = name.head; ; noun = noun.head.head) {
    nouns.push(noun)
    if (noun.dep !== 'pobj' || noun.head.dep !== 'prep' || !isNoun(noun.head.head)) return nouns
  }
}

/** "group" of "the group Río Vivo" where the tree hangs both on the same word. */
export function nounBeside(name: Token): readonly Token[] {
  const first = childrenOf(name, 'compound')[0] ?? name
  const before = wordBefore(first)
  const isBeside = before?.pos === 'NOUN' && before.dep === name.dep && before.head === name.head
  return isBeside ? [before] : []
}

/** The first of several: "Kovac" in "Kovac and Stone". */
export function firstConjunct(token: Token): Token {
  return token.dep === 'conj' ? firstConjunct(token.head) : token
}

/** A subject, one of several, or whose a subject is: "Kovac", "Stone" and "Norway" in "Kovac and Stone met", "Norway’s ministers met". */
export function isSubject({ dep, head }: Token): boolean {
  if (dep === 'conj' || dep === 'poss') return isSubject(head)
  return dep === 'nsubj' || dep === 'nsubjpass'
}

/** "Tuesday", "the evening". */
export function isTime({ entity }: Token): boolean {
  return entity?.label === 'DATE' || entity?.label === 'TIME'
}

/** "to leave". */
export function isInfinitive(clause: Token): boolean {
  return clause.children.some(({ tag, dep }) => tag === 'TO' && dep === 'aux')
}

/** "that they left". */
export function isThatClause(clause: Token): boolean {
  return childrenOf(clause, 'mark').some(({ lower }) => lower === 'that')
}
