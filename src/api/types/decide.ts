import type { DecisionRow } from '../../graph/index.ts'
import { ClaimgraphError, type DecisionId } from '../../model/index.ts'
import { inCharacters } from '../../text/index.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { LIMITS } from '../limits.ts'
import { DecisionInput, toDecided } from './decisionInput.ts'
import { DecisionRef } from './refs.ts'
import { orRefusal, type Refusal, RefusalRef } from './refusal.ts'

const DecisionOutcomeRef = builder.unionType('DecisionOutcome', {
  description: 'A decision that was made, proposed or taken back, or why it was not.',
  types: [DecisionRef, RefusalRef],
  resolveType: (row) => ('kind' in row ? DecisionRef : RefusalRef),
})

const ID = { required: true, description: 'Its id.' } as const
const REASON = { required: true, description: 'Why: who looks at it later will ask.' } as const

export function defineDeciding(): void {
  builder.mutationFields((t) => ({
    decide: t.field({
      type: DecisionOutcomeRef,
      description: 'Decides about what was read. Nothing is deleted, and undo takes it back.',
      extensions: { role: 'curator' },
      args: {
        decision: t.arg({ type: DecisionInput, required: true, description: 'What is decided.' }),
        reason: t.arg.string(REASON),
        propose: t.arg.boolean({
          required: true,
          defaultValue: false,
          description: 'Only propose it: nothing changes until somebody accepts it.',
        }),
      },
      resolve: (_root, args, context) =>
        outcome(context, args, ({ service: { store, now }, viewer }) => {
          const { value, ...decided } = toDecided(args.decision)
          checkNumber(decided.subjects)
          const said = {
            by: viewer.name,
            reason: reasonOf(args.reason),
            value: value === null ? null : wordsOf(value),
          }
          const decision = { ...decided, ...said }
          return args.propose ? store.propose(decision, now()) : store.decide(decision, now())
        }),
    }),
    accept: t.field({
      type: DecisionOutcomeRef,
      description: 'Puts a proposal into force.',
      extensions: { role: 'curator' },
      args: {
        id: t.arg.id(ID),
        reason: t.arg.string({ description: 'Why; as it was proposed if not said.' }),
      },
      resolve: (_root, args, context) =>
        outcome(context, args, ({ service: { store, now }, viewer }) =>
          store.accept(args.id as DecisionId, { by: viewer.name, reason: textOf(args.reason) }, now()),
        ),
    }),
    undo: t.field({
      type: DecisionOutcomeRef,
      description:
        'Takes a decision back, or declines a proposal: from now on all is as if it had not been made.',
      extensions: { role: 'curator' },
      args: {
        id: t.arg.id(ID),
        reason: t.arg.string(REASON),
      },
      resolve: (_root, args, context) =>
        outcome(context, args, ({ service: { store, now }, viewer }) =>
          store.undo(args.id as DecisionId, { by: viewer.name, reason: reasonOf(args.reason) }, now()),
        ),
    }),
  }))
}

/** Does it, and shows what has become of the graph; or says why it cannot be done. */
async function outcome(
  context: Context,
  args: object,
  work: (context: Context) => Promise<DecisionRow>,
): Promise<DecisionRow | Refusal> {
  const done = await orRefusal(async () => work(context), args, context)
  context.refresh()
  return done
}

function checkNumber(subjects: readonly string[]): void {
  if (subjects.length <= LIMITS.pageSize) return
  const message = `The decision is about ${subjects.length} things; ${LIMITS.pageSize} are allowed.`
  throw new ClaimgraphError('TOO_LARGE', message, { value: subjects })
}

function reasonOf(given: string): string {
  return wordsOf(given, 'Nothing says why.')
}

function wordsOf(given: string, complaint = 'A name has no words.'): string {
  const words = textOf(given)
  if (words !== '') return words
  throw new ClaimgraphError('BAD_DECISION', complaint, { value: given })
}

function textOf(given: string | null | undefined): string {
  const text = (given ?? '').trim()
  if (inCharacters(text) !== text)
    throw new ClaimgraphError('BAD_DECISION', 'A text holds what is no character.', { value: given })
  if (text.length <= LIMITS.decisionText) return text
  const message = `A text has ${text.length} characters; ${LIMITS.decisionText} are allowed.`
  throw new ClaimgraphError('TOO_LARGE', message, { value: given })
}
