import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign } from '../../../bench/scorecard/assign.ts'

describe('an assignment', () => {
  it('gives up the best pair where two others weigh more together', () => {
    expect(
      assign([
        [5, 4],
        [4, 0],
      ]),
    ).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  it('leaves out pairs without weight, and what has no partner', () => {
    expect(
      assign([
        [0, 0],
        [0, 2],
        [0, 0],
      ]),
    ).toEqual([[1, 1]])
    expect(assign([])).toEqual([])
    expect(assign([[]])).toEqual([])
  })

  it('weighs as much as the best of all pairings, and uses each row and column once', () => {
    const matrices = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
    fc.assert(
      fc.property(matrices, (weights) => {
        const pairs = assign(weights)
        const weight = pairs.reduce((sum, [row, column]) => sum + (weights[row]?.[column] ?? 0), 0)
        expect(weight).toBe(heaviest(weights))
        expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length)
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length)
      }),
    )
  })
})

/** By trying all pairings. */
function heaviest(
  [row, ...rest]: readonly (readonly number[])[],
  used: ReadonlySet<number> = new Set(),
): number {
  if (!row) return 0
  const choices = row.flatMap((weight, column) =>
    used.has(column) ? [] : [weight + heaviest(rest, new Set([...used, column]))],
  )
  return Math.max(heaviest(rest, used), ...choices)
}
