import { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { createYoga } from 'graphql-yoga'
import { beforeEach, describe, expect, it } from 'vitest'
import { compileNeeds } from '../../../src/api/access/needs.ts'
import { isAtLeast, ROLES, type Role } from '../../../src/api/access/viewer.ts'
import { useAccess } from '../../../src/api/plugins/useAccess.ts'

/** What was done. */
const done: string[] = []

beforeEach(() => {
  done.length = 0
})

const does = (what: string) => () => {
  done.push(what)
  return 1
}

const Thing = new GraphQLObjectType({
  name: 'Thing',
  fields: {
    plain: { type: GraphQLInt, resolve: does('plain') },
    inner: { type: GraphQLInt, resolve: does('inner'), extensions: { role: 'admin' } },
  },
})

/** A schema that asks for roles itself, in each kind of operation. */
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      open: { type: GraphQLInt, resolve: does('open') },
      thing: { type: Thing, resolve: () => ({}) },
      things: {
        type: new GraphQLNonNull(GraphQLInt),
        args: { inner: { type: GraphQLString, extensions: { reads: ['Thing.inner'] } } },
        resolve: does('things'),
      },
    },
  }),
  mutation: new GraphQLObjectType({
    name: 'Mutation',
    fields: {
      decide: { type: Thing, resolve: () => does('decide')() && {}, extensions: { role: 'curator' } },
      ingest: { type: GraphQLInt, resolve: does('ingest'), extensions: { role: 'admin' } },
    },
  }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: {
      ticks: {
        type: GraphQLInt,
        extensions: { role: 'curator' },
        subscribe: async function* () {
          done.push('subscribed')
          yield { ticks: 1 }
        },
      },
    },
  }),
})

async function ask(role: Role, query: string): Promise<{ status: number; text: string }> {
  const yoga = createYoga({
    schema,
    context: { viewer: { name: 'anna', role } },
    plugins: [useAccess(async () => ({ name: 'anna', role }), compileNeeds(schema, {}))],
    logging: false,
  })
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream, application/json' },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, text: await response.text() }
}

describe('a role that a field asks for', () => {
  it.each<[string, Role]>([
    ['{ open thing { plain } }', 'reader'],
    ['{ thing { inner } }', 'admin'],
    ['{ things(inner: "x") }', 'admin'],
    ['mutation { decide { plain } }', 'curator'],
    ['mutation { decide { inner } }', 'admin'],
    ['mutation { ingest }', 'admin'],
    ['subscription { ticks }', 'curator'],
    ['mutation { a: decide { plain } ...M } fragment M on Mutation { ingest }', 'admin'],
  ])('lets do %s from %s on', async (query, needed) => {
    for (const role of ROLES) {
      done.length = 0
      const { text } = await ask(role, query)
      const isLet = isAtLeast(role, needed)
      expect([text.includes('"code":"FORBIDDEN"'), text.includes(`you are ${role}.`)]).toEqual([
        !isLet,
        !isLet,
      ])
      expect(text.includes('"errors"')).toBe(!isLet)
      expect(done.length > 0, 'without the role nothing is done, and nothing is begun').toBe(isLet)
    }
  })
})
