import { expect, it } from 'vitest'
import { happenedAt } from '../../../src/ingest/batch/happenedAt.ts'

it.each([
  ['2022-02-01/DAY', '2022-02-01', '2022-02-01', 'DAY'],
  ['2022-01-31/WEEK', '2022-01-31', '2022-02-06', 'WEEK'],
  ['2021-12/MONTH', '2021-12-01', '2021-12-31', 'MONTH'],
  ['2024-02/MONTH', '2024-02-01', '2024-02-29', 'MONTH'],
  ['2014/YEAR', '2014-01-01', '2014-12-31', 'YEAR'],
  [null, null, null, 'UNKNOWN'],
])('%s lasts from %s to %s', (when, happenedFrom, happenedTo, precision) => {
  expect(happenedAt(when)).toEqual({ happenedFrom, happenedTo, precision })
})

it.each(['2022-02-01', 'Tuesday', '2022-13/MONTH', '2022-02-31/DAY', '2022/DECADE'])(
  '%s is refused',
  (when) => {
    expect(() => happenedAt(when)).toThrow(when)
  },
)
