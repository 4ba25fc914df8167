import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Extractor, givenExtractor } from '../../src/ingest/index.ts'
import { tempFolder } from '../graph/tempFolder.ts'

/** All sample articles as they are annotated, also those that the reader is not scored by. */
const FILES = ['extractions.jsonl', 'unscored/extractions.jsonl'].map(
  (file) => new URL(`../scorecard/gold/${file}`, import.meta.url),
)

/** What a reader without errors would find in the sample articles. */
export async function goldExtractor(): Promise<Extractor> {
  const folder = tempFolder()
  const file = join(folder, 'gold.jsonl')
  try {
    writeFileSync(file, FILES.map((each) => readFileSync(each, 'utf8')).join(''))
    return await givenExtractor(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
