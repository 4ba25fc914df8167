import { dumpIds } from '../cypher/dump.ts'
import type { Engine } from '../engines/engine.ts'
import { refreshOrigins } from './refreshOrigins.ts'

/** Acts looked at in a transaction. */
const PAGE = 500

/** Counts the origins of acts that were stored before these were kept with the act. */
export async function fillOrigins(engine: Engine): Promise<void> {
  for (let after = ''; ; ) {
    const acts = await engine.read(dumpIds.Act, { after, limit: PAGE })
    const ids = acts.map(({ id }) => id)
    await engine.write((transaction) => refreshOrigins(transaction, ids))
    const last = ids.at(-1)
    if (last === undefined) return
    after = last
  }
}
