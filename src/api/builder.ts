import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import RelayPlugin from '@pothos/plugin-relay'
import type { IsoDate } from '../model/index.ts'
import { AT_CURSOR, HOW_MANY, RECORDED } from './access/reads.ts'
import type { Context } from './context.ts'
import { LIMITS } from './limits.ts'

export interface SchemaTypes {
  Context: Context
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  Connection: { totalCount: () => Promise<number> }
  Scalars: {
    ID: { Input: string; Output: string }
    JSON: { Input: never; Output: object }
    Date: { Input: IsoDate; Output: IsoDate }
    /** Milliseconds since 1970, UTC. */
    DateTime: { Input: number; Output: number }
  }
}

/** Builds the schema; the files of `types/` add to it. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ComplexityPlugin, RelayPlugin],
  defaultFieldNullability: false,
  complexity: {
    defaultListMultiplier: LIMITS.listLength,
  },
  relay: {
    nodesOnConnection: {
      description: 'The entries of this page, without their cursors.',
      complexity: { field: 0, multiplier: 1 },
    },
    edgesFieldOptions: {
      description: 'The entries of this page, each with its cursor.',
      nullable: { list: false, items: false },
      complexity: { field: 0, multiplier: 1 },
    },
    nodeFieldOptions: { description: 'The entry itself.', nullable: false },
    cursorFieldOptions: { description: 'Where the entry stands in the list.' },
    pageInfoTypeOptions: { description: 'What lies before and after a page.' },
    pageInfoFieldOptions: {
      description: 'What lies before and after this page.',
      complexity: { field: 0, multiplier: 0 },
    },
    hasNextPageFieldOptions: { description: 'Whether entries follow this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether entries stand before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first entry; null on an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last entry; null on an empty page.' },
    firstArgOptions: {
      description: `How many entries, from the start or from after: 1 to ${LIMITS.pageSize}, ${LIMITS.defaultPageSize} if not said.`,
      extensions: HOW_MANY,
    },
    afterArgOptions: { description: 'Start behind the entry with this cursor.', extensions: AT_CURSOR },
    lastArgOptions: {
      description: `How many entries, from the end or from before: 1 to ${LIMITS.pageSize}.`,
      extensions: HOW_MANY,
    },
    beforeArgOptions: { description: 'End ahead of the entry with this cursor.', extensions: AT_CURSOR },
  },
})

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many entries the whole list has. Counted only where it is asked for.',
    resolve: (connection) => connection.totalCount(),
  }),
)

/** On every field that reads: all that stands under it is read as of that moment. */
export const AS_OF = {
  type: 'DateTime',
  description: 'As the graph was at this moment; as it is now where none is given.',
  extensions: { reads: RECORDED },
} as const

builder.queryType({ description: 'What can be asked of the graph.' })
builder.mutationType({ description: 'What can be decided about what was read, and added to it.' })
builder.subscriptionType({ description: 'What is told as it happens, as server-sent events.' })
