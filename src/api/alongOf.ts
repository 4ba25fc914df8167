import type { Along } from '../graph/index.ts'
import { type Asked, asksFor } from './asksFor.ts'

/** Those whom names mean are parties, so that they need not be read by themselves. */
const PARTIES = ['Act.by', 'Act.to', 'Act.about', 'Act.vouched', 'NameInReport.actor']

/** What brief reports lack. */
const WHOLE = [
  'Report.sentenceSpan',
  'Report.cue',
  'Report.content',
  'Report.voicedIn',
  'Article.outlet',
  'Article.wire',
]

/** What a request asks for of acts, wherever it does, so that it is read along with them. */
export function alongOf(asked: Asked): Along {
  const any = (fields: readonly string[]): boolean => fields.some((field) => asksFor(asked, field))
  const parties = any(PARTIES)
  if (!asksFor(asked, 'Act.reports')) return { parties }
  return { parties, reports: any(WHOLE) ? 'WHOLE' : 'BRIEF' }
}
