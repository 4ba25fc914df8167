import type { Analysis } from '../../language/index.ts'
import type { Article, ExtractedReport } from '../../model/index.ts'
import type { Proposal } from '../acts/proposal.ts'
import { type Day, dayOfIso, formatPeriod, type Period } from './calendar.ts'
import { createDatedActs, type Undated } from './datedActs.ts'
import { findTimes } from './findTimes.ts'
import { timeOf } from './timeOf.ts'

/** Forms of a verb that do what they say: "we urge", "I am asking". */
const PRESENT = new Set(['VBP', 'VB', 'VBG'])

/** What dates are read from. */
interface DatedText {
  readonly article: Article
  readonly analysis: Analysis
  /** All that expresses an act, reported or not: each takes the times that stand with it. */
  readonly proposals: readonly Proposal[]
}

/**
 * Dates the reports of one article, in text order: by the time expression that the tree gives to their cue, or else
 * by the report they repeat or continue. Null where neither is there; the day of publication alone dates nothing.
 */
export function dateReports(
  undated: readonly Undated[],
  { article, analysis, proposals }: DatedText,
): readonly ExtractedReport[] {
  const published = article.date === undefined ? null : dayOfIso(article.date)
  const times = findTimes(analysis, published)
  const cues = new Set(proposals.filter(({ isImplied }) => !isImplied).map(({ cue }) => cue))
  const byId = new Map(undated.map((each) => [each.report.id, each]))
  const acts = createDatedActs()
  const dates = new Map<string, Period>()
  let said: Undated | null = null

  for (const each of outermostFirst(undated, byId)) {
    const date = read(each) ?? dates.get(each.report.sameAs ?? '') ?? acts.dateOf(each) ?? continued(each)
    if (date) {
      dates.set(each.report.id, date)
      acts.add(each, date)
    }
    if (isTelling(each)) said = each
  }
  return undated.map(({ report }) => {
    const date = dates.get(report.id)
    return { ...report, when: date ? formatPeriod(date) : null }
  })

  /** By the words of its own sentence. */
  function read({ report, cue }: Undated): Period | null {
    const time = timeOf(cue, times.get(cue.sentence) ?? [], (token) => cues.has(token))
    const isAhead = report.modality === 'FUTURE'
    return time?.read({ today: todayOf(report), told: time.told, isAhead }) ?? null
  }

  /** Inside a quotation "today" is the day on which it was said. */
  function todayOf({ voice }: Undated['report']): Day | null {
    if (byId.get(voice)?.report.quote !== 'DIRECT') return published
    const date = dates.get(voice)
    return date?.precision === 'DAY' ? date.first : null
  }

  /** By the speech it stands in, where saying it is doing it; by the one that it continues. */
  function continued(each: Undated): Period | null {
    const { report, cue } = each
    const voice = byId.get(report.voice)
    const isDone = report.modality === 'ACTUAL'
    if (voice && isDone && PRESENT.has(cue.tag) && sharesSpeaker(voice, each))
      return dates.get(report.voice) ?? null
    const isNext = said?.cue.sentence.paragraph === cue.sentence.paragraph && sharesSpeaker(said, each)
    return isNext && isDone && isTelling(each) ? (dates.get(said?.report.id ?? '') ?? null) : null
  }
}

/** The tellings before what is told in them, else in text order. */
function outermostFirst(undated: readonly Undated[], byId: ReadonlyMap<string, Undated>): readonly Undated[] {
  const depths = new Map<string, number>()
  const depthOf = ({ report: { id, voice } }: Undated): number => {
    const known = depths.get(id)
    if (known !== undefined) return known
    const outer = byId.get(voice)
    const depth = outer ? depthOf(outer) + 1 : 0
    depths.set(id, depth)
    return depth
  }
  return undated.toSorted((a, b) => depthOf(a) - depthOf(b))
}

/** Whether the article itself tells what somebody says. */
function isTelling({ report: { voice, spans } }: Undated): boolean {
  return voice === 'OUTLET' && spans.content.length > 0
}

function sharesSpeaker(a: Undated, b: Undated): boolean {
  return a.report.by.some((name) => b.report.by.includes(name))
}
