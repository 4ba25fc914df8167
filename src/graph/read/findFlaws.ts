import { decisionFlaws } from '../cypher/flaws/decisionFlaws.ts'
import { momentFlaws } from '../cypher/flaws/momentFlaws.ts'
import { viewFlaws } from '../cypher/flaws/viewFlaws.ts'
import type { Engine } from '../engines/engine.ts'
import type { GraphFlaw } from '../graph.ts'

/** Looks for what cannot be among moments, identities and decisions, by statements that give only what is wrong. */
export async function* findFlaws(engine: Engine): AsyncIterable<GraphFlaw> {
  for (const { code, statement, params, message } of [...momentFlaws, ...viewFlaws, ...decisionFlaws]) {
    for (const { id, other } of await engine.read(statement, params))
      yield { code, id, message: message.replace('…', other ?? 'nothing') }
  }
}
