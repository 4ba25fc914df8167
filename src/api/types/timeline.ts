import type { FacetKind } from '../../graph/index.ts'
import type { InputAccess } from '../access/declared.ts'
import { DAY_OF_ACT, FILTER, HAPPENED, HOW_MANY } from '../access/reads.ts'
import type { GivenActFilter } from '../actFilter.ts'
import { AS_OF, builder } from '../builder.ts'
import { pageSizeOf } from '../connection.ts'
import type { View } from '../context.ts'
import { withoutNulls } from '../withoutNulls.ts'
import { ActFilterInput } from './act.ts'
import { type Facet, FacetRef, facetsOf } from './facet.ts'

/** Each is by what acts are counted. */
const TIME_UNITS = {
  DAY: { description: 'A day.', extensions: { reads: DAY_OF_ACT } },
  MONTH: { description: 'A month.', extensions: { reads: DAY_OF_ACT } },
  YEAR: { description: 'A year.', extensions: { reads: DAY_OF_ACT } },
} as const satisfies Partial<
  Record<FacetKind, { readonly description: string; readonly extensions: InputAccess }>
>

const TimeUnitEnum = builder.enumType('TimeUnit', {
  description: 'A length of time.',
  values: TIME_UNITS,
})

export const PER = {
  type: TimeUnitEnum,
  defaultValue: 'MONTH',
  required: true,
  description: 'How long each time is.',
  extensions: { readsNothing: 'each length of time says what it reads' },
} as const

export const TIMES = {
  defaultValue: 50,
  description: 'How many times: 1 to 100, the latest of more.',
  extensions: HOW_MANY,
} as const

/** The times in which there are acts of a filter, the earliest first. */
export async function timelineOf(
  view: View,
  per: keyof typeof TIME_UNITS,
  filter: GivenActFilter,
  first: number | null | undefined,
  own?: GivenActFilter,
): Promise<readonly Facet[]> {
  return (await facetsOf(view, per, filter, first, own)).toReversed()
}

export function defineTimeline(): void {
  builder.queryField('timeline', (t) =>
    t.field({
      type: [FacetRef],
      description:
        'Acts counted by the time they happened, else by that they were published, the earliest first.',
      extensions: { reads: [...DAY_OF_ACT, ...HAPPENED] },
      args: {
        per: t.arg(PER),
        filter: t.arg({ type: ActFilterInput, description: 'Which acts.', extensions: FILTER }),
        first: t.arg.int(TIMES),
        asOf: t.arg(AS_OF),
      },
      complexity: (args) => ({ field: 1, multiplier: pageSizeOf(args) }),
      resolve: (_root, { per, filter, first, asOf }, { lookBack }, info) =>
        timelineOf(lookBack(info, asOf), per, withoutNulls(filter ?? {}), first),
    }),
  )
}
