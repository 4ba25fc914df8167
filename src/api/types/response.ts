import type { ActId } from '../../model/index.ts'
import type { ResponseKind } from '../../ontology/index.ts'
import { builder } from '../builder.ts'
import { found } from '../found.ts'
import { ResponseKindEnum } from './enums.ts'
import { ActRef } from './refs.ts'

/** An act at the other end of an answer. */
export interface Response {
  readonly kind: ResponseKind
  readonly id: ActId
}

export const ResponseRef = builder.objectRef<Response>('Response').implement({
  description: 'That one act answers another.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ResponseKindEnum, description: 'How the one answers the other.' }),
    act: t.field({
      type: ActRef,
      description: 'The act at the other end.',
      resolve: async ({ id }, _args, { viewOf }, info) => found(await viewOf(info).load.act.load(id), id),
    }),
  }),
})
