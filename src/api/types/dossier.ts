import type { ActCounts, ActorRow } from '../../graph/index.ts'
import { ACTS, type ActDefinition, type ActType } from '../../ontology/index.ts'
import type { Coordinate } from '../access/declared.ts'
import { DAY_OF_ACT, FILTER, HAPPENED } from '../access/reads.ts'
import { type ActorChoice, type GivenActFilter, idsOf } from '../actFilter.ts'
import { actPage } from '../actPage.ts'
import { AS_OF, builder } from '../builder.ts'
import { pageSizeOf } from '../connection.ts'
import type { View } from '../context.ts'
import { LIMITS } from '../limits.ts'
import { CONTRADICTING, DEMANDS, fromTo, STATEMENTS, STATUSES } from '../namedFilters.ts'
import { withoutNulls } from '../withoutNulls.ts'
import { ActConnectionRef, ActEdgeRef, ActFilterInput, ActorChoiceInput } from './act.ts'
import { QuadEnum } from './enums.ts'
import { type Facet, FacetRef, facetsOf } from './facet.ts'
import { ActorRef, ActRef } from './refs.ts'
import { PER, TIMES, timelineOf } from './timeline.ts'

interface Dossier {
  readonly a: ActorChoice
  readonly b: ActorChoice
  readonly filter: GivenActFilter
}

/** From some to others, with what both did together. */
interface DossierSide {
  readonly by: ActorChoice
  readonly to: ActorChoice
  readonly filter: GivenActFilter
  /** Read once, where anything is made of it. */
  readonly byType: (view: View) => Promise<readonly Facet[]>
}

type QuadCounts = Pick<ActCounts, 'acts' | 'alleged' | 'unreal'> & Pick<ActDefinition, 'quad'>

/** What is told by how many acts there are of a type, or how they weigh. */
const COUNTED: readonly Coordinate[] = ['Act.type', ...HAPPENED]

const QuadCountsRef = builder.objectRef<QuadCounts>('QuadCounts').implement({
  description: 'How many acts there are of one quadrant.',
  fields: (t) => ({
    quad: t.expose('quad', { type: QuadEnum, description: 'Which quadrant.' }),
    acts: t.exposeInt('acts', {
      extensions: { reads: COUNTED },
      description: 'Acts that an outlet tells in its own voice as having happened.',
    }),
    alleged: t.exposeInt('alleged', {
      description: 'Acts that are only told inside other reports.',
      extensions: { reads: COUNTED },
    }),
    unreal: t.exposeInt('unreal', {
      extensions: { reads: COUNTED },
      description: 'Acts that did not take place, or are planned, feared or thought of.',
    }),
  }),
})

const DossierSideRef = builder.objectRef<DossierSide>('DossierSide').implement({
  description: 'What one side said and did to the other. What both did together is on both sides.',
  fields: (t) => {
    const actsOf = (
      description: string,
      reads: readonly Coordinate[],
      own: (side: DossierSide) => GivenActFilter,
    ) =>
      t.connection(
        {
          type: ActRef,
          description,
          extensions: { reads: ['Act.by', 'Act.to', ...reads, ...DAY_OF_ACT] },
          complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
          resolve: (side, args, { viewOf }, info) =>
            actPage(viewOf(info), { ...args, filter: side.filter }, own(side)),
        },
        ActConnectionRef,
        ActEdgeRef,
      )
    return {
      acts: actsOf('All of it, the latest first.', ['Act.type'], ({ by, to }) => fromTo(by, to)),
      statements: actsOf(
        'What the one said to the other or about it, the latest first.',
        ['Act.type', 'Act.about'],
        ({ by, to }) => ({
          ...STATEMENTS,
          by,
          toOrAbout: to,
        }),
      ),
      openDemands: actsOf(
        'What the one asked of the other and nothing answers.',
        ['Act.type', 'Act.responses'],
        ({ by, to }) => ({
          ...DEMANDS,
          ...STATUSES.OPEN,
          by,
          to,
        }),
      ),
      contradictions: actsOf(
        'Acts by which the one denies, contradicts or counters what the other said or did.',
        ['Act.respondsTo', 'Response.kind'],
        ({ by, to }) => ({ by, answers: { kinds: CONTRADICTING, by: to } }),
      ),
      byType: t.field({
        type: [FacetRef],
        extensions: { reads: COUNTED },
        description: 'Counts of the acts by type, what is commonest first.',
        resolve: (side, _args, { viewOf }, info) => side.byType(viewOf(info)),
      }),
      byQuad: t.field({
        type: [QuadCountsRef],
        extensions: { reads: COUNTED },
        description: 'Counts of the acts by quadrant, from conflict in deeds to cooperation in deeds.',
        resolve: async (side, _args, { viewOf }, info) => quadsOf(await side.byType(viewOf(info))),
      }),
      score: t.float({
        nullable: true,
        extensions: { reads: COUNTED },
        description:
          'Mean score of the acts that happened and that outlets vouch for, from -10, conflict, to 10, cooperation; null where there are none.',
        resolve: async (side, _args, { viewOf }, info) => scoreOf(await side.byType(viewOf(info))),
      }),
    }
  },
})

