import type { Token } from '../../language/index.ts'
import type { ExtractedReport } from '../../model/index.ts'
import { ACTS } from '../../ontology/index.ts'
import type { Period } from './calendar.ts'

/** A report before its date is known, with the word that expresses the act. */
export interface Undated {
  readonly report: Omit<ExtractedReport, 'when'>
  readonly cue: Token
}

/** The acts of an article whose date is known, as it is read. */
export interface DatedActs {
  add(act: Undated, date: Period): void
  /** The date of the act that is most likely told again here: the last added that may be the same. */
  dateOf(act: Undated): Period | null
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])

/** So many letters show that "announcement" and "announced" are one word. */
const STEM = 4

/** Keeps the last act of each type, each type and party, and each type and word, so that a search takes no scan. */
export function createDatedActs(): DatedActs {
  const last = new Map<string, { readonly act: Undated; readonly date: Period; readonly order: number }>()
  let order = 0
  return {
    add(act, date) {
      order += 1
      for (const key of keysOf(act)) last.set(key, { act, date, order })
    },
    dateOf(act) {
      const found = keysOf(act).flatMap((key) => last.get(key) ?? [])
      const same = found.filter((other) => maySame(act, other.act)).toSorted((a, b) => b.order - a.order)
      return same[0]?.date ?? null
    },
  }
}

function keysOf({ report: { type, by, to }, cue }: Undated): readonly string[] {
  return [type, ...[...by, ...to].map((name) => `${type} ${name}`), `${type}: ${stemOf(cue)}`]
}

/**
 * Whether two acts of one type may be the same: a noun points back to the other ("the announcement"), or they have
 * the same parties and both happened or are both to come. A deed may leave parties out; somebody may say many things.
 */
function maySame({ report, cue }: Undated, other: Undated): boolean {
  if (pointsBack(cue) && stemOf(cue) === stemOf(other.cue)) return true
  const { type, by, to, modality } = report
  if (modality !== other.report.modality) return false
  const { by: otherBy, to: otherTo } = other.report
  if (type === 'SAID') return pointsBack(cue) && shares(by, otherBy)
  const { quad, symmetric } = ACTS[type]
  if (symmetric) return [...by, ...to].filter((name) => [...otherBy, ...otherTo].includes(name)).length > 1
  if (quad.startsWith('MATERIAL')) return agree(by, otherBy) && agree(to, otherTo)
  return shares(by, otherBy) && to.join() === otherTo.join()
}

/** "the attack", "their announcement", "Norway’s demand". */
function pointsBack({ pos, children }: Token): boolean {
  return pos === 'NOUN' && children.some(({ lower, dep }) => DEFINITE.has(lower) || dep === 'poss')
}

function stemOf({ lemma }: Token): string {
  return lemma.slice(0, STEM).toLowerCase()
}

function shares(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.includes(name))
}

function agree(names: readonly string[], others: readonly string[]): boolean {
  return names.length === 0 || others.length === 0 || shares(names, others)
}
