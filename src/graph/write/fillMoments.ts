import { actorsWithAliases, clearAliases, momentFills } from '../cypher/moments.ts'
import type { Engine } from '../engines/engine.ts'
import { aliasWrites } from './actorWrites.ts'
import { write, writeAll } from './writeRows.ts'
import { writeUntilDone } from './writeUntilDone.ts'

/** Actors in a transaction. */
const PAGE = 1000

/** Gives names and moments to what was stored without: names are nodes, and edges say since when they hold. */
export async function fillMoments(engine: Engine): Promise<void> {
  await writeUntilDone(engine, momentFills)
  for (;;) {
    const actors = await engine.read(actorsWithAliases, { limit: PAGE })
    if (actors.length === 0) return
    const aliases = actors.flatMap(({ id, name, aliases: others }) =>
      [...new Set([name, ...others])].map((each) => ({ actorId: id, name: each, recordedAt: 0 })),
    )
    const cleared = write(
      clearAliases,
      actors.map(({ id }) => ({ id })),
    )
    await engine.write((transaction) => writeAll(transaction, [...aliasWrites(aliases), cleared]))
  }
}
