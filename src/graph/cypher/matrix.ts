import type { ActorId } from '../../model/index.ts'
import { ACT_TYPES, ACTS } from '../../ontology/index.ts'
import type { ActFilter } from '../graph.ts'
import type { MatrixCell, Part } from '../rows.ts'
import { actCondition } from './actCondition.ts'
import { COUNTS, countedBy } from './facets.ts'
import type { Sought, Values } from './findActs.ts'
import { holds } from './held.ts'
import { type AtMoment, type ReadStatement, read } from './statement.ts'

export interface MatrixParams extends AtMoment {
  readonly rows: readonly ActorId[]
  readonly columns: readonly ActorId[]
  readonly filter: Values
}

/** An actor, and those whose acts count as its own. */
export interface SpokenFor {
  readonly id: ActorId
  readonly ids: readonly ActorId[]
}

export interface RolledUpParams extends MatrixParams {
  readonly rowsOf: readonly SpokenFor[]
  readonly columnsOf: readonly SpokenFor[]
}

/** Types of acts that say the same from either end, as a list. */
export const SYMMETRIC = ACT_TYPES.filter((type) => ACTS[type].symmetric)
  .map((type) => `'${type}'`)
  .join(', ')

/** Whether an edge to an actor is the one of a direction, for which a symmetric act takes either. */
function isDirected(edge: string, part: Part): string {
  return `(type(${edge}) = '${part}' OR x.type IN [${SYMMETRIC}])`
}

/**
 * Acts of a filter, from each of the actors of the rows to each of those of the columns. "A met B" stands in the cells of
 * both. It costs what the acts of the rows cost, however many the columns have.
 */
export function matrix(filter: ActFilter): Sought<ReadStatement<MatrixParams, MatrixCell>> {
  return matrixOf('matrix', filter, 'WITH DISTINCT x, a.id AS byId, b.id AS toId, x.type AS actType')
}

/** The same, where acts of many actors stand in the row or the column of one. */
export function rolledUpMatrix(filter: ActFilter): Sought<ReadStatement<RolledUpParams, MatrixCell>> {
  return matrixOf(
    'rolledUpMatrix',
    filter,
    `UNWIND [g IN $rowsOf WHERE a.id IN g.ids | g.id] AS byId
UNWIND [g IN $columnsOf WHERE b.id IN g.ids | g.id] AS toId
WITH DISTINCT x, byId, toId, x.type AS actType`,
  )
}

function matrixOf<Params extends MatrixParams>(
  name: string,
  filter: ActFilter,
  cells: string,
): Sought<ReadStatement<Params, MatrixCell>> {
  const { text, values } = actCondition(filter)
  const statement = read<Params, MatrixCell>(
    name,
    `MATCH (a:Actor)<-[p:BY|TO]-(x:Act) WHERE a.id IN $rows AND ${holds('p')} AND ${isDirected('p', 'BY')}
MATCH (x:Act)-[q:BY|TO]->(b:Actor) WHERE b.id IN $columns AND b.id <> a.id AND ${holds('q')} AND ${isDirected('q', 'TO')}
${cells}
WHERE ${text}
${countedBy(['byId', 'toId', 'actType'])}
RETURN byId AS byId, toId AS toId, actType AS type, ${COUNTS}
ORDER BY byId, toId, type`,
  )
  return { statement, filter: values }
}
