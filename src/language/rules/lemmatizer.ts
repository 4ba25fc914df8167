import type { Doc } from '../doc.ts'
import type { LemmaData } from '../weights/modelData.ts'
import { isAlphabetic } from '../words/characters.ts'

export interface LemmaRepairs {
  /** Chooses among the known forms that the rules give for a verb, in the order in which the original prefers them. */
  readonly chooseVerb?: ((word: string, forms: readonly string[]) => string | undefined) | undefined
  /** Matches the part of a word that stays before its lemma. */
  readonly prefix?: RegExp | undefined
}

interface Table {
  readonly rules: readonly (readonly [suffix: string, replacement: string])[]
  readonly exceptions: ReadonlyMap<string, readonly string[]>
  readonly known: ReadonlySet<string>
}

/** Lemmas remembered; all are forgotten when there are more. */
const CAPACITY = 50_000
const WITHOUT_LEMMA = new Set(['', 'eol', 'space'])

/** Finds dictionary forms by part of speech: suffix rules, known forms, exceptions. */
export class Lemmatizer {
  readonly #tables = new Map<string, Table>()
  readonly #repairs: LemmaRepairs
  readonly #cache = new Map<string, string>()

  constructor(data: LemmaData, repairs: LemmaRepairs) {
    this.#repairs = repairs
    for (const pos of new Set([data.rules, data.exc, data.index].flatMap((part) => Object.keys(part)))) {
      this.#tables.set(pos, {
        rules: data.rules[pos] ?? [],
        exceptions: new Map(Object.entries(data.exc[pos] ?? {})),
        known: new Set(data.index[pos] ?? []),
      })
    }
  }

  /** Fills in the lemmas that are still empty; the document has parts of speech and morphology. */
  annotate(doc: Doc): void {
    doc.lexemes.forEach(({ text }, word) => {
      if (doc.lemmas[word] === '') {
        doc.lemmas[word] = this.#lookUp(text, doc.pos[word] ?? '', doc.morphs[word] ?? '')
      }
    })
  }

  #lookUp(text: string, pos: string, morph: string): string {
    const key = `${pos} ${morph} ${text}`
    const known = this.#cache.get(key)
    if (known !== undefined) return known
    const prefix = this.#repairs.prefix?.exec(text)?.[0] ?? ''
    const lemma = prefix.toLowerCase() + this.#derive(text.slice(prefix.length), pos.toLowerCase(), morph)
    if (this.#cache.size >= CAPACITY) this.#cache.clear()
    this.#cache.set(key, lemma)
    return lemma
  }

  #derive(text: string, pos: string, morph: string): string {
    const word = text.toLowerCase()
    if (WITHOUT_LEMMA.has(pos) || isBaseForm(pos, morph)) return word
    const table = this.#tables.get(pos)
    if (table === undefined) return pos === 'propn' ? text : word
    const { known, plausible, unknown } = applyRules(table, word)
    const exceptions = (table.exceptions.get(word) ?? []).filter(
      (form) => ![...known, ...plausible].includes(form),
    )
    // The exception listed last comes first.
    const { chooseVerb } = this.#repairs
    const best = pos === 'verb' && chooseVerb ? chooseVerb(word, known) : known[0]
    return exceptions.at(-1) ?? best ?? plausible[0] ?? unknown ?? text
  }
}

interface Forms {
  /** Forms of the index, that of the last rule first. */
  readonly known: readonly string[]
  /** Forms with other characters than letters, which no index can know. */
  readonly plausible: readonly string[]
  /** The first of the others. */
  readonly unknown: string | undefined
}

function applyRules({ rules, known }: Table, word: string): Forms {
  const forms = rules
    .filter(([suffix]) => word.endsWith(suffix))
    .map(([suffix, replacement]) => word.slice(0, word.length - suffix.length) + replacement)
    .filter((form) => form !== '')
  const others = forms.filter((form) => !known.has(form))
  return {
    known: forms.filter((form) => known.has(form)).toReversed(),
    plausible: others.filter((form) => !isAlphabetic(form)),
    unknown: others.find(isAlphabetic),
  }
}

/** Whether the morphology says that the word is its own lemma. */
function isBaseForm(pos: string, morph: string): boolean {
  const features = new Map(morph.split('|').map((feature) => feature.split('=') as [string, string]))
  const form = features.get('VerbForm')
  return (
    (pos === 'noun' && features.get('Number') === 'Sing') ||
    (pos === 'verb' && form === 'Fin' && features.get('Tense') === 'Pres' && !features.has('Number')) ||
    form === 'Inf' ||
    form === 'None' ||
    features.get('Degree') === 'Pos'
  )
}
