import type { DecisionRow } from '../../graph/index.ts'
import type { ClaimgraphError, DecisionId } from '../../model/index.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { isOfInput } from '../problem.ts'
import { DecisionRef } from './refs.ts'

/** Why something that was asked for was not done. */
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly advice: string | null
  readonly argument: string | null
  readonly decisions: readonly DecisionRow[]
}

export const RefusalRef = builder.objectRef<Refusal>('Refusal').implement({
  description: 'That something was not done. Nothing has changed.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description:
        'Why, in a word that stays: WRONG_ID, NOT_STORED, BAD_DECISION, DECIDED_ALREADY, DECISION_NOT_FOUND, DECISION_DEPENDED_ON, TOO_LARGE.',
    }),
    message: t.exposeString('message', {
      description: 'Why, in a sentence.',
      extensions: { reads: ['Act.type', 'Act.respondsTo', 'Report.act', 'Report.names'] },
    }),
    advice: t.exposeString('advice', { nullable: true, description: 'What can be done about it.' }),
    argument: t.exposeString('argument', {
      nullable: true,
      description: 'Which argument is wrong, as decision.merge.into.',
    }),
    decisions: t.expose('decisions', {
      type: [DecisionRef],
      description: 'Decisions that stand in the way: to be undone first, the last one first.',
    }),
  }),
})

/** What was asked for, or why it was not done; errors of the surroundings are thrown. */
export async function orRefusal<Done>(
  work: () => Promise<Done>,
  args: object,
  { graph }: Pick<Context, 'graph'>,
): Promise<Done | Refusal> {
  try {
    return await work()
  } catch (error) {
    if (!isOfInput(error)) throw error
    const values = [error.value].flat().filter((value) => typeof value === 'string')
    const decisions = await graph.decisionsWithIds(values.map((value) => value as DecisionId))
    return { ...refusal(error, argumentWith(values, args)), decisions }
  }
}

function refusal({ code, message, advice }: ClaimgraphError, argument: string | null): Refusal {
  const sentence = /[.!?]$/.test(message) ? message : `${message}.`
  return { code, message: sentence, advice: advice ?? null, argument, decisions: [] }
}

/** The path of the argument in which any of these values stands. */
function argumentWith(values: readonly string[], args: object): string | null {
  for (const [key, value] of Object.entries(args)) {
    if ([value].flat().some((each) => values.includes(each))) return key
    const inner =
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? argumentWith(values, value)
        : null
    if (inner !== null) return `${key}.${inner}`
  }
  return null
}
