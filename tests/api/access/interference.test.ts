import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Coordinate } from '../../../src/api/access/declared.ts'
import { findRefusals } from '../../../src/api/access/findRefusals.ts'
import { compileNeeds } from '../../../src/api/access/needs.ts'
import { protectableFields } from '../../../src/api/access/protectableFields.ts'
import { ANYBODY } from '../../../src/api/access/viewer.ts'
import { schema } from '../../../src/api/schema.ts'
import { type Batch, openGraph } from '../../../src/graph/index.ts'
import { askReader } from './askReader.ts'
import { probesOf } from './probes.ts'
import { questionsOf, writePlain } from './questions.ts'
import { CHANGES, changed, OF_DECISIONS, POOL, WAYS, WITHOUT_VALUE } from './worlds.ts'

/** Short ones and long ones, the same on every run. */
const QUESTIONS = [
  ...probesOf(schema, POOL, WAYS),
  ...fc
    .sample(questionsOf(schema, POOL), { numRuns: 60, seed: 8 })
    .map((question) => writePlain(question).query),
]
  // A text that is read has nothing of the graph.
  .filter((query) => !query.includes('extract('))
  .map((query) => ({ query, document: parse(query) }))

type Question = (typeof QUESTIONS)[number]

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-worlds-'))
const answers: string[] = []

beforeAll(async () => {
  await inWorld(
    'as-it-is',
    changed((batch) => batch),
    async (ask) => {
      for (const question of QUESTIONS) answers.push(await ask(question))
    },
  )
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('whoever may not ask for a field', () => {
  // Two graphs that differ in the values of one field: what is not refused is answered the same of both.
  it.each(Object.entries(CHANGES))(
    'learns nothing of %s, whatever else they ask',
    async (coordinate, change) => {
      const needOf = compileNeeds(schema, { [coordinate as Coordinate]: 'curator' })
      await inWorld(coordinate, changed(change), async (ask) => {
        const learned: string[] = []
        let kept = 0
        for (const [at, question] of QUESTIONS.entries()) {
          const refused = findRefusals({ schema, document: question.document }, ANYBODY, needOf).length > 0
          if (refused && kept > 0) continue
          const isOther = (await ask(question)) !== answers[at]
          if (isOther && refused) kept += 1
          if (isOther && !refused) learned.push(question.query)
        }
        expect(learned).toEqual([])
        expect(kept, 'whoever may ask does learn it').toBeGreaterThan(0)
      })
    },
    180_000,
  )

  it('is so for every field that can be protected and has a value', () => {
    const fields = [...protectableFields(schema)].filter(
      (coordinate) => !/^(?:Query|Mutation|Subscription)\./.test(coordinate),
    )
    expect([...Object.keys(CHANGES), ...WITHOUT_VALUE, ...OF_DECISIONS].toSorted()).toEqual(fields.toSorted())
  })
})

/** Answers to questions about a graph of these. */
async function inWorld(
  name: string,
  batches: readonly Batch[],
  use: (ask: (question: Question) => Promise<string>) => Promise<void>,
): Promise<void> {
  const graph = await openGraph({ kind: 'grafeo', path: join(folder, name) })
  try {
    for (const batch of batches) await graph.writeArticle(batch)
    const ask = askReader(graph)
    await use(({ document }) => ask(document))
  } finally {
    await graph.close()
  }
}
