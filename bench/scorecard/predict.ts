/** What the reader finds, in the forms that the measures take. */
import type { ExtractedReport, Extraction } from '../../src/model/index.ts'
import { ACTS } from '../../src/ontology/index.ts'
import type { Span } from '../../src/text/index.ts'

/** Who said what, as spans of the text. */
export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** One actor's act towards another; an actor counts as the nation or body it belongs to. */
export interface NationEvent {
  readonly source: string
  readonly target: string
  /** The first two digits of the CAMEO code. */
  readonly root: string
}

export function attributionsOf({ reports }: Extraction): readonly Attribution[] {
  return reports
    .filter(({ spans }) => spans.content.length > 0)
    .map(({ spans }) => ({ source: spans.by, cue: [spans.cue], content: spans.content }))
}

export function eventsOf({ actors, reports }: Extraction): readonly NationEvent[] {
  return reports.flatMap((report) => eventsOfReport(report, (name) => actors[name]?.of ?? name))
}

/** One event for each pair of actors; none where PLOVER has no type for the act. */
function eventsOfReport(
  { type, by, to }: ExtractedReport,
  nationOf: (name: string) => string,
): readonly NationEvent[] {
  const { plover, cameo } = ACTS[type]
  if (plover === null || cameo === null) return []
  return by.flatMap((source) =>
    to.map((target) => ({ source: nationOf(source), target: nationOf(target), root: cameo.slice(0, 2) })),
  )
}
