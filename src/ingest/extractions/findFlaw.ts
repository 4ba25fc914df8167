import { type ExtractedReport, type Extraction, spansOf } from '../../model/index.ts'
import type { Span } from '../../text/index.ts'
import { firstOf, followLinks, type Trail, voiceOf } from '../followLinks.ts'

/**
 * What is wrong with an extraction as one of this text, in words; null where nothing is. Every span must lie in the
 * text, every name be an actor's, and every link lead to a report, and not in a circle.
 */
export function findFlaw(extraction: Extraction, text: string): string | null {
  const { actors, reports } = extraction
  const byId = new Map(reports.map((report) => [report.id, report]))
  if (byId.size < reports.length) return 'two reports have one id'
  const outside = spansOf(extraction).find(([start, end]: Span) => start >= end || end > text.length)
  if (outside) return `the span ${outside.join('–')} is not in the text, which has ${text.length} characters`
  for (const report of reports) {
    const flaw = flawOf(report, actors, byId)
    if (flaw) return `report ${report.id}: ${flaw}`
  }
  return null
}

function flawOf(
  report: ExtractedReport,
  actors: Extraction['actors'],
  byId: ReadonlyMap<string, ExtractedReport>,
): string | null {
  for (const part of ['by', 'to', 'about'] as const) {
    const unknown = report[part].find((name) => !Object.hasOwn(actors, name))
    if (unknown !== undefined) return `"${unknown}" is none of the actors`
    if (report.spans[part].length > report[part].length) return `${part} has more spans than names`
  }
  if (report.respondsTo !== null && !byId.has(report.respondsTo))
    return `there is no report ${report.respondsTo}`
  return flawOfTrail(followLinks(report, byId, voiceOf)) ?? flawOfTrail(followLinks(report, byId, firstOf))
}

function flawOfTrail(trail: Trail): string | null {
  if ('reports' in trail) return null
  return trail.broken === 'CIRCLE'
    ? `its links lead in a circle, by ${trail.id}`
    : `there is no report ${trail.id}`
}
