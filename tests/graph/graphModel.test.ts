import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/graph/cypher/catalogue.ts'
import { ACT_TYPES } from '../../src/ontology/index.ts'
import { findings } from './support/findings.ts'

/** There is a set of statements for each type of act, and a statement for each direction, alike but for the name. */
const OTHERS = ACT_TYPES.slice(1)

describe('the model of the graph', () => {
  it('is that of all statements', { timeout: 300_000 }, () => {
    const statements = catalogue.filter(
      ({ name }) => !name.endsWith('Backward') && !OTHERS.some((type) => name.endsWith(type)),
    )
    const found = statements.map(({ name, text }) => ({ name, found: findings(text) }))
    expect(found.filter((each) => each.found.length > 0)).toEqual([])
    expect(statements.length).toBeGreaterThan(200)
    expect(statements.some(({ name }) => name === `buildEdges${ACT_TYPES[0]}`)).toBe(true)
  })

  it('leaves nothing unnoticed', { timeout: 30_000 }, () => {
    expect(findings('MATCH (a:Actor)-[:BY]->(x:Act) RETURN x.id AS id')).not.toEqual([])
    expect(findings('MATCH (x:Act)-[:BYE]->(a:Actor) RETURN x.id AS id')).not.toEqual([])
    expect(findings('MATCH (x:Acts) RETURN x.id AS id')).not.toEqual([])
    expect(findings('MATCH (x:Act) RETURN y.id AS id')).not.toEqual([])
    expect(findings('MATCH (x:Act) RETURN nonsense(x.id) AS id')).not.toEqual([])
  })
})
