import type { DecisionRow, Graph, GraphReader } from '../graph/index.ts'
import { type ActId, type ActorId, type Moment, type ReportId, stateOf } from '../model/index.ts'
import { DECISION_WAYS } from './decisionKinds.ts'

export function decisionAsJson(row: DecisionRow): object {
  return { ...row, state: stateOf(row) }
}

/**
 * A decision for people: kind, what became of it, who made it and why; then what it is about, with the names and words
 * of the moment before.
 */
export async function formatDecision(graph: Graph, row: DecisionRow): Promise<string> {
  const { id, kind, subjects, into, value, at } = row
  const { into: other, value: change } = DECISION_WAYS[kind]
  const words = await wordsOf(at === null ? graph : graph.asOf(at - 1), into ? [...subjects, into] : subjects)
  return [
    `${id} ${kind}, ${historyOf(row)}`,
    ...subjects.map((subject) => `  ${words(subject)}`),
    ...(other && into !== null ? [`  ${other.name} ${words(into)}`] : []),
    ...(change && value !== null ? [`  ${change.name} ${value}`] : []),
  ].join('\n')
}

function historyOf(row: DecisionRow): string {
  const { by, reason, proposedAt, at, undoneAt, undoneBy, undoneReason } = row
  const why = `by ${by}: ${reason}`
  const undone = undoneAt === null ? '' : ` ${dayOf(undoneAt)} by ${undoneBy}: ${undoneReason}`
  switch (stateOf(row)) {
    case 'PROPOSED':
      return `proposed ${dayOf(proposedAt)} ${why}`
    case 'IN_FORCE':
      return `in force since ${dayOf(at)} ${why}`
    case 'UNDONE':
      return `in force from ${dayOf(at)} ${why}; undone${undone}`
    case 'DECLINED':
      return `proposed ${dayOf(proposedAt)} ${why}; declined${undone}`
  }
}

function dayOf(moment: Moment | null): string {
  return new Date(moment ?? 0).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** Characters of a sentence or content that are shown. */
const SHOWN = 80

/** What ids stand for, beside the ids. */
async function wordsOf(graph: GraphReader, ids: readonly string[]): Promise<(id: string) => string> {
  const actors = await graph.actors(ids as readonly ActorId[])
  const acts = await graph.acts(ids as readonly ActId[])
  const reports = await graph.reports(ids as readonly ReportId[])
  const words = new Map<string, string>([
    ...actors.map(({ id, name, type }) => [id, `${name} (${type})`] as const),
    ...acts.map(({ id, type, by, to, content }) => {
      const who = by.map(({ name }) => name).join(', ')
      const whom = to.length === 0 ? '' : ` → ${to.map(({ name }) => name).join(', ')}`
      return [id, `${who}${whom} ${type}${content === null ? '' : ` "${shortened(content)}"`}`] as const
    }),
    ...reports.map(({ id, sentence }) => [id, `"${shortened(sentence)}"`] as const),
  ])
  return (id) => (words.has(id) ? `${id} ${words.get(id)}` : id)
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 1)}…`
}
