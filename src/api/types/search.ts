import type { ActorRow, Found, FoundKind, PageRequest, ReadAct, ReadReport } from '../../graph/index.ts'
import type { Span } from '../../text/index.ts'
import { AS_OF, builder } from '../builder.ts'
import { type PageArgs, pageSizeOf, readConnection } from '../connection.ts'
import type { View } from '../context.ts'
import { ActorRef, ActRef, ReportRef } from './refs.ts'

const MarkRef = builder.objectRef<Span>('Mark').implement({
  description: 'A stretch of the text of a match, in UTF-16 code units.',
  fields: (t) => ({
    start: t.int({ description: 'Where it starts.', resolve: ([start]) => start }),
    end: t.int({
      description: 'Where it ends; the unit at this place is outside.',
      resolve: ([, end]) => end,
    }),
  }),
})

const MatchRef = builder.objectRef<Found<object>['found']>('Match').implement({
  description: 'Where the words that were sought stand.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The name, content or sentence that holds them.' }),
    marks: t.expose('marks', { type: [MarkRef], description: 'Each of the words in it.' }),
  }),
})

/** What is sought; each list is read where it is asked for. */
const SearchRef = builder.objectRef<{ readonly sought: string }>('Search')

export function defineSearch(): void {
  SearchRef.implement({
    description: 'What holds all the words that were sought, in three lists, each with the nearest first.',
    fields: (t) => ({
      actors: t.connection(
        {
          type: ActorRef,
          description: 'Actors, by their names.',
          complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
          resolve: ({ sought }, args, { viewOf }, info) => {
            const view = viewOf(info)
            const find = (page: PageRequest) => view.graph.searchActors(sought, page)
            return foundIn<ActorRow>('actors', sought, args, view, find)
          },
        },
        { name: 'FoundActorConnection', description: 'A page of actors that were found.' },
        {
          name: 'FoundActorEdge',
          description: 'An actor that was found.',
          fields: (edge) => ({
            match: edge.field({
              type: MatchRef,
              description: 'In which of its names.',
              resolve: ({ node }) => node.found,
            }),
          }),
        },
      ),
      acts: t.connection(
        {
          type: ActRef,
          description: 'Acts, by what was said, demanded or denied.',
          complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
          resolve: ({ sought }, args, { viewOf }, info) => {
            const view = viewOf(info)
            const find = async (page: PageRequest) => {
              const acts = await view.graph.searchActs(sought, page)
              view.load.takeIn(acts)
              return acts
            }
            return foundIn<ReadAct>('acts', sought, args, view, find)
          },
        },
        { name: 'FoundActConnection', description: 'A page of acts that were found.' },
        {
          name: 'FoundActEdge',
          description: 'An act that was found.',
          fields: (edge) => ({
            match: edge.field({
              type: MatchRef,
              description: 'In its content.',
              resolve: ({ node }) => node.found,
            }),
          }),
        },
      ),
      reports: t.connection(
        {
          type: ReportRef,
          description: 'Reports, by their sentences.',
          complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
          resolve: ({ sought }, args, { viewOf }, info) => {
            const view = viewOf(info)
            const find = (page: PageRequest) => view.graph.searchReports(sought, page)
            return foundIn<ReadReport>('reports', sought, args, view, find)
          },
        },
        { name: 'FoundReportConnection', description: 'A page of reports that were found.' },
        {
          name: 'FoundReportEdge',
          description: 'A report that was found.',
          fields: (edge) => ({
            match: edge.field({
              type: MatchRef,
              description: 'In its sentence.',
              resolve: ({ node }) => node.found,
            }),
          }),
        },
      ),
    }),
  })

  builder.queryField('search', (t) =>
    t.field({
      type: SearchRef,
      description:
        'Actors, statements and sentences that hold all these words, in any order; the last may be the beginning of a word. Case, accents and punctuation do not count, and no sign means anything.',
      args: {
        text: t.arg.string({ required: true, description: 'Words that are sought.' }),
        asOf: t.arg(AS_OF),
      },
      resolve: (_root, { text, asOf }, { lookBack }, info) => {
        lookBack(info, asOf)
        return { sought: text }
      },
    }),
  )
}

function foundIn<Row extends { readonly id: string }>(
  kind: FoundKind,
  sought: string,
  args: PageArgs,
  { graph }: View,
  find: (page: PageRequest) => Promise<readonly Found<Row>[]>,
) {
  return readConnection<Found<Row>>(args, {
    name: `${kind} found`,
    filter: sought,
    keyOf: ({ found }) => found.rank,
    find,
    count: () => graph.countFound(kind, sought),
  })
}
