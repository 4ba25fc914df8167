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
  /** How many times the median of ours in the same round, where ours was asked. */
  readonly ofOurs?: Figure
}

/** A way that takes longer is asked by one client, a few times. */
const SLOW_MS = 1_000
const SLOW_ROUNDS = 3

const WARM_CLIENTS = 4
const WARM_SLICES = 6

/** Asks all ways in turns, so that what else the machine does meets all. One that fails under load has no figures. */
export async function measure(
  { name }: Question,
  verified: ReadonlyMap<Way, Verified>,
  urls: Readonly<Record<Side, string>>,
  { clients: clientCounts, rounds, slice }: Use,
): Promise<readonly Measured[]> {
  const ways = [...verified].flatMap(([way, found]) =>
    'failure' in found ? [] : [{ way, isSlow: found.milliseconds > SLOW_MS }],
  )
  const serve = (way: Way, clients: number, milliseconds: number): Promise<Served> =>
    load(urls[way.side], JSON.stringify(way.body), clients, milliseconds)

  const failed = new Set<Way>()
  const attempt = async (way: Way, clients: number, milliseconds: number): Promise<Served | undefined> => {
    if (failed.has(way)) return undefined
    try {
      return await serve(way, clients, milliseconds)
    } catch (error) {
      if (way.side !== 'peer' || !(error instanceof RefusedError)) throw error
      failed.add(way)
      return undefined
    }
  }

  // Java and JavaScript translate what runs often.
  tell(`${name}: warming up`)
  for (const { way, isSlow } of ways) if (!isSlow) await attempt(way, WARM_CLIENTS, WARM_SLICES * slice)
  const measured: Measured[] = []
  for (const clients of clientCounts) {
    const asked = ways.filter(({ isSlow }) => clients === 1 || !isSlow)
    const served = new Map<Way, Served[]>(asked.map(({ way }) => [way, []]))
    for (let round = 0; round < rounds; round++) {
      tell(`${name}: ${clients} clients, round ${round + 1} of ${rounds}`)
      for (const { way, isSlow } of turned(asked, round)) {
        const slot = isSlow && round >= SLOW_ROUNDS ? undefined : await attempt(way, clients, slice)
        if (slot) served.get(way)?.push(slot)
      }
    }
    for (const way of failed) served.delete(way)
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
    ...(way.side !== 'ours' && ours.length > 0 && { ofOurs: figureOf(ratios(rounds, ours)) }),
  }))
}

/** Of the rounds in which both were asked. */
function ratios(rounds: readonly Served[], ours: readonly Served[]): readonly number[] {
  return ours.flatMap((own, at) => {
    const round = rounds[at]
    return round ? [medianOf(round) / medianOf(own)] : []
  })
}

function medianOf({ times }: Served): number {
  return share(0.5, times)
}

function share(part: number, values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(Math.floor(part * sorted.length), sorted.length - 1)] ?? Number.NaN
}
