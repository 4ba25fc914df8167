import type { IngestProgress } from '../ingest/index.ts'
import type { Step } from './showProgress.ts'

/** A file that was read, as it is shown. */
export function ingestStep(progress: IngestProgress): Step {
  const { path, place, total, isUnchanged, articles, written, problems } = progress
  const did = isUnchanged ? 'unchanged' : `${articles} read, ${written} new`
  const failed = problems.length === 0 ? '' : `, ${problems.length} not readable`
  return { name: path, place, total, did: `${did}${failed}`, count: written }
}
