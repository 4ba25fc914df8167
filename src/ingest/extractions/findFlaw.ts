import type { ExtractedReport, Extraction } from '../../model/index.ts'
import type { Span } from '../../text/index.ts'

/**
 * What is wrong with an extraction as one of this text, in words; null where nothing is. Every span must lie in the
 * text, every name be an actor's, and every link lead to a report, and not in a circle.
 */
export function findFlaw({ actors, reports, sentences, skipped }: Extraction, text: string): string | null {
  const byId = new Map(reports.map((report) => [report.id, report]))
  if (byId.size < reports.length) return 'two reports have one id'
  const spans = [
    ...sentences,
    ...skipped.map(({ span }) => span),
    ...Object.values(actors).flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...reports.flatMap(({ spans: { sentence, cue, by, to, about, content } }) => [
      sentence,
      cue,
      ...by,
      ...to,
      ...about,
      ...content,
    ]),
  ]
  const outside = spans.find(([start, end]: Span) => start >= end || end > text.length)
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
  return (
    trail(report, byId, ({ voice }) => (voice === 'OUTLET' ? null : voice)) ??
    trail(report, byId, ({ sameAs }) => sameAs)
  )
}

/** Follows links from a report to report; null where they come to an end. */
function trail(
  report: ExtractedReport,
  byId: ReadonlyMap<string, ExtractedReport>,
  next: (report: ExtractedReport) => string | null,
): string | null {
  const seen = new Set([report.id])
  for (let id = next(report); id !== null; ) {
    const linked = byId.get(id)
    if (linked === undefined) return `there is no report ${id}`
    if (seen.has(id)) return `its links lead in a circle, by ${id}`
    seen.add(id)
    id = next(linked)
  }
  return null
}
