import type {
  ActorRow,
  ActRow,
  GraphRow,
  OutletRow,
  PartyRow,
  ReportRow,
  RowsByKind,
} from '../../src/graph/index.ts'
import { actId, actorId, articleId, claimId, outletId, reportId } from '../../src/model/index.ts'
import {
  ACT_TYPES,
  ACTOR_TYPES,
  MODALITIES,
  RESPONSE_KINDS,
  TIES,
  type TieType,
} from '../../src/ontology/index.ts'
import { type Chance, chanceFrom } from './chance.ts'
import type { Known } from './exercise.ts'
import { largeDecisions } from './largeDecisions.ts'
import { itemAt } from './seeded.ts'

/** Nations that take part in a third of the acts. */
const NATIONS = ['Russia', 'United States', 'Iran', 'China', 'Ukraine'] as const

/** When the first article was recorded; each comes a second after the one before. */
const START = 1_640_000_000_000

export interface Size {
  readonly acts: number
  readonly seed: number
}

export type Rows = { readonly [Kind in keyof RowsByKind]: RowsByKind[Kind][] }

/**
 * A graph as news make it, the same for the same size: about four nodes an act. A few nations take part in a third of
 * the acts, the other actors ever more seldom; one story in four is printed again by others, some acts are told inside
 * others, and people have decided about a few.
 */
export function largeGraph({ acts, seed }: Size): Rows {
  const chance = chanceFrom(seed)
  const rows: Rows = {
    outlet: Array.from({ length: 40 }, (_, at) => makeOutlet(at)),
    article: [],
    correction: [],
    actor: [],
    alias: [],
    claim: [],
    act: [],
    party: [],
    report: [],
    name: [],
    tie: [],
    response: [],
    decision: [],
    source: [],
  }
  putActors(rows, chance, Math.ceil(acts / 6))
  while (rows.act.length < acts) putStory(rows, chance)
  const claims = new Map(rows.claim.map((claim) => [claim.id, claim]))
  const decision = largeDecisions(rows, START + 1000 * rows.article.length)
  return { ...rows, claim: [...claims.values()], decision }
}

/** In the order in which an import takes them. */
export async function* inOrder(rows: Rows): AsyncGenerator<GraphRow> {
  for (const [kind, own] of Object.entries(rows)) for (const row of own) yield { kind, row } as GraphRow
}

/** Ids of every hundredth article and of what it tells. */
export function knownOf(rows: Rows): readonly Known[] {
  const few = rows.article.filter((_, at) => at % 100 === 0).slice(0, 40)
  return few.map((article) => {
    const reports = rows.report.filter(({ articleId: own }) => own === article.id)
    const acts = new Set(reports.map(({ actId: own }) => own))
    const parties = rows.party.filter(({ actId: own }) => acts.has(own))
    return {
      article,
      reports,
      acts: [...acts].map((id) => ({ id })),
      actors: parties.map(({ actorId: id }) => ({ id })),
    }
  })
}

function makeOutlet(at: number): OutletRow {
  return { id: outletId('large', at), name: `Outlet ${at}`, family: at % 8 === 0 ? 'Family' : null }
}

function putActors(rows: Rows, chance: Chance, count: number): void {
  const ties = Object.keys(TIES) as TieType[]
  for (let at = 0; at < count; at++) {
    const nation = NATIONS[at]
    const id = actorId('large', at)
    const name = nation ?? capitals(chance.words(2))
    rows.actor.push({
      id,
      type: nation ? 'NATION' : itemAt(ACTOR_TYPES, at % ACTOR_TYPES.length),
      name,
      iso3: nation ? nation.slice(0, 3).toUpperCase() : null,
    })
    const names = new Set([name, ...(at % 5 === 0 ? [`the ${name}`, capitals(chance.words(1))] : [])])
    for (const each of names) rows.alias.push({ actorId: id, name: each, recordedAt: START })
    if (at > 50)
      rows.tie.push({
        type: itemAt(ties, at % ties.length),
        fromId: id,
        toId: itemAt(rows.actor, chance.below(50)).id,
        title: at % 2 === 0 ? '' : 'President',
        recordedAt: START,
      })
  }
}

/** An act with who took part in it and the sentence that tells it. */
interface Told {
  readonly act: ActRow
  readonly parties: readonly PartyRow[]
  readonly sentence: string
}

