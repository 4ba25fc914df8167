import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sumUp } from '../../bench/queries/countRight.ts'
import { measureReading } from '../../bench/queries/measureReading.ts'
import { committedFigures, renderFigures } from '../../bench/queries/renderOperations.ts'

it('the operations of docs/queries get no fewer rows right of the articles as they are read', {
  timeout: 300_000,
}, async () => {
  const figures = await measureReading()
  process.stdout.write(`${renderFigures(figures)}\n`)
  const committed = committedFigures(readFileSync('docs/queries/README.md', 'utf8'))
  const measured = sumUp([...figures.values()])
  expect(measured.found).toBeGreaterThanOrEqual(committed.found)
  expect(measured.right).toBeGreaterThanOrEqual(committed.right)
})
