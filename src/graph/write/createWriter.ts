import { ACT_TYPES } from '../../ontology/index.ts'
import { mergeSources } from '../cypher/sources.ts'
import { lockTypedEdges, typedEdges } from '../cypher/typedEdges.ts'
import type { Engine } from '../engines/engine.ts'
import type { GraphWriter } from '../graph.ts'
import { accept, decide, decideAll, undo } from './decide/decide.ts'
import { settleIdentities } from './decide/settleIdentities.ts'
import { importRows } from './importRows.ts'
import { writeBatch } from './writeBatch.ts'
import { writeRows } from './writeRows.ts'

/** Writes rows to an engine, each method in one transaction, the typed edges in one for each act type. */
export function createWriter(engine: Engine): GraphWriter {
  return {
    writeArticle: (batch) => engine.write((transaction) => writeBatch(transaction, batch)),
    importRows: (rows) => importRows(engine, rows),
    writeSource: (source) => engine.write((transaction) => writeRows(transaction, mergeSources, [source])),
    decide: (decision, now) => decide(engine, decision, now, false),
    propose: (decision, now) => decide(engine, decision, now, true),
    decideAll: (decisions, now) => decideAll(engine, decisions, now),
    accept: (id, by, now) => accept(engine, id, by, now),
    undo: (id, by, now) => undo(engine, id, by, now),
    rebuildTypedEdges: async () => {
      await settleIdentities(engine)
      let count = 0
      for (const type of ACT_TYPES) {
        const { drop, build } = typedEdges[type]
        count += await engine.write(async (transaction) => {
          await transaction.run(lockTypedEdges, {})
          await transaction.run(drop, {})
          const [built] = await transaction.run(build, {})
          return built?.written ?? 0
        })
      }
      return count
    },
  }
}
