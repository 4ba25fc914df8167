/** What the reader finds, in the forms that the measures take. */
import type { ExtractedReport, Extraction } from '../../src/model/index.ts'
import { ACTS, type ActType } from '../../src/ontology/index.ts'
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

/** CAMEO codes a deed that is only intended as the intent to cooperate or as a threat. */
const INTENT: Readonly<Partial<Record<(typeof ACTS)[ActType]['quad'], string>>> = {
  MATERIAL_COOPERATION: '03',
  MATERIAL_CONFLICT: '13',
}

export function attributionsOf({ reports }: Extraction): readonly Attribution[] {
  return reports
    .filter(({ spans }) => spans.content.length > 0)
    .map(({ spans }) => ({ source: spans.by, cue: [spans.cue], content: spans.content }))
}

export function eventsOf({ actors, reports }: Extraction): readonly NationEvent[] {
  return reports.flatMap((report) => eventsOfReport(report, (name) => actors[name]?.of ?? name))
}

/** One event for each pair of actors; none where CAMEO has no code for the act. */
function eventsOfReport(
  { type, modality, by, to }: ExtractedReport,
  nationOf: (name: string) => string,
): readonly NationEvent[] {
  const { cameo, quad } = ACTS[type]
  if (cameo === null) return []
  const root = (modality === 'ACTUAL' ? undefined : INTENT[quad]) ?? cameo.slice(0, 2)
  return by.flatMap((source) =>
    to.map((target) => ({ source: nationOf(source), target: nationOf(target), root })),
  )
}
