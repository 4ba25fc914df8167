import { grouped } from '../../lists/index.ts'
import type { ActId } from '../../model/index.ts'
import { actorsOfActs, typedEdges } from '../cypher/typedEdges.ts'
import type { Transaction } from '../engines/engine.ts'

/** Makes the typed edges anew among all who ever had a part in these acts, for the types of the acts. */
export async function refreshTypedEdges(transaction: Transaction, acts: readonly ActId[]): Promise<void> {
  const parties = await transaction.run(actorsOfActs, { ids: [...new Set(acts)] })
  for (const [type, own] of grouped(parties, (party) => party.type)) {
    const ids = own.map(({ actorId }) => actorId)
    await transaction.run(typedEdges[type].dropAmong, { ids })
    await transaction.run(typedEdges[type].buildAmong, { ids })
  }
}
