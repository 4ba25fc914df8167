import type { DecisionRow, NewDecision } from '../../src/graph/index.ts'
import { type ActId, actId, actorId, decisionId, type Moment } from '../../src/model/index.ts'
import type { Rows } from './largeGraph.ts'
import { itemAt } from './seeded.ts'

interface Decided extends Pick<NewDecision, 'kind' | 'subjects' | 'into' | 'value'> {
  /** The act that it parts. */
  readonly parts?: ActId
}

/** How often each kind of decision is made. */
const TIMES = 8

/** Decisions of every kind about actors, acts and reports of a large graph, the first of each kind taken back. */
export function largeDecisions(rows: Omit<Rows, 'decision'>, start: Moment): DecisionRow[] {
  const decided = Array.from({ length: TIMES }, (_, at) => decisionsAt(rows, at)).flat()
  return decided.map(({ kind, subjects, into, value, parts }, place): DecisionRow => {
    const at = start + 10 * place
    const id = decisionId(kind, subjects, into, value, 'somebody', at)
    const isUndone = place < decided.length / TIMES
    const other = kind === 'SPLIT' && into !== parts ? [actorId('SPLIT', id)] : []
    return {
      id,
      kind,
      subjects,
      into,
      value,
      by: 'somebody',
      reason: 'to see',
      proposedAt: null,
      at,
      undoneAt: isUndone ? at + 5 : null,
      undoneBy: isUndone ? 'another' : null,
      undoneReason: isUndone ? 'it was not so' : null,
      made: parts === undefined ? [] : [...other, actId('SPLIT', id, parts)],
    }
  })
}

/** Each about other things, so that none stands in the way of another. */
function decisionsAt({ actor, act, party, report, response }: Omit<Rows, 'decision'>, at: number): Decided[] {
  const idOfActor = (place: number) => itemAt(actor, 20 + 7 * at + place).id
  const told = (place: number) => itemAt(report, 40 * (at + 1) + 5 * place)
  const idOfAct = (place: number) => itemAt(act, act.length - 1 - 10 * at - place).id
  const said = act.filter(({ type }) => type === act[0]?.type)
  const alike = said.slice(said.length / 2 + 2 * at)
  // Nobody about whom the others decide is the one whom a report does not mean.
  const others = new Set(actor.slice(20, 20 + 7 * TIMES).map(({ id }) => id))
  const byOf = (own: ActId) => party.find(({ actId: id }) => id === own)?.actorId
  const misread = report.slice(40 * at + 55).find(({ actId: own }) => {
    const by = byOf(own)
    return by !== undefined && !others.has(by)
  })
  if (!misread) throw new Error('the graph is too small to decide about it')
  // Far from all other acts that are decided about.
  const answer = itemAt(response, response.length - 20 - at)
  return [
    { kind: 'MERGE', subjects: [idOfActor(0)], into: idOfActor(1), value: null },
    { kind: 'MERGE', subjects: [itemAt(alike, 0).id], into: itemAt(alike, 1).id, value: null },
    { kind: 'SPLIT', subjects: [told(0).id], into: told(0).actId, value: null, parts: told(0).actId },
    {
      kind: 'SPLIT',
      subjects: [misread.id],
      into: byOf(misread.actId) ?? null,
      value: `Another ${at}`,
      parts: misread.actId,
    },
    { kind: 'REJECT', subjects: [told(1).id], into: null, value: null },
    { kind: 'CONFIRM', subjects: [told(2).id], into: null, value: null },
    { kind: 'RENAME', subjects: [idOfActor(2)], into: null, value: `Renamed ${at}` },
    { kind: 'RETYPE', subjects: [idOfActor(3)], into: null, value: 'GROUP' },
    { kind: 'LINK', subjects: [idOfAct(0)], into: idOfAct(1), value: 'ANSWERS' },
    { kind: 'UNLINK', subjects: [answer.actId], into: answer.toActId, value: null },
  ]
}
