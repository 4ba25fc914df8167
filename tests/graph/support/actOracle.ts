import * as fc from 'fast-check'
import type { ActFilter, AnswerFilter, GraphReader, ReadAct, ReadReport } from '../../../src/graph/index.ts'
import { grouped } from '../../../src/lists/index.ts'
import { type ActId, type ActorId, outletId } from '../../../src/model/index.ts'
import {
  ACT_TYPES,
  MODALITIES,
  POLARITIES,
  RESPONSE_KINDS,
  type ResponseKind,
} from '../../../src/ontology/index.ts'
import { fold } from '../../../src/text/index.ts'

/** An act with all that a filter may ask of it. */
interface Known {
  readonly act: ReadAct
  readonly reports: readonly ReadReport[]
  readonly origins: number
  /** Acts at the other end of what answers it, and of what it answers. */
  readonly answered: readonly End[]
  readonly answers: readonly End[]
  /** Who said that in which it is told. */
  readonly voices: ReadAct['by']
}

interface End {
  readonly kind: ResponseKind
  readonly by: ReadAct['by']
}

/** Answers filters by looking at every act that a reader gives: the ids that fit, in the order of pages. */
export async function actOracle(reader: GraphReader): Promise<(filter: ActFilter) => readonly ActId[]> {
  const acts = await reader.findActs({}, { limit: 1_000_000 })
  const ids = acts.map(({ id }) => id)
  const reports = grouped(await reader.reportsOfActs(ids), ({ actId }) => actId)
  const origins = new Map(
    (await reader.originsOfActs(ids)).map(({ actId, origins: own }) => [actId, own.length]),
  )
  const byOf = new Map(acts.map(({ id, by }) => [id, by]))
  const tellers = new Map([...reports.values()].flat().map(({ id, actId }) => [id, byOf.get(actId) ?? []]))
  const to = grouped(await reader.responsesToActs(ids), ({ toActId }) => toActId)
  const from = grouped(await reader.responsesOfActs(ids), ({ actId }) => actId)
  const known = acts.map((act) => {
    const told = reports.get(act.id) ?? []
    return {
      act,
      reports: told,
      origins: origins.get(act.id) ?? 0,
      answered: (to.get(act.id) ?? []).map(({ kind, actId }) => ({ kind, by: byOf.get(actId) ?? [] })),
      answers: (from.get(act.id) ?? []).map(({ kind, toActId }) => ({ kind, by: byOf.get(toActId) ?? [] })),
      voices: told.flatMap(({ voicedInId }) => (voicedInId === null ? [] : (tellers.get(voicedInId) ?? []))),
    }
  })
  return (filter) => known.filter((each) => fits(each, filter)).map(({ act }) => act.id)
}

function fits(known: Known, filter: ActFilter): boolean {
  const { act, reports, origins } = known
  return (
    (filter.types?.includes(act.type) ?? true) &&
    has(filter.by, act.by) &&
    has(filter.to, act.to) &&
    has(filter.about, act.about) &&
    has(filter.toOrAbout, act.to, act.about) &&
    has(filter.involving, act.by, act.to, act.about) &&
    has(filter.voice, known.voices) &&
    isAnswering(filter.answered, known.answered) &&
    isAnswering(filter.answers, known.answers) &&
    reports.some(({ confidence }) => confidence >= (filter.minConfidence ?? 0)) &&
    isSame(filter.polarity, act.polarity) &&
    isSame(filter.modality, act.modality) &&
    isSame(filter.vouched, act.vouched) &&
    origins >= (filter.minOrigins ?? 0) &&
    isNoEarlier(act.sortDate || null, filter.dayFrom) &&
    isNoLater(act.sortDate || null, filter.dayTo) &&
    reports.some(
      ({ article: { outlet } }) =>
        filter.outlets === undefined || (outlet !== null && filter.outlets.includes(outlet.id)),
    ) &&
    isNoEarlier(act.happenedTo, filter.happenedFrom) &&
    isNoLater(act.happenedFrom, filter.happenedTo) &&
    isSaid(known, filter.text ?? '') &&
    reports.some(
      ({ article: { publishedOn } }) =>
        isNoEarlier(publishedOn, filter.publishedFrom) && isNoLater(publishedOn, filter.publishedTo),
    ) &&
    (filter.and ?? []).every((each) => fits(known, each)) &&
    (filter.or?.some((each) => fits(known, each)) ?? true) &&
    !(filter.not && fits(known, filter.not))
  )
}

