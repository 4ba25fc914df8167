import { type NameIndex, nameIndex, unmarked } from './nameIndex.ts'
import { NATION_TABLE } from './nationTable.ts'

/** A state, a territory, or a people with a government of its own. */
export interface Nation {
  /** ISO 3166-1 alpha-3, ISO 3166-3 for former states; from `X` on, a code that ISO leaves to users (`XKX` is Kosovo). */
  readonly iso3: string
  /** What news calls it: `United States`, `Russia`. */
  readonly name: string
  readonly names: readonly string[]
  /** Adjectives and nouns for its people, plurals too: `Russian`, `Russians`. */
  readonly demonyms: readonly string[]
  /** The present one first; former names and capitals follow. */
  readonly capitals: readonly string[]
  /** Buildings and quarters that stand for its government: `Kremlin`. */
  readonly seats: readonly string[]
  /** Code of the nation that it is a territory or part of. */
  readonly of?: string
  /** No longer exists. */
  readonly former: boolean
  /** Few other states recognize it. */
  readonly unrecognized: boolean
}

/** A nation as a name was read. */
export interface FoundNation extends Nation {
  /** The name has another common reading: Georgia the state, Chad the man, Washington the city or the president. */
  readonly ambiguous: boolean
}

const ROWS = NATION_TABLE.trim().split('\n').map(readRow)

/** All nations, by code. */
export const NATIONS: readonly Nation[] = ROWS.map(withoutMarks)

const BY_ISO3: ReadonlyMap<string, Nation> = new Map(NATIONS.map((nation) => [nation.iso3, nation]))
const BY_NAME = indexBy((row) => [row.name, ...row.names])
const BY_DEMONYM = indexBy((row) => row.demonyms)
const BY_CAPITAL = indexBy((row) => row.capitals)
const BY_SEAT = indexBy((row) => row.seats)

/** The nation of a code such as `RUS`. */
export function nationOf(iso3: string): Nation | undefined {
  return BY_ISO3.get(iso3)
}

/** Reads a nation's name: "Russia", "the U.S.", "Great Britain", "DPRK". Not possessives ("Russia's"). */
export function findNation(name: string): FoundNation | undefined {
  return found(BY_NAME, name)
}

/** Reads a word for a people, adjective or noun: "Russian", "Britons", "Frenchman". */
export function findDemonym(word: string): FoundNation | undefined {
  return found(BY_DEMONYM, word)
}

/** Reads a capital, which may stand for its government: "Moscow", "Kiev", "Washington". */
export function findCapital(name: string): FoundNation | undefined {
  return found(BY_CAPITAL, name)
}

/** Reads a seat of government, which stands for it: "the Kremlin", "Downing Street", "Élysée". */
export function findSeat(name: string): FoundNation | undefined {
  return found(BY_SEAT, name)
}

function found(index: NameIndex<Nation>, name: string): FoundNation | undefined {
  const reading = index(name)
  return reading && { ...reading.value, ambiguous: reading.ambiguous }
}

function indexBy(namesOf: (row: Nation) => readonly string[]): NameIndex<Nation> {
  return nameIndex(ROWS.flatMap((row) => namesOf(row).map((name) => [name, withoutMarks(row)] as const)))
}

/** Names keep their "?" marks here. */
function readRow(line: string): Nation {
  const [iso3 = '', name = '', names = '', demonyms = '', capitals = '', seats = '', flags = ''] =
    line.split('|')
  const words = flags.split(' ')
  const of = words.find((flag) => /^[A-Z]{3}$/.test(flag))
  return {
    iso3,
    name,
    names: list(names),
    demonyms: list(demonyms),
    capitals: list(capitals),
    seats: list(seats),
    ...(of !== undefined && { of }),
    former: words.includes('former'),
    unrecognized: words.includes('unrecognized'),
  }
}

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(';')
}

function withoutMarks(row: Nation): Nation {
  return {
    ...row,
    names: row.names.map(unmarked).filter((name) => name !== row.name),
    demonyms: row.demonyms.map(unmarked),
    capitals: row.capitals.map(unmarked),
    seats: row.seats.map(unmarked),
  }
}
