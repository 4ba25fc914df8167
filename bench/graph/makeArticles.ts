import type {
  ActRow,
  Batch,
  NamedActor,
  OutletRow,
  PartyRow,
  ReportRow,
  ResponseRow,
} from '../../src/graph/index.ts'
import { type ActId, actId, articleId, claimId, outletId, reportId } from '../../src/model/index.ts'
import { ACTS, type ActType } from '../../src/ontology/index.ts'
import { type Cast, castOf } from './cast.ts'
import { type Random, randomFrom } from './random.ts'
import { type Sentence, sentenceOf, type Told, wordsOf } from './sentences.ts'

/**
 * Articles without end, the same for the same seed; only the last few acts are kept in mind, so that memory stays the
 * same. In size and mixture they are like what is read of the sample articles: 40 acts an article, two parties an act,
 * two thirds with a content, one report in six inside another. A few nations take part in a third of all acts, one
 * story in four is printed again by other outlets, one act in twenty answers an earlier one.
 */
export function* makeArticles(seed = 1): Generator<Batch, never> {
  const random = randomFrom(seed)
  const past: ActId[] = []
  for (let place = 0; ; place++) {
    const story = storyOf(random, seed, place, past)
    yield articleOf(random, story, 0)
    if (random.chance(0.25)) {
      const reprints = 1 + random.below(3)
      for (let reprint = 1; reprint <= reprints; reprint++) yield articleOf(random, story, reprint)
    }
    past.push(...story.told.map(({ act }) => act.id))
    past.splice(0, Math.max(0, past.length - MEMORY))
  }
}

/** Articles of the stream until they tell this many acts. */
export function* articlesOf(acts: number, stream = makeArticles()): Generator<Batch> {
  const told = new Set<ActId>()
  let [count, place] = [0, -1]
  while (count < acts) {
    const { value } = stream.next()
    // A reprint has the acts of the story before it.
    if (placeOf(value) !== place) told.clear()
    place = placeOf(value)
    for (const { id } of value.acts) if (!told.has(id)) count++
    for (const { id } of value.acts) told.add(id)
    yield value
  }
}

const placeOf = ({ article }: Batch): number => Math.floor((article.recordedAt - START) / PAUSE)

const MEMORY = 200
const FIRST_DAY = Date.UTC(2019, 0, 1)
const DAY = 86_400_000
/** Stories go through these days again and again: a graph has acts of all of them early. */
const DAYS = 2000
const START = Date.UTC(2025, 0, 1)
/** Milliseconds from a story to the next; its reprints come in between. */
const PAUSE = 60_000

const TYPES: readonly ActType[] = [
  ...Array.from({ length: 20 }, () => 'SAID' as const),
  ...(Object.keys(ACTS) as readonly ActType[]),
]
const OUTLETS = 400
const AGENCIES = 6

interface Story {
  readonly seed: number
  readonly place: number
  readonly publishedOn: string
  readonly cast: Cast
  readonly told: readonly ToldAct[]
  readonly agency: OutletRow
}

interface ToldAct extends Told {
  readonly act: ActRow
  readonly parties: readonly PartyRow[]
  readonly answers: ActId | undefined
}

function storyOf(random: Random, seed: number, place: number, past: readonly ActId[]): Story {
  const publishedOn = new Date(FIRST_DAY + (place % DAYS) * DAY).toISOString().slice(0, 10)
  const cast = castOf(random, articleId('bench', seed, place, 0))
  const told = Array.from({ length: 15 + random.below(51) }, (_, at) =>
    toldOf(random, cast, past, publishedOn, `${seed} ${place} ${at}`),
  )
  return { seed, place, publishedOn, cast, told, agency: outlet('Agency', random.below(AGENCIES)) }
}

