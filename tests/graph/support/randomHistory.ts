import * as fc from 'fast-check'
import {
  type Batch,
  DECISION_KINDS,
  type GraphReader,
  type GraphWriter,
  type NewDecision,
} from '../../../src/graph/index.ts'
import { readAgain } from '../../../src/ingest/readAgain.ts'
import {
  type ActId,
  ClaimgraphError,
  type Moment,
  type ReportId,
  reportId,
} from '../../../src/model/index.ts'
import { ACT_TYPES, ACTOR_TYPES, RESPONSE_KINDS } from '../../../src/ontology/index.ts'
import { makeBatch } from './makeBatch.ts'

/** Few actors and acts, so that decisions meet one another. */
const ACTOR = fc.constantFrom('A', 'B', 'C', 'D', 'E')
const ACTORS = fc.uniqueArray(ACTOR, { maxLength: 3 })
const TOLD = fc.record({
  type: fc.constantFrom('DEMANDED', 'REJECTED', 'MET_WITH'),
  by: ACTORS,
  to: ACTORS,
  about: ACTORS,
  voiced: fc.boolean(),
})

/** What happens to a graph: an article comes, or again with some of its reports; a decision is made or taken back. */
export type Step = ArticleStep | DecisionStep | UndoStep

interface ArticleStep {
  readonly what: 'ARTICLE'
  readonly name: string
  readonly told: readonly {
    readonly type: 'DEMANDED' | 'REJECTED' | 'MET_WITH'
    readonly by: readonly string[]
    readonly to: readonly string[]
    readonly about: readonly string[]
    readonly voiced: boolean
  }[]
}

/** Numbers choose among what is there. */
interface DecisionStep {
  readonly what: 'DECISION'
  readonly kind: (typeof DECISION_KINDS)[number]
  readonly onActors: boolean
  readonly choices: readonly [number, number, number]
}

interface UndoStep {
  readonly what: 'UNDO'
  readonly choice: number
}

export const randomSteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      what: fc.constant('ARTICLE' as const),
      name: fc.constantFrom('one', 'two', 'three', 'four', 'five'),
      told: fc.array(TOLD, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      what: fc.constant('DECISION' as const),
      kind: fc.constantFrom(...DECISION_KINDS),
      onActors: fc.boolean(),
      choices: fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)),
    }),
    fc.record({ what: fc.constant('UNDO' as const), choice: fc.nat(1000) }),
  ),
  { minLength: 4, maxLength: 30, size: 'max' },
)

/** Does a step; what cannot be decided or undone is left. */
export async function take(graph: GraphReader & GraphWriter, step: Step, now: Moment): Promise<void> {
  try {
    if (step.what === 'ARTICLE') await graph.writeArticle(await readAgain(articleOf(step, now), graph))
    if (step.what === 'DECISION') await decideSomething(graph, step, now)
    if (step.what === 'UNDO') await undoSomething(graph, step, now)
  } catch (error) {
    if (!(error instanceof ClaimgraphError)) throw error
  }
}

/** The article as it is read this time: what it told before and does not tell now is given up. */
function articleOf({ name, told }: ArticleStep, recordedAt: Moment): Batch {
  const inWords = told.map(({ type, by, to, about, voiced }, at) => ({
    key: JSON.stringify([type, by, to, about]),
    type,
    by,
    to,
    about,
    ...(voiced && at > 0 ? { voicedIn: told.slice(0, at).map(keyOf)[0] ?? '' } : {}),
  }))
  const unique = [...new Map(inWords.map((each) => [each.key, each])).values()]
  const batch = makeBatch({ name, told: unique })
  const first = batch.reports[0]
  // Another reading is another report.
  const idOf = new Map<string, ReportId>()
  for (const { id, actId, voicedInId } of batch.reports)
    idOf.set(id, reportId(id, actId, idOf.get(voicedInId ?? ''), first?.actId))
  const ids = (id: ReportId | null) => idOf.get(id ?? '') ?? null
  const reports = batch.reports.flatMap((report) => {
    const id = ids(report.id)
    return id === null ? [] : [{ ...report, id, voicedInId: ids(report.voicedInId), recordedAt }]
  })
  return {
    ...batch,
    article: { ...batch.article, recordedAt },
    reports,
    names: reports.flatMap(({ id, actId: own }) =>
      batch.parties
        .filter(({ actId }) => actId === own)
        .map(({ part, place, actorId }) => ({
          part,
          place,
          actorId,
          reportId: id,
          span: [0, 1] as const,
          surface: 'x',
        })),
    ),
    responses: reports.flatMap(({ id, actId }) =>
      first && actId !== first.actId
        ? [{ actId, toActId: first.actId, kind: 'REJECTS' as const, via: id }]
        : [],
    ),
  }
}

