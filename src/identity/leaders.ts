import type { IsoDate } from '../model/index.ts'
import { LEADER_TABLE } from './leaderTable.ts'
import { nationOf } from './nations.ts'
import { personKey } from './people.ts'

/** An office that somebody held for a nation or body. */
export interface Office {
  /** Name of the nation or body, as the other tables have it. */
  readonly of: string
  /** As news prints it, then other words for it. */
  readonly titles: readonly [string, ...string[]]
}

/** A line of the table. */
export interface Term extends Office {
  readonly name: string
  readonly spellings: readonly string[]
  readonly from: number
  /** Null while in office. */
  readonly to: number | null
}

/** Finds the offices that the person of a full name held on a day. */
export type LeaderIndex = (name: string, day: IsoDate | null) => readonly Office[]

export const TERMS: readonly Term[] = readTerms(LEADER_TABLE)

/**
 * Reads who speaks for a nation or body though no article says so: "Joe Biden" in 2022. Only the years are known, so
 * whoever left in March and whoever came are both found all year. None for a bare surname, for a name that two
 * people share, and without a day.
 */
export const findLeader: LeaderIndex = leaderIndex(TERMS)

/** An index over the spellings of names, as `personKey` has them. */
export function leaderIndex(terms: readonly Term[]): LeaderIndex {
  const byKey = new Map<string, Term[]>()
  for (const term of terms) {
    for (const key of new Set([term.name, ...term.spellings].map(personKey))) {
      if (key.includes(' ')) byKey.set(key, [...(byKey.get(key) ?? []), term])
    }
  }
  return (name, day) => {
    const own = byKey.get(personKey(name)) ?? []
    const isShared = new Set(own.map((term) => term.name)).size > 1
    return isShared || day === null ? [] : own.filter((term) => wasHeld(term, Number(day.slice(0, 4))))
  }
}

export function readTerms(table: string): Term[] {
  return table.trim().split('\n').map(readTerm)
}

function readTerm(line: string): Term {
  const [name = '', spellings = '', of = '', office = '', from = '', to = ''] = line.split('|')
  const [title = '', ...others] = office.split(';')
  return {
    name,
    spellings: spellings === '' ? [] : spellings.split(';'),
    of: nationOf(of)?.name ?? of,
    titles: [title, ...others],
    from: Number(from),
    to: to === '' ? null : Number(to),
  }
}

function wasHeld({ from, to }: Term, year: number): boolean {
  return from <= year && (to === null || year <= to)
}
