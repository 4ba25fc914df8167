import type { ActorRow, ReadTie } from '../../graph/index.ts'
import type { ActorId } from '../../model/index.ts'
import { BY_ID, DAY_OF_ACT, FILTER, HOW_MANY, NAMES, PARTIES } from '../access/reads.ts'
import { AS_OF, builder } from '../builder.ts'
import { pageSizeOf, readConnection, sizeOf } from '../connection.ts'
import { LIMITS } from '../limits.ts'
import { withoutNulls } from '../withoutNulls.ts'
import { ActorTypeEnum, PartEnum } from './enums.ts'
import { ActorRef, ActRef, NodeRef } from './refs.ts'

const LATEST_ACTS = 5

const RoleRef = builder.objectRef<ReadTie>('Role').implement({
  description: 'An office that an actor holds in, or for, a nation or body.',
  fields: (t) => ({
    title: t.string({
      nullable: true,
      description: 'The office as printed or known, such as "Foreign Minister"; null where there is none.',
      resolve: ({ title }) => title || null,
    }),
    of: t.expose('to', { type: ActorRef, description: 'The nation or body.' }),
  }),
})

const ActorFilter = builder.inputType('ActorFilter', {
  description: 'What is left out does not restrict.',
  fields: (t) => ({
    name: t.string({
      description: 'Found anywhere in the name or an alias, without regard to case and accents.',
      extensions: { reads: NAMES },
    }),
    type: t.field({
      type: ActorTypeEnum,
      description: 'Only actors of this type.',
      extensions: { reads: ['Actor.type'] },
    }),
  }),
})

export function defineActors(): void {
  ActorRef.implement({
    description:
      'A person, nation, organization or group that says or does things, or to whom they are said or done.',
    interfaces: [NodeRef],
    fields: (t) => ({
      type: t.expose('type', { type: ActorTypeEnum, description: 'What the actor is.' }),
      name: t.exposeString('name', { description: 'The name it is known by here.' }),
      aliases: t.stringList({
        description: 'Other names it goes by in the articles.',
        resolve: async ({ id, name }, _args, { viewOf }, info) =>
          (await viewOf(info).load.namesOfActor.load(id)).filter((alias) => alias !== name),
      }),
      iso3: t.exposeString('iso3', {
        nullable: true,
        description: 'ISO 3166 code of three letters, for nations.',
      }),
      roles: t.field({
        type: [RoleRef],
        description: 'The offices it is said to hold, or was known to hold when an article named it.',
        resolve: async ({ id }, _args, { viewOf }, info) => {
          const ties = await viewOf(info).load.tiesOfActor.load(id)
          return ties.filter((tie) => tie.type === 'HOLDS_ROLE')
        },
      }),
      latestActs: t.field({
        type: [ActRef],
        description: 'The latest acts in which it has a part; acts(filter: …) pages through all.',
        extensions: { reads: DAY_OF_ACT },
        args: {
          part: t.arg({
            type: PartEnum,
            defaultValue: 'BY',
            required: true,
            description: 'Which part it has.',
            extensions: { reads: PARTIES },
          }),
          first: t.arg.int({
            defaultValue: LATEST_ACTS,
            required: true,
            description: `How many acts: 1 to ${LIMITS.pageSize}.`,
            extensions: HOW_MANY,
          }),
        },
        complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
        resolve: ({ id }, { part, first }, { viewOf }, info) => {
          return viewOf(info).load.latestActsOfActor(part, sizeOf('first', first)).load(id)
        },
      }),
    }),
  })

  builder.queryFields((t) => ({
    actor: t.field({
      type: ActorRef,
      nullable: true,
      description: 'The actor with this id; null if there is none.',
      args: {
        id: t.arg.id({ required: true, description: 'Its id.', extensions: BY_ID }),
        asOf: t.arg(AS_OF),
      },
      resolve: (_root, { id, asOf }, { lookBack }, info) =>
        lookBack(info, asOf).load.actor.load(id as ActorId),
    }),
    actors: t.connection(
      {
        type: ActorRef,
        description: 'Actors by name.',
        extensions: { reads: NAMES },
        args: {
          filter: t.arg({ type: ActorFilter, description: 'Which actors.', extensions: FILTER }),
          asOf: t.arg(AS_OF),
        },
        complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
        resolve: (_root, args, { lookBack }, info) => {
          const { graph } = lookBack(info, args.asOf)
          const filter = withoutNulls(args.filter ?? {})
          return readConnection<ActorRow & { readonly sortName: string }>(args, {
            name: 'actors by name',
            filter: [filter, args.asOf],
            keyOf: (actor) => actor.sortName,
            find: (page) => graph.findActors(filter, page),
            count: () => graph.countActors(filter),
          })
        },
      },
      { name: 'ActorConnection', description: 'A page of actors.' },
      { name: 'ActorEdge', description: 'An actor and its place in the list.' },
    ),
  }))
}
