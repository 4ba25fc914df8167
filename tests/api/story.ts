import type { Batch, NamedActor, NameRow, Part, TieRow } from '../../src/graph/index.ts'
import {
  type ActId,
  actId,
  actorId,
  articleId,
  claimId,
  type IsoDate,
  outletId,
  type ReportId,
  reportId,
} from '../../src/model/index.ts'
import type { ActorType, ActType } from '../../src/ontology/index.ts'
import type { Span } from '../../src/text/index.ts'

/** One telling of an act in a story; `sentence`, `cue` and `content` are found in its text. */
export interface Telling {
  readonly type: ActType
  readonly sentence: string
  readonly cue: string
  readonly by: readonly NamedActor[]
  readonly to?: readonly NamedActor[]
  readonly about?: readonly NamedActor[]
  readonly content?: readonly string[]
  readonly happenedOn?: IsoDate
  /** Place in the list of the telling inside whose content this one stands. */
  readonly voicedIn?: number
}

export interface Story {
  readonly name: string
  readonly text: string
  readonly title?: string
  readonly publishedOn?: IsoDate
  readonly outlet?: string
  readonly wire?: string
  readonly ties?: readonly TieRow[]
  readonly tellings: readonly Telling[]
}

/** 2022-03-01T00:00:00Z. */
const RECORDED_AT = 1_646_092_800_000

export function actor(
  type: ActorType,
  name: string,
  aliases: readonly string[] = [],
  iso3?: string,
): NamedActor {
  return { id: actorId(type, name), type, name, aliases, iso3: iso3 ?? null }
}

/** The same telling in two stories is one act with two reports. */
export function actIdOf({ type, by, to = [], content = [], happenedOn }: Telling): ActId {
  const names = [by, to].map((actors) => actors.map(({ name }) => name))
  return actId(type, names, content, happenedOn)
}

export function reportIdOf(story: Story, telling: Telling): ReportId {
  return reportId(story.name, telling.sentence, telling.cue, telling.type)
}

/** What reading the story would give: everything that one article adds to the graph. */
export function batchOf(story: Story): Batch {
  const { name, text, title, publishedOn, outlet, wire, ties = [], tellings } = story
  const article = articleId(name)
  return {
    article: {
      id: article,
      name,
      text,
      title: title ?? null,
      url: null,
      publishedOn: publishedOn ?? null,
      outlet: outlet === undefined ? null : { id: outletId(outlet), name: outlet, family: null },
      wire: wire === undefined ? null : { id: outletId(wire), name: wire, family: null },
      isEnglish: true,
      recordedAt: RECORDED_AT,
    },
    actors: unique(tellings.flatMap(({ by, to = [], about = [] }) => [...by, ...to, ...about])),
    acts: unique(tellings.map((telling) => actRow(telling, publishedOn))),
    parties: tellings.flatMap((telling) =>
      partsOf(telling).map((part) => ({ actId: actIdOf(telling), ...part })),
    ),
    reports: tellings.map((telling) => ({
      id: reportIdOf(story, telling),
      actId: actIdOf(telling),
      articleId: article,
      voicedInId: voiceOf(story, telling),
      depth: telling.voicedIn === undefined ? 0 : 1,
      sentence: telling.sentence,
      sentenceSpan: find(text, telling.sentence, 0),
      cueSpan: find(text, telling.cue, text.indexOf(telling.sentence)),
      contentSpans: (telling.content ?? []).map((part) => find(text, part, text.indexOf(telling.sentence))),
      quote: telling.sentence.includes('"') ? ('DIRECT' as const) : ('INDIRECT' as const),
      confidence: 0.75,
      extractor: 'rules-en/0.1.0',
      recordedAt: RECORDED_AT,
    })),
    names: tellings.flatMap((telling) => namesOf(story, telling)),
    ties,
    responses: [],
    retired: [],
    revived: [],
    corrects: [],
  }
}

function actRow(telling: Telling, publishedOn: IsoDate | undefined): Batch['acts'][number] {
  const content = telling.content?.join(' … ') ?? null
  return {
    id: actIdOf(telling),
    type: telling.type,
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    content,
    claimId: content === null ? null : claimId(content),
    happenedFrom: telling.happenedOn ?? null,
    happenedTo: telling.happenedOn ?? null,
    precision: telling.happenedOn === undefined ? 'UNKNOWN' : 'DAY',
    sortDate: telling.happenedOn ?? publishedOn ?? '',
  }
}

function partsOf({
  by,
  to = [],
  about = [],
}: Telling): { part: Part; place: number; actorId: NamedActor['id'] }[] {
  const lists: [Part, readonly NamedActor[]][] = [
    ['BY', by],
    ['TO', to],
    ['ABOUT', about],
  ]
  return lists.flatMap(([part, actors]) => actors.map(({ id }, place) => ({ part, place, actorId: id })))
}

function voiceOf(story: Story, { voicedIn }: Telling): ReportId | null {
  const outer = voicedIn === undefined ? undefined : story.tellings[voicedIn]
  return outer === undefined ? null : reportIdOf(story, outer)
}

/** An actor is named by its name or by the first of its aliases that the sentence holds. */
function namesOf(story: Story, telling: Telling): NameRow[] {
  const actors = [...telling.by, ...(telling.to ?? []), ...(telling.about ?? [])]
  return partsOf(telling).flatMap((part, index) => {
    const { name = '', aliases = [] } = actors[index] ?? {}
    const surface = [name, ...aliases].find((known) => telling.sentence.includes(known))
    if (surface === undefined) return []
    const span = find(story.text, surface, story.text.indexOf(telling.sentence))
    return [{ reportId: reportIdOf(story, telling), span, surface, ...part }]
  })
}

function find(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`the story does not hold "${words}"`)
  return [start, start + words.length]
}

function unique<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
