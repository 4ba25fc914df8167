import type { Ground } from './ground.ts'
import { exported, ingestAll } from './program.ts'
import { randomFrom } from './randomFrom.ts'

/** What came of a run that nothing was done to. */
export interface Undisturbed {
  /** Lines of its export, and how many milliseconds it took. */
  readonly undisturbed: readonly string[]
  readonly duration: number
}

/** What a round has to go by. */
export interface Scene<Place extends Ground = Ground> extends Undisturbed {
  readonly ground: Place
  readonly random: () => number
}

export interface Round {
  /** What was done, and what came of it. */
  readonly did: string
  /** What must not be. */
  readonly wrong: readonly string[]
}

/** One try of a fault, on a ground that is empty. */
export type Fault<Place extends Ground = Ground> = (scene: Scene<Place>) => Promise<Round>

export interface RoundsOptions {
  readonly count: number
  readonly seed: number
  /** Given a line for each round. */
  readonly print: (line: string) => void
}

export async function runUndisturbed(ground: Ground): Promise<Undisturbed> {
  await ground.clear()
  const started = performance.now()
  await ingestAll(ground)
  const duration = performance.now() - started
  return { undisturbed: await exported(ground), duration }
}

/** Tries a fault again and again; returns in how many rounds something was wrong. */
export async function rounds<Place extends Ground>(
  fault: Fault<Place>,
  ground: Place,
  undisturbed: Undisturbed,
  { count, seed, print }: RoundsOptions,
): Promise<number> {
  const random = randomFrom(seed)
  let failed = 0
  for (let round = 1; round <= count; round++) {
    await ground.clear()
    const { did, wrong } = await fault({ ground, random, ...undisturbed })
    if (wrong.length > 0) failed += 1
    print(`round ${round}: ${[did, ...wrong].join('; ')}`)
  }
  return failed
}
