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

/** Where a matrix sets out: from the acts of its rows, or from those of its columns. */
export type Side = 'rows' | 'columns'
export const SIDES: readonly Side[] = ['rows', 'columns']

/** An act, from an actor of the rows, and to one of the columns; a symmetric act is both to either. */
const STEPS: Readonly<Record<Side, { readonly actor: string; readonly edge: string; readonly part: Part }>> =
  {
    rows: { actor: 'a', edge: 'p', part: 'BY' },
    columns: { actor: 'b', edge: 'q', part: 'TO' },
  }

/**
 * Acts of a filter, from each of the actors of the rows to each of those of the columns. "A met B" stands in the cells of
 * both. It costs what the acts of the side cost from which it sets out, however many the other has.
 */
export function matrix(filter: ActFilter, from: Side): Sought<ReadStatement<MatrixParams, MatrixCell>> {
  return matrixOf('matrix', filter, from, 'WITH DISTINCT x, a.id AS byId, b.id AS toId, x.type AS actType')
}

/** The same, where acts of many actors stand in the row or the column of one. */
export function rolledUpMatrix(
  filter: ActFilter,
  from: Side,
): Sought<ReadStatement<RolledUpParams, MatrixCell>> {
  return matrixOf(
    'rolledUpMatrix',
    filter,
    from,
    `UNWIND [g IN $rowsOf WHERE a.id IN g.ids | g.id] AS byId
UNWIND [g IN $columnsOf WHERE b.id IN g.ids | g.id] AS toId
WITH DISTINCT x, byId, toId, x.type AS actType`,
  )
}

function matrixOf<Params extends MatrixParams>(
  name: string,
  filter: ActFilter,
  from: Side,
  cells: string,
): Sought<ReadStatement<Params, MatrixCell>> {
  const { text, values } = actCondition(filter)
  const statement = read<Params, MatrixCell>(
    `${name}From${from === 'rows' ? 'Rows' : 'Columns'}`,
    `MATCH ${edgeTo(from)}
WITH DISTINCT x, ${STEPS[from].actor}
MATCH ${edgeTo(from === 'rows' ? 'columns' : 'rows')} AND a.id <> b.id
${cells}
WHERE ${text}
${countedBy(['byId', 'toId', 'actType'])}
RETURN byId AS byId, toId AS toId, actType AS type, ${COUNTS}
ORDER BY byId, toId, type`,
  )
  return { statement, filter: values }
}

function edgeTo(side: Side): string {
  const { actor, edge, part } = STEPS[side]
  return `(x:Act)-[${edge}:BY|TO]->(${actor}:Actor) WHERE ${actor}.id IN $${side} AND ${holds(edge)}
  AND (type(${edge}) = '${part}' OR x.type IN [${SYMMETRIC}])`
}
