import { chunked } from '../../lists/index.ts'
import type { IdPage } from '../cypher/dump.ts'
import type { ReadStatement } from '../cypher/statement.ts'
import type { Engine } from '../engines/engine.ts'

/** Ids read at a time. The embedded engine sorts all that are left for each time, so that they are few. */
const IDS = 50_000

/** All ids that a statement gives, in their order, so many at a time. */
export async function* idPages<Id extends string>(
  engine: Engine,
  statement: ReadStatement<IdPage, { readonly id: Id }>,
  size: number,
): AsyncIterable<readonly Id[]> {
  for (let after = ''; ; ) {
    const rows = await engine.read(statement, { after, limit: IDS })
    const ids = rows.map(({ id }) => id)
    const last = ids.at(-1)
    if (last === undefined) return
    yield* chunked(ids, size)
    after = last
  }
}