function keyOf({ type, by, to, about }: ArticleStep['told'][number]): string {
  return JSON.stringify([type, by, to, about])
}

async function decideSomething(
  graph: GraphReader & GraphWriter,
  step: DecisionStep,
  now: Moment,
): Promise<void> {
  const acts = (await graph.findActs({}, { limit: 1000 })).map(({ id }) => id)
  const actors = (await graph.findActors({}, { limit: 1000 })).map(({ id }) => id)
  const own = await graph.reportsOfActs(acts)
  const reports = own.map(({ id }) => id)
  const read = await graph.acts(acts)
  const partiesOf = (report: string): string[] => {
    const actId = own.find(({ id }) => id === report)?.actId
    return read.filter(({ id }) => id === actId).flatMap(({ by, to }) => [...by, ...to].map(({ id }) => id))
  }
  const decision = decisionOf(step, step.onActors ? actors : acts, acts, reports, partiesOf)
  await graph.decide({ ...decision, by: 'somebody', reason: 'to see' }, now)
}

/** The one of the items that a number chooses, if there is any. */
function pick<Item>(items: readonly Item[], at: number): Item[] {
  return items.slice(at % (items.length || 1)).slice(0, 1)
}

function decisionOf(
  { kind, choices: [one, two, three], onActors }: DecisionStep,
  nodes: readonly string[],
  acts: readonly ActId[],
  reports: readonly string[],
  partiesOf: (report: string) => string[],
): Pick<NewDecision, 'kind' | 'subjects' | 'into' | 'value'> {
  switch (kind) {
    case 'MERGE':
      return { kind, subjects: pick(nodes, one), into: pick(nodes, two)[0] ?? null, value: null }
    case 'SPLIT': {
      const subjects = [...pick(reports, one), ...(three % 4 === 0 ? pick(reports, two) : [])]
      const from = onActors ? partiesOf(subjects[0] ?? '') : nodes
      return { kind, subjects, into: pick(from, three)[0] ?? null, value: three % 3 ? null : 'Another' }
    }
    case 'REJECT':
    case 'CONFIRM':
      return { kind, subjects: [...pick(reports, one), ...pick(reports, two)], into: null, value: null }
    case 'RENAME':
      return { kind, subjects: pick(nodes, one), into: null, value: `Name ${two % 5}` }
    case 'RETYPE':
      return {
        kind,
        subjects: pick(nodes, one),
        into: null,
        value: (onActors ? pick(ACTOR_TYPES, two) : pick(ACT_TYPES, two))[0] ?? null,
      }
    case 'LINK':
    case 'UNLINK':
      return {
        kind,
        subjects: pick(acts, one),
        into: pick(acts, two)[0] ?? null,
        value: kind === 'LINK' ? (RESPONSE_KINDS[three % RESPONSE_KINDS.length] ?? null) : null,
      }
  }
}

async function undoSomething(
  graph: GraphReader & GraphWriter,
  { choice }: UndoStep,
  now: Moment,
): Promise<void> {
  const decisions = (await graph.decisions()).filter(({ undoneAt }) => undoneAt === null)
  const chosen = decisions[choice % (decisions.length || 1)]
  if (chosen) await graph.undo(chosen.id, { by: 'somebody', reason: 'to see' }, now)
}

/** All that a reader says about everything. */
export async function whatItSays(reader: GraphReader): Promise<string> {
  const page = { limit: 1000 }
  const [acts, actors] = [await reader.findActs({}, page), await reader.findActors({}, page)]
  const [actIds, actorIds] = [acts.map(({ id }) => id), actors.map(({ id }) => id)]
  const reports = await reader.reportsOfActs(actIds)
  return JSON.stringify(
    {
      counts: await reader.counts(),
      acts,
      actors,
      reports,
      names: await reader.namesOfReports(reports.map(({ id }) => id)),
      called: await reader.namesOfActors(actorIds),
      named: await reader.findActors({ name: 'name' }, page),
      byActor: await reader.findActs({ by: actorIds }, page),
      vouched: await reader.countActs({ vouched: true }),
      answers: [await reader.responsesOfActs(actIds), await reader.responsesToActs(actIds)],
      origins: await reader.originsOfActs(actIds),
      articles: await reader.findArticles({}, page),
    },
    null,
    1,
  )
}
