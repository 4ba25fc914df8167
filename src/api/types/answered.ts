import type { InputAccess } from '../access/declared.ts'
import { DAY_OF_ACT, FILTER } from '../access/reads.ts'
import { actPage } from '../actPage.ts'
import { AS_OF, builder } from '../builder.ts'
import { pageSizeOf } from '../connection.ts'
import { CONTRADICTING, DEMANDS, STATUSES } from '../namedFilters.ts'
import { ActConnectionRef, ActEdgeRef, ActFilterInput } from './act.ts'
import { ActRef } from './refs.ts'

const DemandStatusEnum = builder.enumType('DemandStatus', {
  description: 'What became of a demand. It may be rejected by one and accepted by another.',
  values: {
    OPEN: {
      description: 'Nothing that was read answers it.',
      extensions: { reads: ['Act.responses'] },
    },
    ANSWERED: {
      description: 'Something answers it, in whatever way.',
      extensions: { reads: ['Act.responses'] },
    },
    REJECTED: {
      description: 'Somebody rejects it.',
      extensions: { reads: ['Act.responses', 'Response.kind'] },
    },
    ACCEPTED: {
      description: 'Somebody accepts it.',
      extensions: { reads: ['Act.responses', 'Response.kind'] },
    },
  } satisfies Readonly<
    Record<keyof typeof STATUSES, { readonly description: string; readonly extensions: InputAccess }>
  >,
})

export function defineAnswered(): void {
  builder.queryFields((t) => ({
    demands: t.connection(
      {
        type: ActRef,
        description: 'Demands and requests, the latest first; responses has who answered them, and how.',
        extensions: { reads: ['Act.type', ...DAY_OF_ACT] },
        args: {
          status: t.arg({
            type: DemandStatusEnum,
            description: 'Only those of which this became.',
            extensions: { readsNothing: 'each status says what it reads' },
          }),
          filter: t.arg({ type: ActFilterInput, description: 'Which demands.', extensions: FILTER }),
          asOf: t.arg(AS_OF),
        },
        complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
        resolve: (_root, { status, ...args }, { lookBack }, info) =>
          actPage(lookBack(info, args.asOf), args, {
            ...DEMANDS,
            ...(status && STATUSES[status]),
          }),
      },
      ActConnectionRef,
      ActEdgeRef,
    ),
    contradictions: t.connection(
      {
        type: ActRef,
        description:
          'Acts that deny, contradict or counter another, the latest first; respondsTo has which, and how.',
        extensions: { reads: ['Act.respondsTo', 'Response.kind', ...DAY_OF_ACT] },
        args: {
          filter: t.arg({ type: ActFilterInput, description: 'Which acts.', extensions: FILTER }),
          asOf: t.arg(AS_OF),
        },
        complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
        resolve: (_root, args, { lookBack }, info) =>
          actPage(lookBack(info, args.asOf), args, {
            answers: { kinds: CONTRADICTING },
          }),
      },
      ActConnectionRef,
      ActEdgeRef,
    ),
  }))
}
