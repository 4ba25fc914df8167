import type { PageRequest, ReadAct } from '../../graph/index.ts'
import type { Moment } from '../../model/index.ts'
import { AT_CURSOR, FILTER, RECORDED } from '../access/reads.ts'
import { type GivenActFilter, resolveActFilter } from '../actFilter.ts'
import { apiError } from '../apiError.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import type { Service } from '../createService.ts'
import { decodeCursor, encodeCursor } from '../cursor.ts'
import { createLoaders } from '../loaders.ts'
import { withoutNulls } from '../withoutNulls.ts'
import { ActEdgeRef, ActFilterInput } from './act.ts'

export function defineAdded(): void {
  builder.subscriptionField('actsAdded', (t) =>
    t.field({
      type: ActEdgeRef,
      extensions: { reads: RECORDED },
      description:
        'Acts that come to the graph, each once, in the order in which they were recorded. Whoever comes back with the last cursor gets what came meanwhile.',
      args: {
        filter: t.arg({ type: ActFilterInput, description: 'Which acts.', extensions: FILTER }),
        after: t.arg.string({
          description: 'Start behind the act with this cursor.',
          extensions: AT_CURSOR,
        }),
        since: t.arg({
          type: 'DateTime',
          description: 'Start at this moment; now if neither is given.',
          extensions: { reads: RECORDED },
        }),
      },
      subscribe: async (_root, { filter: given, after, since }, context) => {
        const filter = withoutNulls(given ?? {})
        const list = JSON.stringify(['acts added', filter])
        const start = await startOf({ after, since }, list, context)
        const { streams, additions } = context.service
        const { graph, client } = context
        return streams.open(client, (signal) => addedActs({ graph, additions }, filter, list, start, signal))
      },
      resolve: (edge, _args, { refresh }) => {
        refresh()
        return edge
      },
    }),
  )
}

interface Added {
  readonly cursor: string
  readonly node: ReadAct
}

type Place = NonNullable<PageRequest['after']>

interface Sources extends Pick<Context, 'graph'>, Pick<Service, 'additions'> {}

/** Acts that are looked up at a time. */
const PAGE = 50

async function* addedActs(
  { graph, additions }: Sources,
  given: GivenActFilter,
  list: string,
  start: Place,
  signal: AbortSignal,
): AsyncGenerator<Added, void> {
  let after = start
  while (!signal.aborted) {
    // Before the page is read: what comes meanwhile is found at once or told of by the next look.
    const seen = additions.latest()
    // Anew each time: somebody else may bear a name by now.
    const filter = await resolveActFilter(given, createLoaders(graph, {}))
    const added = await graph.findAddedActs(filter, { limit: PAGE, after })
    for (const { id, at } of added) {
      after = { key: String(at), id }
      // Read when its turn has come: a client may take its time.
      const [node] = await graph.acts([id])
      if (node) yield { cursor: encodeCursor(after, list), node }
      if (signal.aborted) return
    }
    if (added.length < PAGE) await additions.next(seen, signal)
  }
}

interface Start {
  readonly after?: string | null | undefined
  readonly since?: Moment | null | undefined
}

async function startOf(
  { after, since }: Start,
  list: string,
  { graph }: Pick<Context, 'graph'>,
): Promise<Place> {
  if (after && since) throw apiError('BAD_PAGE', 'Start after a cursor or since a moment, not both.')
  if (after) return decodeCursor(after, list)
  if (since) return { key: String(since), id: '' }
  const [last] = await graph.findAddedActs({}, { limit: 1, backward: true })
  return last ? { key: String(last.at), id: last.id } : { key: '-1', id: '' }
}
