import type { ActRow, Batch, NamedActor, OutletRow, PartyRow, ReportRow } from '../../../src/graph/index.ts'
import {
  type ActId,
  type ActorId,
  actId,
  actorId,
  articleId,
  claimId,
  outletId,
  reportId,
} from '../../../src/model/index.ts'
import type { ActType } from '../../../src/ontology/index.ts'

/** An act told in an article, in few words. */
export interface Told {
  /** Its name in the test; the same key in two articles is the same act. */
  readonly key: string
  readonly type: ActType
  readonly by?: readonly string[]
  readonly to?: readonly string[]
  readonly about?: readonly string[]
  readonly content?: string
  /** Key of the act inside whose content it is told. */
  readonly voicedIn?: string
  readonly with?: Partial<ActRow>
}

export interface ArticleInWords {
  readonly name: string
  readonly publishedOn?: string
  readonly outlet?: string
  readonly told?: readonly Told[]
  readonly actors?: readonly NamedActor[]
}

export const idOfActor = (name: string): ActorId => actorId('test', name)
export const idOfAct = (key: string): ActId => actId('test', key)

export function makeActor(name: string, own: Partial<NamedActor> = {}): NamedActor {
  return { id: idOfActor(name), type: 'NATION', name, aliases: [], iso3: null, ...own }
}

/** What the article adds to a graph; actors are those that its acts name, and `actors`. */
export function makeBatch({ name, publishedOn, outlet, told = [], actors = [] }: ArticleInWords): Batch {
  const article = articleId('test', name)
  const idOfReport = (key: string) => reportId(article, key)
  const names = new Set(told.flatMap(({ by = [], to = [], about = [] }) => [...by, ...to, ...about]))
  const reports = told.map(
    ({ key, voicedIn }, at): ReportRow => ({
      id: idOfReport(key),
      actId: idOfAct(key),
      articleId: article,
      voicedInId: voicedIn === undefined ? null : idOfReport(voicedIn),
      depth: voicedIn === undefined ? 0 : 1,
      sentence: `Sentence ${at} of ${name}.`,
      sentenceSpan: [at * 40, at * 40 + 30],
      cueSpan: [at * 40 + 4, at * 40 + 8],
      contentSpans: [],
      quote: 'NONE',
      confidence: 0.9,
      extractor: 'test/1',
      recordedAt: 1_640_000_000_000,
    }),
  )
  return {
    article: {
      id: article,
      name,
      title: null,
      url: null,
      publishedOn: publishedOn ?? null,
      text: `Text of ${name}.`,
      outlet: outlet === undefined ? null : outletNamed(outlet),
      wire: null,
      isEnglish: true,
      recordedAt: 1_640_000_000_000,
    },
    actors: [
      ...actors,
      ...[...names]
        .filter((actor) => !actors.some((given) => given.id === idOfActor(actor)))
        .map((actor) => makeActor(actor)),
    ],
    acts: told.map((act) => makeAct(act, publishedOn)),
    parties: told.flatMap(partiesOf),
    reports,
    names: [],
    ties: [],
    responses: [],
    retired: [],
    revived: [],
    corrects: [],
  }
}

function partiesOf({ key, by = [], to = [], about = [] }: Told): PartyRow[] {
  const namesOfParts = { BY: by, TO: to, ABOUT: about }
  return (['BY', 'TO', 'ABOUT'] as const).flatMap((part) =>
    namesOfParts[part].map((actor, place) => ({
      actId: idOfAct(key),
      part,
      place,
      actorId: idOfActor(actor),
    })),
  )
}

function makeAct(told: Told, publishedOn: string | undefined): ActRow {
  return {
    id: idOfAct(told.key),
    type: told.type,
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    content: told.content ?? null,
    claimId: told.content === undefined ? null : claimId(told.content),
    happenedFrom: null,
    happenedTo: null,
    precision: 'UNKNOWN',
    sortDate: publishedOn ?? '',
    ...told.with,
  }
}

function outletNamed(name: string): OutletRow {
  return { id: outletId(name), name, family: null }
}
