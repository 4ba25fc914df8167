import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partyLists } from '../../src/graph/cypher/actCondition.ts'
import { statementsOf } from '../../src/graph/cypher/findActs.ts'
import { actorId } from '../../src/model/index.ts'
import { makeBatches } from '../conformance/fixture.ts'
import { actOracle, randomFilters } from './support/actOracle.ts'
import { lintCypher } from './support/lintCypher.ts'
import { openTestGraph } from './support/openTestGraph.ts'

const batches = makeBatches()
const actors = [...new Set(batches.flatMap((batch) => batch.actors.map(({ id }) => id)))]
const filters = randomFilters(actors, ['sentence', 'Élysée', "x') DETACH", '...', ''])

describe('a filter of acts', () => {
  it('finds and counts what a look at every act finds, whatever its shape', {
    timeout: 120_000,
  }, async () => {
    const graph = await openTestGraph()
    for (const batch of batches) await graph.writeArticle(batch)
    const expected = await actOracle(graph)
    const sizes: number[] = []
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const found = await graph.findActs(filter, { limit: 1000 })
        sizes.push(found.length)
        expect(found.map(({ id }) => id)).toEqual(expected(filter))
        expect(await graph.countActs(filter)).toBe(found.length)
      }),
      { numRuns: 150, seed: 3 },
    )
    expect(sizes.filter((size) => size > 0 && size < 300).length).toBeGreaterThan(30)
  })

  it('keeps to the rules of both engines, and holds no value in its text', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        for (const { statement } of statementsOf(filter)) {
          expect(lintCypher(statement.text)).toEqual([])
          expect(statement.text).not.toMatch(/2022|DETACH|\bn[0-9a-f]{24}\b/)
        }
      }),
      { numRuns: 300, seed: 4 },
    )
  })

  it('makes one text for filters of one shape', () => {
    const [a, b] = ['a', 'b'].map((name) =>
      statementsOf({ by: [actorId(name)], or: [{ text: name }, { not: { to: [actorId(name)] } }] }).map(
        ({ statement }) => statement.text,
      ),
    )
    expect(a).toEqual(b)
  })

  it('sets out from lists of actors that every act must meet', () => {
    const [a, b, c] = actors.map((id) => [id])
    const filter = { by: a, and: [{ to: b, and: [{ involving: c }] }], or: [{ by: c }], not: { to: a } }
    expect(partyLists(JSON.parse(JSON.stringify(filter)))).toEqual([
      { parts: ['BY'], ids: a },
      { parts: ['TO'], ids: b },
      { parts: ['BY', 'TO', 'ABOUT'], ids: c },
    ])
  })
})
