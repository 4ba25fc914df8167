import { ACT_TYPES } from '../../ontology/index.ts'
import { mergeSources } from '../cypher/sources.ts'
import { lockTypedEdges, typedEdges } from '../cypher/typedEdges.ts'
import type { Engine } from '../engines/engine.ts'
import type { GraphWriter } from '../graph.ts'
import { importRows } from './importRows.ts'
import { writeActors } from './writeActors.ts'
import { writeActs } from './writeActs.ts'
import { writeArticle } from './writeArticle.ts'
import { writeReports } from './writeReports.ts'
import { writeRows } from './writeRows.ts'
import { writeTies } from './writeTies.ts'

/** Writes rows to an engine, each method in one transaction, the typed edges in one for each act type. */
export function createWriter(engine: Engine): GraphWriter {
  return {
    writeArticle: (batch) =>
      engine.write(async (transaction) => {
        await writeArticle(transaction, batch.article)
        await writeActors(transaction, batch.actors)
        await writeActs(transaction, batch)
        await writeReports(transaction, batch)
        await writeTies(transaction, batch.ties)
      }),
    importRows: (rows) => importRows(engine, rows),
    writeSource: (source) => engine.write((transaction) => writeRows(transaction, mergeSources, [source])),
    rebuildTypedEdges: async () => {
      for (const type of ACT_TYPES) {
        const { drop, build } = typedEdges[type]
        await engine.write(async (transaction) => {
          await transaction.run(lockTypedEdges, {})
          await transaction.run(drop, {})
          await transaction.run(build, {})
        })
      }
    },
  }
}