/** A story of some acts in an article, and the articles that print it again. */
function putStory(rows: Rows, chance: Chance): void {
  const day = `202${chance.below(4)}-${twoDigits(1 + chance.below(12))}-${twoDigits(1 + chance.below(28))}`
  const told = Array.from({ length: 4 + chance.below(9) }, () => makeTold(rows, chance, day))
  const recordedAt = START + 1000 * rows.article.length
  for (const { act, parties } of told) {
    rows.act.push(act)
    rows.party.push(...parties.map((party) => ({ ...party, recordedAt })))
    if (act.claimId !== null && act.content !== null) rows.claim.push({ id: act.claimId, text: act.content })
  }
  const copies = chance.random() < 0.25 ? 1 + chance.below(4) : 0
  for (let copy = 0; copy <= copies; copy++) putArticle(rows, chance, told, day, copy)
  const [act, answered] = [itemAt(told, 1).act.id, itemAt(told, 0).act.id]
  const via = rows.report.findLast(({ actId: id }) => id === act)?.id
  if (via && chance.random() < 0.3)
    rows.response.push({ actId: act, toActId: answered, kind: chance.pick(RESPONSE_KINDS), via, recordedAt })
}

function makeTold(rows: Rows, chance: Chance, day: string): Told {
  const id = actId('large', rows.act.length, chance.random())
  const content = chance.random() < 0.7 ? chance.words(4 + chance.below(9)) : null
  const actors = PARTS.slice(0, 1 + chance.below(3)).map(() => drawActor(rows, chance))
  const happened = chance.random() < 0.6 ? day : null
  return {
    act: {
      id,
      type: chance.skewed(ACT_TYPES),
      polarity: chance.random() < 0.95 ? 'AFFIRMED' : 'NEGATED',
      modality: chance.skewed(MODALITIES),
      content,
      claimId: content === null ? null : claimId(content),
      happenedFrom: happened,
      happenedTo: happened,
      precision: happened === null ? 'UNKNOWN' : 'DAY',
      sortDate: day,
    },
    parties: actors.map((actor, at) => ({ actId: id, part: itemAt(PARTS, at), place: 0, actorId: actor.id })),
    sentence: `${actors.map(({ name }) => name).join(' ')} ${chance.words(10)} ${content ?? ''}.`,
  }
}

const PARTS = ['BY', 'TO', 'ABOUT'] as const

function drawActor({ actor }: Rows, chance: Chance): ActorRow {
  return chance.random() < 0.2 ? itemAt(actor, chance.below(NATIONS.length)) : chance.skewed(actor)
}

/** The story as one outlet prints it; a copy credits an agency and lacks what stood at its end. */
function putArticle(rows: Rows, chance: Chance, told: readonly Told[], day: string, copy: number): void {
  const id = articleId('large', rows.article.length)
  const recordedAt = START + 1000 * rows.article.length
  const printed = copy === 0 ? told : told.slice(0, 3 + chance.below(told.length - 3))
  rows.article.push({
    id,
    name: `article ${rows.article.length}.txt`,
    title: chance.words(5),
    url: null,
    publishedOn: day,
    text: printed.map(({ sentence }) => sentence).join('\n'),
    isEnglish: true,
    recordedAt,
    outletIds: [chance.skewed(rows.outlet).id],
    wireIds: copy === 0 ? [] : [itemAt(rows.outlet, 3).id],
  })
  let start = 0
  let outer: ReportRow | undefined
  for (const { act, parties, sentence } of printed) {
    const isVoiced = outer !== undefined && act.id.charCodeAt(1) % 3 === 0
    const report: ReportRow = {
      id: reportId('large', id, act.id),
      actId: act.id,
      articleId: id,
      voicedInId: isVoiced ? (outer?.id ?? null) : null,
      depth: isVoiced ? 1 : 0,
      sentence,
      sentenceSpan: [start, start + sentence.length],
      cueSpan: [start, start + 5],
      contentSpans: [],
      quote: 'NONE',
      confidence: 0.75,
      extractor: 'large/1',
      recordedAt,
    }
    rows.report.push({ ...report, retired: [] })
    for (const { part, place, actorId: actor } of parties)
      rows.name.push({
        reportId: report.id,
        part,
        place,
        actorId: actor,
        span: [start, start + 5],
        surface: 'it',
      })
    if (!isVoiced) outer = report
    start += sentence.length + 1
  }
}

function capitals(words: string): string {
  return words
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
