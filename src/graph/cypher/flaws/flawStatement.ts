import type { DecisionKind } from '../../rows.ts'
import { type ReadStatement, read } from '../statement.ts'

/** The kind of decisions that are looked at; '' where none are. */
export interface FlawParams {
  readonly kind: DecisionKind | ''
}

/** A node that is not as it should be, and the other node or decision that shows it; null where none does. */
export interface FlawRow {
  readonly id: string
  readonly other: string | null
}

/** Finds flaws of one kind; gives no row where nothing is wrong. */
export interface FlawStatement {
  readonly code: 'MOMENT' | 'SHOWN' | 'VIEW' | 'IDENTITY' | 'DECISION' | 'NAME'
  readonly statement: ReadStatement<FlawParams, FlawRow>
  readonly params: FlawParams
  /** What is wrong with the node; `…` stands for the other. */
  readonly message: string
}

/** `text` ends by returning `id` and `other`. */
export function flaw(
  code: FlawStatement['code'],
  name: string,
  message: string,
  text: string,
  kind: FlawParams['kind'] = '',
): FlawStatement {
  return {
    code,
    message,
    params: { kind },
    statement: read(
      `flaws${name}`,
      `${text}
RETURN DISTINCT id AS id, other AS other ORDER BY id, other`,
    ),
  }
}
