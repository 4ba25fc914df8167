import { type Figure, figureOf } from '../graph/figures.ts'
import { load, RefusedError, type Served } from './load.ts'
import type { Question, Side, Way } from './question.ts'
import type { Verified } from './verify.ts'

export interface Use {
  readonly clients: readonly number[]
  readonly rounds: number
  /** Milliseconds for which a way is asked in each round. */
  readonly slice: number
}

/** How fast a question is answered in one way. */
export interface Measured {
  readonly way: Way
  readonly clients: number
  /** Milliseconds: the medians of the rounds, and the time within which 99 % of all requests are answered. */
  readonly p50: Figure
  readonly p99: number
  /** Requests a second. */
  readonly rate: Figure
  /** How many times the median of ours in the same round. */
  readonly ofOurs: Figure
}

/** A way that takes longer is asked by one client, a few times. */
const SLOW_MS = 1_000
const SLOW_ROUNDS = 3

/** Asks all ways in turns, so that what else the machine does meets all. One that fails under load has no figures. */
export async function measure(
  { name }: Question,
  verified: ReadonlyMap<Way, Verified>,
  urls: Readonly<Record<Side, string>>,
  { clients: clientCounts, rounds, slice }: Use,
): Promise<readonly Measured[]> {
  const ways = [...verified].flatMap(([way, found]) => ('failure' in found ? [] : [{ way, ...found }]))
  const serve = (way: Way, clients: number, milliseconds: number): Promise<Served> =>
    load(urls[way.side], JSON.stringify(way.body), clients, milliseconds)

  const measured: Measured[] = []
  for (const clients of clientCounts) {
    const asked = ways.filter(({ milliseconds }) => clients === 1 || milliseconds <= SLOW_MS)
    const served = new Map<Way, Served[]>(asked.map(({ way }) => [way, []]))
    // The round before the first warms up: Java and JavaScript translate what runs often.
    for (let round = -1; round < rounds; round++) {
      tell(`${name}: ${clients} clients, round ${Math.max(round + 1, 0)} of ${rounds}`)
      for (const { way, milliseconds } of turned(asked, round + 1)) {
        const isSlow = milliseconds > SLOW_MS
        if (!served.has(way) || (isSlow && (round < 0 || round >= SLOW_ROUNDS))) continue
        try {
          const slot = await serve(way, clients, round < 0 ? 3 * slice : slice)
          if (round >= 0) served.get(way)?.push(slot)
        } catch (error) {
          if (way.side !== 'peer' || !(error instanceof RefusedError)) throw error
          served.delete(way)
        }
      }
    }
    measured.push(...figuresOf(served, clients))
  }
  tell('')
  return measured
}

function tell(text: string): void {
  process.stderr.write(`\r${text}\u{1b}[K`)
}

/** Another way first in each round. */
function turned<Item>(items: readonly Item[], by: number): readonly Item[] {
  const first = by % items.length
  return [...items.slice(first), ...items.slice(0, first)]
}

function figuresOf(served: ReadonlyMap<Way, readonly Served[]>, clients: number): readonly Measured[] {
  const ours = [...served].find(([{ side }]) => side === 'ours')?.[1] ?? []
  return [...served].map(([way, rounds]) => ({
    way,
    clients,
    p50: figureOf(rounds.map(medianOf)),
    p99: share(
      0.99,
      rounds.flatMap(({ times }) => times),
    ),
    rate: figureOf(rounds.map(({ times, seconds }) => times.length / seconds)),
    ofOurs: figureOf(rounds.map((round, at) => medianOf(round) / medianOf(ours[at] ?? round))),
  }))
}

function medianOf({ times }: Served): number {
  return share(0.5, times)
}

function share(part: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(Math.floor(part * sorted.length), sorted.length - 1)] ?? Number.NaN
}
