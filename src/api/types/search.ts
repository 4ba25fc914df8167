import type { ObjectFieldBuilder, ObjectRef } from '@pothos/core'
import type { Found, FoundKind, PageRequest } from '../../graph/index.ts'
import type { Span } from '../../text/index.ts'
import type { Coordinate } from '../access/declared.ts'
import { DAY_OF_ACT, NAMES } from '../access/reads.ts'
import { AS_OF, builder } from '../builder.ts'
import { pageSizeOf, readConnection } from '../connection.ts'
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
      actors: foundList(t, {
        kind: 'actors',
        ref: ActorRef,
        name: 'Actor',
        description: 'Actors, by their names.',
        place: 'In which of its names.',
        reads: NAMES,
        find: ({ graph }, sought, page) => graph.searchActors(sought, page),
      }),
      acts: foundList(t, {
        kind: 'acts',
        ref: ActRef,
        name: 'Act',
        description: 'Acts, by what was said, demanded or denied.',
        place: 'In its content.',
        reads: ['Act.content', ...DAY_OF_ACT],
        find: async ({ graph, load }, sought, page) => {
          const acts = await graph.searchActs(sought, page)
          load.takeIn(acts)
          return acts
        },
      }),
      reports: foundList(t, {
        kind: 'reports',
        ref: ReportRef,
        name: 'Report',
        description: 'Reports, by their sentences.',
        place: 'In its sentence.',
        reads: ['Report.sentence', ...DAY_OF_ACT],
        find: ({ graph }, sought, page) => graph.searchReports(sought, page),
      }),
    }),
  })

  builder.queryField('search', (t) =>
    t.field({
      type: SearchRef,
      description:
        'Actors, statements and sentences that hold all these words, in any order; the last may be the beginning of a word. Case, accents and punctuation do not count, and no sign means anything.',
      args: {
        text: t.arg.string({
          required: true,
          description: 'Words that are sought.',
          extensions: { readsNothing: 'each list of the search says what it reads' },
        }),
        asOf: t.arg(AS_OF),
      },
      resolve: (_root, { text, asOf }, { lookBack }, info) => {
        lookBack(info, asOf)
        return { sought: text }
      },
    }),
  )
}

type Types = typeof builder.$inferSchemaTypes

interface FoundListOptions<Row> {
  readonly kind: FoundKind
  readonly ref: ObjectRef<Types, Row>
  /** Name of the type, in the singular. */
  readonly name: string
  readonly description: string
  /** In which text of a row the words stand. */
  readonly place: string
  readonly reads: readonly Coordinate[]
  readonly find: (view: View, sought: string, page: PageRequest) => Promise<readonly Found<Row>[]>
}

function foundList<Row extends { readonly id: string }>(
  t: ObjectFieldBuilder<Types, { readonly sought: string }>,
  { kind, ref, name, description, place, reads, find }: FoundListOptions<Row>,
) {
  return t.connection(
    {
      type: ref,
      description,
      extensions: { reads },
      complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
      resolve: ({ sought }, args, { viewOf }, info) => {
        const view = viewOf(info)
        return readConnection<Found<Row>>(args, {
          name: `${kind} found`,
          filter: sought,
          keyOf: ({ found }) => found.rank,
          find: (page) => find(view, sought, page),
          count: () => view.graph.countFound(kind, sought),
        })
      },
    },
    { name: `Found${name}Connection`, description: `A page of ${kind} that were found.` },
    {
      name: `Found${name}Edge`,
      description: `${/^[AEIOU]/.test(name) ? 'An' : 'A'} ${name.toLowerCase()} that was found.`,
      fields: (edge) => ({
        match: edge.field({ type: MatchRef, description: place, resolve: ({ node }) => node.found }),
      }),
    },
  )
}
