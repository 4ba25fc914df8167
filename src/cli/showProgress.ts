import { SingleBar } from 'cli-progress'
import type { OutputOptions } from './output.ts'
import { tell } from './stderr.ts'

/** One thing of many that was done. */
export interface Step {
  readonly name: string
  /** Place among all, from 1. */
  readonly place: number
  readonly total: number
  /** What came of it, in words. */
  readonly did: string
  /** How much it adds to what the bar counts. */
  readonly count: number
}

export interface ProgressDisplay {
  readonly show: (step: Step) => void
  /** Leaves the terminal as it was, until the next step; may be called again. */
  readonly end: () => void
}

/** What a run goes through, and what it counts, in the plural. */
interface Units {
  readonly of: string
  readonly counted: string
}

/** Shows how far a run is, on standard error: a bar on a terminal, else a line a step. */
export function showProgress(units: Units, { quiet }: OutputOptions = {}): ProgressDisplay {
  if (quiet) return { show: () => {}, end: () => {} }
  return process.stderr.isTTY ? bar(units) : { show: (step) => tell(lineOf(step)), end: () => {} }
}

function bar({ of, counted }: Units): ProgressDisplay {
  const single = new SingleBar({
    format: `{bar} {value}/{total} ${of}, {count} ${counted} {name}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  })
  let all = 0
  return {
    show({ name, place, total, count }) {
      all += count
      if (!single.isActive) single.start(total, 0, { name, count: all })
      single.update(place, { name, count: all })
    },
    end: () => single.stop(),
  }
}

function lineOf({ name, place, total, did }: Step): string {
  return `${place}/${total} ${name}: ${did}`
}
