import { dumpIds } from '../cypher/dump.ts'
import type { Engine } from '../engines/engine.ts'
import { idPages } from '../read/idPages.ts'
import { refreshOrigins } from './refreshOrigins.ts'

/** Acts looked at in a transaction. */
const PAGE = 500

/** Counts the origins of acts that were stored before these were kept with the act. */
export async function fillOrigins(engine: Engine): Promise<void> {
  for await (const ids of idPages(engine, dumpIds.Act, PAGE))
    await engine.write((transaction) => refreshOrigins(transaction, ids))
}