const DossierRef = builder.objectRef<Dossier>('Dossier').implement({
  description: 'Two actors, or two groups of actors, and what they said and did to one another.',
  fields: (t) => ({
    a: t.field({
      type: [ActorRef],
      description: 'Who stands on the one side.',
      resolve: ({ a }, _args, { viewOf }, info) => actorsOf(a, viewOf(info)),
    }),
    b: t.field({
      type: [ActorRef],
      description: 'Who stands on the other.',
      resolve: ({ b }, _args, { viewOf }, info) => actorsOf(b, viewOf(info)),
    }),
    acts: t.connection(
      {
        type: ActRef,
        extensions: { reads: ['Act.by', 'Act.to', 'Act.type', ...DAY_OF_ACT] },
        description: 'What either said or did to the other, and what they did together, the latest first.',
        complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
        resolve: (dossier, args, { viewOf }, info) =>
          actPage(viewOf(info), { ...args, filter: dossier.filter }, between(dossier)),
      },
      ActConnectionRef,
      ActEdgeRef,
    ),
    timeline: t.field({
      type: [FacetRef],
      extensions: { reads: ['Act.by', 'Act.to', 'Act.type', ...DAY_OF_ACT] },
      description: 'These acts counted by time, the earliest first.',
      args: { per: t.arg(PER), first: t.arg.int(TIMES) },
      complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
      resolve: (dossier, { per, first }, { viewOf }, info) =>
        timelineOf(viewOf(info), per, dossier.filter, first, between(dossier)),
    }),
    aToB: t.field({
      type: DossierSideRef,
      description: 'From a to b.',
      resolve: ({ a, b, filter }) => sideOf(a, b, filter),
    }),
    bToA: t.field({
      type: DossierSideRef,
      description: 'From b to a.',
      resolve: ({ a, b, filter }) => sideOf(b, a, filter),
    }),
  }),
})

export function defineDossier(): void {
  builder.queryField('dossier', (t) =>
    t.field({
      type: DossierRef,
      description: 'What two actors said and did to one another: a timeline, and each side with its balance.',
      args: {
        a: t.arg({
          type: ActorChoiceInput,
          required: true,
          description: 'The one side.',
          extensions: { reads: ['Act.by', 'Act.to'] },
        }),
        b: t.arg({
          type: ActorChoiceInput,
          required: true,
          description: 'The other.',
          extensions: { reads: ['Act.by', 'Act.to'] },
        }),
        filter: t.arg({ type: ActFilterInput, description: 'Which acts.', extensions: FILTER }),
        asOf: t.arg(AS_OF),
      },
      resolve: (_root, { a, b, filter, asOf }, { lookBack }, info) => {
        lookBack(info, asOf)
        return { a, b, filter: withoutNulls(filter ?? {}) }
      },
    }),
  )
}

function between({ a, b }: Dossier): GivenActFilter {
  return { and: [{ involving: a }, { involving: b }, { or: [fromTo(a, b), fromTo(b, a)] }] }
}

function sideOf(by: ActorChoice, to: ActorChoice, filter: GivenActFilter): DossierSide {
  let found: Promise<readonly Facet[]> | undefined
  const byType = (view: View) => (found ??= facetsOf(view, 'TYPE', filter, LIMITS.pageSize, fromTo(by, to)))
  return { by, to, filter, byType }
}

async function actorsOf(choice: ActorChoice, { load }: View): Promise<readonly ActorRow[]> {
  const found = await Promise.all((await idsOf(choice, load)).map((id) => load.actor.load(id)))
  return found.filter((actor) => actor !== null)
}

const QUADS: readonly ActDefinition['quad'][] = [
  'MATERIAL_CONFLICT',
  'VERBAL_CONFLICT',
  'STATEMENT',
  'VERBAL_COOPERATION',
  'MATERIAL_COOPERATION',
]

function quadsOf(byType: readonly Facet[]): readonly QuadCounts[] {
  return QUADS.map((quad) => {
    const own = byType.filter(({ key }) => ACTS[key as ActType].quad === quad)
    return { quad, acts: sum(own, 'acts'), alleged: sum(own, 'alleged'), unreal: sum(own, 'unreal') }
  })
}

function scoreOf(byType: readonly Facet[]): number | null {
  const acts = sum(byType, 'acts')
  const scores = byType.reduce((total, { key, acts: own }) => total + own * ACTS[key as ActType].score, 0)
  return acts === 0 ? null : scores / acts
}

function sum(facets: readonly Facet[], key: 'acts' | 'alleged' | 'unreal'): number {
  return facets.reduce((total, facet) => total + facet[key], 0)
}