function toldOf(
  random: Random,
  { actors }: Cast,
  past: readonly ActId[],
  publishedOn: string,
  key: string,
): ToldAct {
  const type = random.pick(TYPES)
  const nations = actors.filter((actor) => actor.type === 'NATION')
  const someone = (...taken: readonly (NamedActor | undefined)[]): NamedActor => {
    const [few, all] = [nations, actors].map((some) => some.filter((actor) => !taken.includes(actor)))
    return random.pick(few?.length && random.chance(0.55) ? few : (all ?? []))
  }
  const by = someone()
  const to = random.chance(ACTS[type].symmetric ? 1 : 0.5) ? someone(by) : undefined
  const about = random.chance(0.45) ? someone(by, to) : undefined
  const content = random.chance(0.64) ? `that ${wordsOf(random, 4 + random.below(14))}` : null
  const id = actId('bench', key)
  const isDated = random.chance(0.2)
  const act: ActRow = {
    id,
    type,
    polarity: random.chance(0.04) ? 'NEGATED' : 'AFFIRMED',
    modality: random.chance(0.07) ? random.pick(['FUTURE', 'HYPOTHETICAL']) : 'ACTUAL',
    content,
    claimId: content === null ? null : claimId(content),
    happenedFrom: isDated ? publishedOn : null,
    happenedTo: isDated ? publishedOn : null,
    precision: isDated ? 'DAY' : 'UNKNOWN',
    sortDate: publishedOn,
  }
  const party = (part: PartyRow['part'], actor: typeof to): PartyRow[] =>
    actor ? [{ actId: id, part, place: 0, actorId: actor.id }] : []
  return {
    act,
    by,
    to,
    about,
    parties: [...party('BY', by), ...party('TO', to), ...party('ABOUT', about)],
    answers: past.length > 0 && random.chance(0.05) ? random.pick(past) : undefined,
  }
}

/** A story as an outlet prints it: a reprint credits an agency, lacks the end, and comes later. */
function articleOf(random: Random, story: Story, reprint: number): Batch {
  const { seed, place, publishedOn, cast, agency } = story
  const id = articleId('bench', seed, place, reprint)
  const recordedAt = START + place * PAUSE + reprint * 1000
  const told = reprint === 0 ? story.told : story.told.slice(0, Math.ceil(story.told.length * 0.7))
  const title = wordsOf(random, 8)
  const sentences: Sentence[] = []
  let text = `${title}.`
  for (const each of told) {
    const sentence = sentenceOf(random, each, text.length + 1)
    text += ` ${sentence.text}`
    sentences.push(sentence)
  }
  const reports = sentences.map((sentence, at): ReportRow => {
    const depth = at >= 2 && random.chance(0.16) ? (random.chance(0.15) ? 2 : 1) : 0
    return {
      id: reportId('bench', id, at),
      actId: sentence.told.act.id,
      articleId: id,
      voicedInId: depth === 0 ? null : reportId('bench', id, at - 1),
      depth,
      sentence: sentence.text,
      sentenceSpan: sentence.span,
      cueSpan: sentence.cue,
      contentSpans: sentence.content ? [sentence.content] : [],
      quote: sentence.content ? 'INDIRECT' : 'NONE',
      confidence: random.below(100) / 100,
      extractor: 'bench/1',
      recordedAt,
    }
  })
  return {
    article: {
      id,
      name: `bench ${seed} ${place} ${reprint}`,
      title,
      url: `https://news.example/${seed}/${place}/${reprint}`,
      publishedOn,
      text,
      outlet: outlet('Paper', random.zipf(OUTLETS)),
      wire: reprint > 0 || random.chance(0.2) ? agency : null,
      isEnglish: true,
      recordedAt,
    },
    actors: cast.actors,
    acts: told.map(({ act }) => act),
    parties: told.flatMap(({ parties }) => parties),
    reports,
    names: sentences.flatMap(({ names, told: { act } }, at) =>
      names.map((name) => ({ ...name, reportId: reports[at]?.id ?? reportId(act.id), place: 0 })),
    ),
    ties: cast.ties,
    responses: told.flatMap(({ act, answers }, at): ResponseRow[] =>
      answers
        ? [{ actId: act.id, toActId: answers, kind: 'ANSWERS', via: reports[at]?.id ?? reportId(act.id) }]
        : [],
    ),
    retired: [],
    revived: [],
    corrects: [],
  }
}

function outlet(kind: string, number: number): OutletRow {
  const name = `${kind} ${number}`
  const family = kind === 'Paper' && number % 5 === 0 ? `House ${number % 25}` : null
  return { id: outletId(name), name, family }
}
