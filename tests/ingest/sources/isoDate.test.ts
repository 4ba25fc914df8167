import { expect, it } from 'vitest'
import { toIsoDate } from '../../../src/ingest/sources/isoDate.ts'

it.each([
  ['2022-01-27', '2022-01-27'],
  ['2022-01-27T23:30:00-05:00', '2022-01-27'],
  ['2022-01-28T00:30:00+03:00', '2022-01-28'],
  ['2022-01-27 05:30', '2022-01-27'],
  ['20220127', '2022-01-27'],
  ['2022/01/27', '2022-01-27'],
  ['Sun, 13 Feb 2022 07:45:00 +0100', '2022-02-13'],
  ['13 Feb 2022 23:59:00 GMT', '2022-02-13'],
  ['Jan. 27, 2022, 6:42 p.m. EST', '2022-01-27'],
  ['January 27, 2022', '2022-01-27'],
  ['2024-02-29', '2024-02-29'],
])('%s is the day %s, as printed in its own offset', (printed, day) => {
  expect(toIsoDate(printed)).toBe(day)
})

it.each([
  '2022-02-30',
  '2023-02-29',
  '2022-13-01',
  '01/02/2022',
  'yesterday',
  '13 Foo 2022',
  '',
  '0000-01-01',
  '2022-1',
])('%j is no date', (printed) => {
  expect(toIsoDate(printed)).toBeUndefined()
})
