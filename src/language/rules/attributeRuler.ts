import type { Doc } from '../doc.ts'
import type { AttributeRule, TokenPattern } from '../weights/modelData.ts'

type Test = (doc: Doc, word: number) => boolean

/** One token sequence of a rule, ready to be tried. */
interface Pattern {
  readonly rule: AttributeRule
  /** Position of the rule in the model's list. */
  readonly order: number
  readonly tests: readonly Test[]
}

interface Match {
  readonly pattern: Pattern
  readonly word: number
}

/** Sets part of speech, morphology and some lemmas by token patterns. */
export class AttributeRuler {
  /** Patterns by what they ask of their first token, so that few are tried at a word. */
  readonly #byLower = new Map<string, Pattern[]>()
  readonly #byTag = new Map<string, Pattern[]>()
  readonly #others: Pattern[] = []

  constructor(rules: readonly AttributeRule[]) {
    rules.forEach((rule, order) => {
      for (const sequence of rule.patterns) {
        this.#add(sequence[0] ?? {}, { rule, order, tests: sequence.map(compile) })
      }
    })
  }

  /** All patterns are matched against the document as it is, then applied in their order: later rules win. */
  annotate(doc: Doc): void {
    const matches: Match[] = []
    for (let word = 0; word < doc.length; word++) {
      match(doc, word, this.#byTag.get(doc.tags[word] ?? ''), matches)
      match(doc, word, this.#byLower.get(doc.lexemes[word]?.lower ?? ''), matches)
      match(doc, word, this.#others, matches)
    }
    matches.sort((a, b) => a.pattern.order - b.pattern.order)
    for (const { pattern, word } of matches) apply(doc, word + pattern.rule.index, pattern.rule.attrs)
  }

  #add(first: TokenPattern, pattern: Pattern): void {
    const lower = wantedValues(first.LOWER)
    const tag = wantedValues(first.TAG)
    if (lower !== undefined) for (const value of lower) append(this.#byLower, value, pattern)
    else if (tag !== undefined) for (const value of tag) append(this.#byTag, value, pattern)
    else this.#others.push(pattern)
  }
}

/** The values of which a test asks for one; undefined where it asks otherwise. */
function wantedValues(wanted: TokenPattern['TAG']): readonly string[] | undefined {
  if (typeof wanted === 'string') return [wanted]
  return typeof wanted === 'object' ? wanted.IN : undefined
}

function append(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [pattern])
  else list.push(pattern)
}

function compile(pattern: TokenPattern): Test {
  const tests = (Object.keys(pattern) as (keyof TokenPattern)[]).map((attribute) =>
    compileTest(attribute, pattern[attribute]),
  )
  return (doc, word) => tests.every((test) => test(doc, word))
}

function compileTest(attribute: keyof TokenPattern, wanted: TokenPattern[keyof TokenPattern]): Test {
  const read = READERS[attribute]
  if (typeof wanted !== 'object') return (doc, word) => read(doc, word) === wanted
  if (wanted.IN !== undefined) {
    const values = new Set<unknown>(wanted.IN)
    return (doc, word) => values.has(read(doc, word))
  }
  if (wanted.NOT_IN !== undefined) {
    const values = new Set<unknown>(wanted.NOT_IN)
    return (doc, word) => !values.has(read(doc, word))
  }
  if (wanted.REGEX === undefined) throw new RangeError(`Unknown test ${JSON.stringify(wanted)}`)
  const regex = new RegExp(wanted.REGEX, 'u')
  return (doc, word) => regex.test(String(read(doc, word)))
}

const READERS: Record<keyof TokenPattern, (doc: Doc, word: number) => string | boolean | undefined> = {
  TAG: (doc, word) => doc.tags[word],
  LOWER: (doc, word) => doc.lexemes[word]?.lower,
  DEP: (doc, word) => doc.deps[word],
  IS_SPACE: (doc, word) => doc.lexemes[word]?.isSpace,
}

function match(doc: Doc, word: number, patterns: readonly Pattern[] | undefined, matches: Match[]): void {
  for (const pattern of patterns ?? []) {
    const { tests } = pattern
    if (word + tests.length > doc.length) continue
    if (tests.every((test, i) => test(doc, word + i))) matches.push({ pattern, word })
  }
}

function apply(doc: Doc, word: number, { TAG, POS, MORPH, LEMMA, DEP }: AttributeRule['attrs']): void {
  if (TAG !== undefined) doc.tags[word] = TAG
  if (POS !== undefined) doc.pos[word] = POS
  if (MORPH !== undefined) doc.morphs[word] = MORPH === '_' ? '' : MORPH
  if (LEMMA !== undefined) doc.lemmas[word] = LEMMA
  if (DEP !== undefined) doc.deps[word] = DEP
}
