import { fold } from '../text/index.ts'

/** What a name stands for. */
export interface NameReading<T> {
  readonly value: T
  /** The name has another common reading: a person, a place, a plain word. */
  readonly ambiguous: boolean
}

/** Finds what a name stands for; undefined where the name is unknown. */
export type NameIndex<T> = (name: string) => NameReading<T> | undefined

interface Entry<T> extends NameReading<T> {
  /** Every spelling is an acronym. */
  readonly capitalsOnly: boolean
}

/**
 * An index over names, compared without accents, punctuation, case and a leading "the".
 * A name written "Georgia?" is ambiguous. A name in capitals (`US`, `WHO`) is found in capitals only: "us" and "who"
 * are words; "Nato" is found where it is listed beside `NATO`. A name looked up without any capital letter is ambiguous.
 * Of two values with the same name the first is found.
 */
export function nameIndex<T>(pairs: Iterable<readonly [name: string, value: T]>): NameIndex<T> {
  const entries = new Map<string, Entry<T>>()
  for (const [marked, value] of pairs) {
    const name = unmarked(marked)
    const key = nameKey(name)
    const known = entries.get(key)
    entries.set(key, {
      value: known?.value ?? value,
      ambiguous: marked.endsWith('?') || (known?.ambiguous ?? false),
      capitalsOnly: isCapitals(name) && (known?.capitalsOnly ?? true),
    })
  }
  return (name) => {
    const entry = entries.get(nameKey(name))
    if (entry === undefined || (entry.capitalsOnly && !isCapitals(name.replace(/^the /i, ''))))
      return undefined
    return { value: entry.value, ambiguous: entry.ambiguous || !/\p{Lu}/u.test(name) }
  }
}

/** The name without the mark of an ambiguous one. */
export function unmarked(name: string): string {
  return name.endsWith('?') ? name.slice(0, -1) : name
}

/** A name as it is compared: folded, without a leading "the". */
export function nameKey(name: string): string {
  return fold(name.replaceAll('+', ' plus ')).replace(/^the (?=.)/, '')
}

/** Whether all of at least two letters are capitals. */
function isCapitals(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '')
  return letters.length > 1 && !/[^\p{Lu}]/u.test(letters)
}
