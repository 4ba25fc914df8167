import { SingleBar } from 'cli-progress'
import type { IngestProgress } from '../ingest/index.ts'
import { tell } from './stderr.ts'

export interface ProgressDisplay {
  readonly show: (progress: IngestProgress) => void
  /** Leaves the terminal as it was; may be called again. */
  readonly end: () => void
}

/** Shows how far a run is, on standard error: a bar on a terminal, else a line a file. */
export function showProgress(): ProgressDisplay {
  return process.stderr.isTTY ? bar() : { show: (progress) => tell(lineOf(progress)), end: () => {} }
}

function bar(): ProgressDisplay {
  const single = new SingleBar({
    format: '{bar} {value}/{total} files, {articles} articles {path}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  })
  let articles = 0
  return {
    show({ path, place, total, written }) {
      articles += written
      if (!single.isActive) single.start(total, 0, { path, articles })
      single.update(place, { path, articles })
    },
    end: () => single.stop(),
  }
}

function lineOf({ path, place, total, isUnchanged, articles, written, problems }: IngestProgress): string {
  const did = isUnchanged ? 'unchanged' : `${articles} read, ${written} new`
  const failed = problems.length === 0 ? '' : `, ${problems.length} not readable`
  return `${place}/${total} ${path}: ${did}${failed}`
}