function has(ids: readonly ActorId[] | undefined, ...parties: readonly ReadAct['by'][]): boolean {
  return ids === undefined || parties.flat().some(({ id }) => ids.includes(id))
}

function isAnswering(filter: AnswerFilter | undefined, ends: readonly End[]): boolean {
  return (
    filter === undefined ||
    ends.some(({ kind, by }) => (filter.kinds?.includes(kind) ?? true) && has(filter.by, by))
  )
}

function isSame<Value>(wanted: Value | undefined, value: Value): boolean {
  return wanted === undefined || wanted === value
}

function isNoEarlier(day: string | null, from: string | undefined): boolean {
  return from === undefined || (day !== null && day >= from)
}

function isNoLater(day: string | null, to: string | undefined): boolean {
  return to === undefined || (day !== null && day <= to)
}

function isSaid({ act, reports }: Known, text: string): boolean {
  if (text.trim() === '') return true
  const texts = [act.content ?? '', ...reports.map(({ sentence }) => sentence)]
  return fold(text) !== '' && texts.some((own) => ` ${fold(own)}`.includes(` ${fold(text)}`))
}

/** Filters of any shape, with some of these actors and texts. */
export function randomFilters(actors: readonly ActorId[], texts: readonly string[]): fc.Arbitrary<ActFilter> {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2022-01-${String(number).padStart(2, '0')}`)
  const published = day.map((each) => each.replace('-01-', '-02-'))
  const some = fc.subarray([...actors], { maxLength: 6 })
  const end = fc.record(
    { kinds: fc.subarray([...RESPONSE_KINDS]), by: fc.subarray([...actors], { minLength: 20 }) },
    { requiredKeys: [] },
  )
  const own = {
    types: fc.subarray([...ACT_TYPES], { minLength: 5 }),
    by: some,
    to: some,
    about: some,
    toOrAbout: some,
    involving: some,
    text: fc.constantFrom(...texts),
    happenedFrom: day,
    happenedTo: day,
    dayFrom: day,
    dayTo: day,
    outlets: fc.subarray([0, 1, 2, 3].map((at) => outletId(at))),
    publishedFrom: published,
    publishedTo: published,
    polarity: fc.constantFrom(...POLARITIES),
    modality: fc.constantFrom(...MODALITIES),
    vouched: fc.boolean(),
    minOrigins: fc.integer({ min: 0, max: 3 }),
    minConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
    voice: some,
    answered: end,
    answers: end,
  }
  const keys = fc.subarray(Object.keys(own), { maxLength: 3 })
  const plain: fc.Arbitrary<ActFilter> = fc
    .tuple(fc.record(own), keys)
    .map(([all, kept]) => Object.fromEntries(Object.entries(all).filter(([key]) => kept.includes(key))))
  const { filter } = fc.letrec<{ filter: ActFilter }>((tie) => ({
    filter: fc.oneof(
      { depthSize: 'small' },
      { weight: 2, arbitrary: plain },
      {
        weight: 3,
        arbitrary: fc
          .record(
            {
              own: plain,
              and: fc.array(tie('filter'), { maxLength: 2 }),
              or: fc.array(tie('filter'), { maxLength: 3 }),
              not: tie('filter'),
            },
            { requiredKeys: ['own'] },
          )
          .map(({ own: conditions, ...composed }) => ({ ...conditions, ...composed })),
      },
    ),
  }))
  return filter
}
