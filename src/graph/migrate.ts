import { ClaimgraphError } from '../model/index.ts'
import { addFill, startAdding } from './cypher/added.ts'
import { setAllToJoin } from './cypher/joins.ts'
import { orderFill, partFills, recordFill } from './cypher/moments.ts'
import { MIGRATIONS, readSchemaVersion, writeSchemaVersion } from './cypher/schema.ts'
import type { Engine } from './engines/engine.ts'
import { createWriter } from './write/createWriter.ts'
import { cutTexts } from './write/cutTexts.ts'
import { fillMoments } from './write/fillMoments.ts'
import { fillOrigins } from './write/fillOrigins.ts'
import { fillSketches } from './write/fillSketches.ts'
import { writeUntilDone } from './write/writeUntilDone.ts'

/** What is worked out for what older versions have stored, by the version that brings it. Safe to run again. A new graph has nothing to work out. */
const FILLS: Readonly<Record<number, (engine: Engine) => Promise<void>>> = {
  2: fillSketches,
  3: fillMoments,
  4: async (engine) => {
    await engine.write((transaction) => transaction.run(setAllToJoin, {}))
    await fillOrigins(engine)
    await createWriter(engine).rebuildTypedEdges()
  },
  5: cutTexts,
  7: (engine) => writeUntilDone(engine, [orderFill]),
  8: async (engine) => {
    await writeUntilDone(engine, [...partFills, recordFill, addFill])
    await engine.write((transaction) => transaction.run(startAdding, {}))
  },
}

/** Brings the schema of an open graph up to date. Throws where a newer claimgraph has written it. */
export async function migrate(engine: Engine): Promise<void> {
  const latest = MIGRATIONS.at(-1)?.version ?? 0
  const [stored] = await engine.read(readSchemaVersion, {})
  const present = stored?.version ?? 0
  if (present > latest) {
    throw new ClaimgraphError(
      'GRAPH_TOO_NEW',
      `The graph has schema version ${present}; this claimgraph knows versions up to ${latest}.`,
      { advice: 'Update claimgraph, or name another graph.', value: present },
    )
  }
  for (const { version, statements } of MIGRATIONS) {
    if (version <= present) continue
    for (const statement of statements)
      if (statement.engine === undefined || statement.engine === engine.kind) await engine.define(statement)
    if (stored) await FILLS[version]?.(engine)
    await engine.write((transaction) => transaction.run(writeSchemaVersion, { version }))
  }
}
