import type { FacetKind } from '../../graph/index.ts'
import type { GivenActFilter } from '../actFilter.ts'
import { AS_OF, builder } from '../builder.ts'
import { pageSizeOf } from '../connection.ts'
import type { View } from '../context.ts'
import { withoutNulls } from '../withoutNulls.ts'
import { ActFilterInput } from './act.ts'
import { type Facet, FacetRef, facetsOf } from './facet.ts'

/** Each is by what acts are counted. */
const TIME_UNITS = {
  DAY: { description: 'A day.' },
  MONTH: { description: 'A month.' },
  YEAR: { description: 'A year.' },
} as const satisfies Partial<Record<FacetKind, { readonly description: string }>>

const TimeUnitEnum = builder.enumType('TimeUnit', {
  description: 'A length of time.',
  values: TIME_UNITS,
})

export const PER = {
  type: TimeUnitEnum,
  defaultValue: 'MONTH',
  required: true,
  description: 'How long each time is.',
} as const

export const TIMES = {
  defaultValue: 100,
  description: 'How many times: 1 to 100, the latest of more.',
} as const

/** The times in which there are acts of a filter, the earliest first. */
export async function timelineOf(
  view: View,
  per: keyof typeof TIME_UNITS,
  filter: GivenActFilter,
  first: number | null | undefined,
): Promise<readonly Facet[]> {
  return (await facetsOf(view, per, filter, first)).toReversed()
}

export function defineTimeline(): void {
  builder.queryField('timeline', (t) =>
    t.field({
      type: [FacetRef],
      description:
        'Acts counted by the time they happened, else by that they were published, the earliest first.',
      args: {
        per: t.arg(PER),
        filter: t.arg({ type: ActFilterInput, description: 'Which acts.' }),
        first: t.arg.int(TIMES),
        asOf: t.arg(AS_OF),
      },
      complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
      resolve: (_root, { per, filter, first, asOf }, { lookBack }, info) =>
        timelineOf(lookBack(info, asOf), per, withoutNulls(filter ?? {}), first),
    }),
  )
}
