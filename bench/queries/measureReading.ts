import { englishExtractor } from '../../src/ingest/index.ts'
import { countRight, type Rightness } from './countRight.ts'
import { openSamples } from './openSamples.ts'
import { readOperations } from './readOperations.ts'
import { rowsOf } from './rowsOf.ts'

/** Asks every operation of the sample articles as they are read; by the names of the operations. */
export async function measureReading(): Promise<ReadonlyMap<string, Rightness>> {
  const samples = await openSamples(englishExtractor('measured'))
  try {
    const figures = new Map<string, Rightness>()
    for (const operation of readOperations()) {
      const data = await samples.ask(operation)
      const answers = operation.tables.map((table) => rowsOf(data, table))
      figures.set(operation.name, countRight(operation.tables, answers))
    }
    return figures
  } finally {
    await samples.close()
  }
}
