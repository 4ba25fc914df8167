/**
 * Asks the operations of docs/queries of the sample articles as they are read, and prints how many rows are right.
 *
 *   tsx bench/queries/main.ts [--write]     puts the figures and the operations into docs/queries/README.md
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceSections } from '../scorecard/replaceSections.ts'
import { measureReading } from './measureReading.ts'
import { readOperations } from './readOperations.ts'
import { renderFigures, renderOperations } from './renderOperations.ts'

const DOCUMENT = join(import.meta.dirname, '..', '..', 'docs', 'queries', 'README.md')

const figures = renderFigures(await measureReading())
process.stdout.write(`${figures}\n`)
if (process.argv.includes('--write')) {
  const sections = { operations: renderOperations(readOperations()), figures }
  writeFileSync(DOCUMENT, replaceSections(readFileSync(DOCUMENT, 'utf8'), sections))
}
