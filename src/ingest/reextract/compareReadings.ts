import type { Reading } from './readings.ts'

/** What another reading of an article brings and takes. */
export interface Difference<Before extends Reading = Reading> {
  readonly added: readonly Reading[]
  readonly gone: readonly Before[]
  /** The same words of the same sentence tell an act before and after, and something of it is another. */
  readonly changed: readonly Change<Before>[]
}

export interface Change<Before extends Reading = Reading> {
  readonly before: Before
  readonly after: Reading
  readonly fields: readonly ChangedField[]
}

/** What may be another, and when it is: in the order in which it is told. */
const FIELDS = {
  type: ({ type }: Reading) => type,
  by: ({ by }: Reading) => by.map(({ id }) => id).join(),
  to: ({ to }: Reading) => to.map(({ id }) => id).join(),
  about: ({ about }: Reading) => about.map(({ id }) => id).join(),
  content: ({ content }: Reading) => content,
  polarity: ({ polarity }: Reading) => polarity,
  modality: ({ modality }: Reading) => modality,
  date: ({ happenedFrom, happenedTo, precision }: Reading) => `${happenedFrom} ${happenedTo} ${precision}`,
  quote: ({ quote }: Reading) => quote,
  voice: ({ voice }: Reading) => voice?.join() ?? null,
} as const satisfies Readonly<Record<string, (reading: Reading) => string | null>>

/** `words`: only which words name the actors, or what the act answers. */
export type ChangedField = keyof typeof FIELDS | 'words'

/** Compares two readings of one text; both lists in any order. */
export function compareReadings<Before extends Reading>(
  before: readonly Before[],
  after: readonly Reading[],
): Difference<Before> {
  const [old, now] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))]
  const gone = inOrder(before.filter(({ id }) => !now.has(id)))
  const added = inOrder(after.filter(({ id }) => !old.has(id)))
  const changed: Change<Before>[] = []
  // Those of one type first: "said and denied" may have one cue.
  for (const isAlike of [isOfOneType, () => true]) {
    for (const reading of gone) {
      if (changed.some((change) => change.before === reading)) continue
      const other = added.find(
        (each) =>
          placeOf(each) === placeOf(reading) &&
          isAlike(each, reading) &&
          !changed.some((change) => change.after === each),
      )
      if (other) changed.push({ before: reading, after: other, fields: fieldsThatDiffer(reading, other) })
    }
  }
  const [from, into] = [
    new Set<Reading>(changed.map((each) => each.before)),
    new Set(changed.map((each) => each.after)),
  ]
  return {
    added: added.filter((each) => !into.has(each)),
    gone: gone.filter((each) => !from.has(each)),
    changed: changed.toSorted((a, b) => byPlace(a.after, b.after)),
  }
}

function fieldsThatDiffer(before: Reading, after: Reading): readonly ChangedField[] {
  const names = Object.keys(FIELDS) as (keyof typeof FIELDS)[]
  const fields = names.filter((name) => FIELDS[name](before) !== FIELDS[name](after))
  return fields.length === 0 ? ['words'] : fields
}

function placeOf({ sentenceSpan, cueSpan }: Reading): string {
  return `${sentenceSpan.join()} ${cueSpan.join()}`
}

function isOfOneType(a: Reading, b: Reading): boolean {
  return a.type === b.type
}

function inOrder<One extends Reading>(readings: readonly One[]): One[] {
  return readings.toSorted(byPlace)
}

function byPlace(a: Reading, b: Reading): number {
  return a.cueSpan[0] - b.cueSpan[0] || a.cueSpan[1] - b.cueSpan[1] || (a.id < b.id ? -1 : 1)
}
