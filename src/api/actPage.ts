import type { ReadAct } from '../graph/index.ts'
import type { Moment } from '../model/index.ts'
import { type GivenActFilter, resolveActFilter } from './actFilter.ts'
import { type Connection, type PageArgs, readConnection } from './connection.ts'
import type { View } from './context.ts'
import { withoutNulls } from './withoutNulls.ts'

export interface ActPageArgs extends PageArgs {
  readonly filter?: GivenActFilter | null | undefined
  readonly asOf?: Moment | null | undefined
}

/** A page of the acts that a filter describes, and another that belongs to the field, as cursors of it do. */
export async function actPage(
  { graph, load, along }: View,
  args: ActPageArgs,
  own: GivenActFilter = {},
): Promise<Connection<ReadAct>> {
  const given = withoutNulls(args.filter ?? {})
  const filter = await resolveActFilter(given, load, own)
  return readConnection<ReadAct>(args, {
    name: 'acts by day',
    filter: [given, own, args.asOf],
    keyOf: (act) => act.sortDate,
    find: async (page) => {
      const acts = await graph.findActs(filter, page, along)
      load.takeIn(acts)
      return acts
    },
    count: () => graph.countActs(filter),
  })
}
