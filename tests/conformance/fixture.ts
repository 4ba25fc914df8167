import type { Batch, PartyRow, ReportRow } from '../../src/graph/index.ts'
import {
  type ActId,
  type ActorId,
  actId,
  actorId,
  articleId,
  claimId,
  outletId,
  reportId,
} from '../../src/model/index.ts'
import {
  ACT_TYPES,
  ACTOR_TYPES,
  DATE_PRECISIONS,
  MODALITIES,
  POLARITIES,
  QUOTE_FORMS,
  RESPONSE_KINDS,
  TIES,
  type TieType,
} from '../../src/ontology/index.ts'
import { itemAt, seeded } from './seeded.ts'

/** Names that have broken databases before: quotes, braces, Cypher, other scripts, signs beyond 16 bits, nothing. */
const NAMES = [
  'Vladimir Putin',
  `O'Neil "the boss" \\ Smith`,
  '{$date: 1}',
  "x') DETACH DELETE (n) //",
  'Пётр Порошенко',
  '習近平',
  '😀 Smile',
  '\uFFFD edge',
  '$name',
  '42',
  'Élysée',
  ' ',
] as const

const TIE_TYPES = Object.keys(TIES) as readonly TieType[]

/**
 * A graph of 40 articles and 300 acts, the same on every call: nulls, empty lists, reports inside reports,
 * acts told in several articles, acts nobody vouches for, ties and answers of every kind.
 */
export function makeBatches(): Batch[] {
  const random = seeded(7)
  const pick = <Item>(items: readonly Item[]): Item => itemAt(items, Math.floor(random() * items.length))
  const chance = (share: number): boolean => random() < share

  const actors = Array.from({ length: 60 }, (_, at) => ({
    id: actorId('fixture', at),
    type: itemAt(ACTOR_TYPES, at % ACTOR_TYPES.length),
    name: `${itemAt(NAMES, at % NAMES.length)}${at < NAMES.length ? '' : ` ${at}`}`,
    aliases: at % 3 === 0 ? [] : [`alias ${at}`, `Ünïcode ${at % 5}`],
    iso3: at % 7 === 0 ? 'RUS' : null,
  }))
  const acts = Array.from({ length: 300 }, (_, at) => {
    const day = chance(0.8) ? `2022-01-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}` : null
    const content = chance(0.7) ? `that ${pick(NAMES)} would answer ${at % 20}` : null
    return {
      id: actId('fixture', at),
      type: itemAt(ACT_TYPES, at % ACT_TYPES.length),
      polarity: chance(0.9) ? POLARITIES[0] : POLARITIES[1],
      modality: chance(0.8) ? MODALITIES[0] : pick(MODALITIES),
      content,
      claimId: content === null ? null : claimId(content),
      happenedFrom: day,
      happenedTo: day,
      precision: pick(DATE_PRECISIONS),
      sortDate: day ?? (chance(0.5) ? '2022-02-01' : ''),
    }
  })
  const partiesOfActs = acts.map((act, at): PartyRow[] => {
    const count = at % 40 === 0 ? 9 : Math.floor(random() * 4)
    return Array.from({ length: count }, (_, place) => ({
      actId: act.id,
      part: place === 0 ? 'BY' : pick(['BY', 'TO', 'TO', 'ABOUT'] as const),
      place,
      actorId: pick(actors).id,
    }))
  })

  return Array.from({ length: 40 }, (_, at): Batch => {
    const article = articleId('fixture', at)
    const told = acts.filter((_act, index) => index % 40 === at || (index + 7) % 40 === at)
    const reports: ReportRow[] = []
    for (const [index, act] of told.entries()) {
      const outer = index > 0 && chance(0.5) ? itemAt(reports, index - 1) : undefined
      const start = index * 50
      reports.push({
        id: reportId('fixture', article, index),
        actId: act.id,
        articleId: article,
        voicedInId: outer?.id ?? null,
        depth: outer ? outer.depth + 1 : 0,
        sentence: `${pick(NAMES)} told it, “so” they say; ${index}.`,
        sentenceSpan: [start, start + 40],
        cueSpan: [start + 5, start + 9],
        contentSpans: chance(0.3)
          ? []
          : [
              [start + 10, start + 20],
              [start + 22, start + 30],
            ],
        quote: pick(QUOTE_FORMS),
        confidence: Math.round(random() * 100) / 100,
        extractor: 'fixture/1',
        recordedAt: 1_640_000_000_000 + at,
      })
    }
    const parties = told.flatMap((act) => partiesOfActs[acts.indexOf(act)] ?? [])
    return {
      article: {
        id: article,
        name: `article ${at}.txt`,
        title: chance(0.8) ? `Title ${pick(NAMES)}` : null,
        url: chance(0.5) ? `https://example.org/${at}?q='"` : null,
        publishedOn: chance(0.8) ? `2022-02-${String(1 + (at % 28)).padStart(2, '0')}` : null,
        text: `Text of ${at}.\n\n${pick(NAMES)} — “end”.`,
        outlet:
          at % 5 === 0
            ? null
            : { id: outletId(at % 4), name: `Outlet Ñ ${at % 4}`, family: at % 4 === 0 ? 'Family' : null },
        wire: at % 6 === 0 ? { id: outletId('wire'), name: 'Northern Wire', family: null } : null,
        isEnglish: at % 7 !== 0,
        recordedAt: 1_640_000_000_000 + at,
      },
      actors: actors.map((actor) =>
        chance(0.3) ? { ...actor, aliases: [...actor.aliases, `met in ${at}`] } : actor,
      ),
      acts: told,
      parties,
      reports,
      names: reports.flatMap((report) =>
        parties
          .filter((party) => party.actId === report.actId)
          .map(({ part, place, actorId: named }) => ({
            part,
            place,
            actorId: named,
            reportId: report.id,
            span: [report.sentenceSpan[0], report.sentenceSpan[0] + 5] as const,
            surface: pick(NAMES),
          })),
      ),
      ties: TIE_TYPES.map((type, index) => ({
        type,
        fromId: itemAt(actors, (at + index) % 60).id,
        toId: itemAt(actors, (at * 3 + index + 1) % 60).id,
        title: chance(0.5) ? 'President' : '',
      })),
      responses: RESPONSE_KINDS.flatMap((kind, index) => {
        const [act, answered] = [told[index], told[index + 1]]
        const via = reports.find(({ actId: id }) => id === act?.id)?.id
        return act && answered && via ? [{ actId: act.id, toActId: answered.id, kind, via }] : []
      }),
      retired: [],
      revived: [],
      corrects: at % 10 === 9 ? [articleId('fixture', at - 1)] : [],
    }
  })
}

