import type { ActId, ReportId } from '../../../model/index.ts'
import { knownActs } from '../../cypher/decisions.ts'
import { tellingsOfReports } from '../../cypher/retire.ts'
import { actsOfActors } from '../../cypher/typedEdges.ts'
import type { Transaction } from '../../engines/engine.ts'
import type { DecisionKind, DecisionRow } from '../../rows.ts'

/** Kinds by which no act gets other actors, and none is told more or less. */
const IDLE: ReadonlySet<DecisionKind> = new Set(['CONFIRM', 'RENAME', 'LINK', 'UNLINK'])

/**
 * The acts whose actors or reports a decision has changed, or its undoing: those it names and made, those of the
 * actors it names and made, and those that the reports it names tell or told. The actor or act for which others are
 * taken has none that are not also theirs.
 */
export async function actsTouchedBy(
  transaction: Transaction,
  { kind, subjects, into, made }: DecisionRow,
): Promise<readonly ActId[]> {
  if (IDLE.has(kind)) return []
  const ids = [...subjects, ...made]
  const acts = await transaction.run(knownActs, { ids: [...ids, into ?? ''] })
  const ofActors = await transaction.run(actsOfActors, { ids })
  const tellings = await transaction.run(tellingsOfReports, { ids: subjects as readonly ReportId[] })
  return [...acts.map(({ id }) => id), ...ofActors.map(({ id }) => id), ...tellings.map(({ actId }) => actId)]
}
