import { actPage } from '../actPage.ts'
import { AS_OF, builder } from '../builder.ts'
import { pageSizeOf } from '../connection.ts'
import { CONTRADICTING, DEMANDS, STATUSES } from '../namedFilters.ts'
import { ActConnectionRef, ActEdgeRef, ActFilterInput } from './act.ts'
import { ActRef } from './refs.ts'

const DemandStatusEnum = builder.enumType('DemandStatus', {
  description: 'What became of a demand. It may be rejected by one and accepted by another.',
  values: {
    OPEN: { description: 'Nothing that was read answers it.' },
    ANSWERED: { description: 'Something answers it, in whatever way.' },
    REJECTED: { description: 'Somebody rejects it.' },
    ACCEPTED: { description: 'Somebody accepts it.' },
  } satisfies Readonly<Record<keyof typeof STATUSES, { readonly description: string }>>,
})

export function defineAnswered(): void {
  builder.queryFields((t) => ({
    demands: t.connection(
      {
        type: ActRef,
        description: 'Demands and requests, the latest first; responses has who answered them, and how.',
        args: {
          status: t.arg({ type: DemandStatusEnum, description: 'Only those of which this became.' }),
          filter: t.arg({ type: ActFilterInput, description: 'Which demands.' }),
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
        args: { filter: t.arg({ type: ActFilterInput, description: 'Which acts.' }), asOf: t.arg(AS_OF) },
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