/** One actor that does 300 acts, each to the same 300 others: 90,000 relationships in one article. */
export function makeHub(): { readonly batch: Batch; readonly hub: ActorId; readonly acts: readonly ActId[] } {
  const hub = actorId('hub')
  const others = Array.from({ length: 300 }, (_, at) => actorId('hub', at))
  const acts = Array.from({ length: 300 }, (_, at) => actId('hub', at))
  const [first] = makeBatches()
  if (first === undefined) throw new Error('the fixture is empty')
  const article = { ...first.article, id: articleId('hub'), name: 'hub.txt' }
  const batch: Batch = {
    article,
    actors: [hub, ...others].map((id, at) => ({
      id,
      type: 'GROUP',
      name: `Neighbour ${at}`,
      aliases: [],
      iso3: null,
    })),
    acts: acts.map((id) => ({
      id,
      type: 'MET_WITH',
      polarity: 'AFFIRMED',
      modality: 'ACTUAL',
      content: null,
      claimId: null,
      happenedFrom: null,
      happenedTo: null,
      precision: 'UNKNOWN',
      sortDate: '2023-01-01',
    })),
    parties: acts.flatMap((id): PartyRow[] => [
      { actId: id, part: 'BY', place: 0, actorId: hub },
      ...others.map((actor, place) => ({ actId: id, part: 'TO' as const, place, actorId: actor })),
    ]),
    reports: [],
    names: [],
    ties: [],
    responses: [],
    retired: [],
    revived: [],
    corrects: [],
  }
  return { batch, hub, acts }
}
