import { array, assert, integer, nat, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, itemsOverlapping, itemsWithin, overlaps, type Span } from '../../src/text/index.ts'

/** Spans one after another, some of them touching. */
const ITEMS = array(tuple(nat(3), integer({ min: 1, max: 5 }))).map((steps) => {
  let at = 0
  return steps.map(([gap, length]) => {
    const start = at + gap
    at = start + length
    return { span: [start, at] as Span }
  })
})
const SPAN = tuple(nat(60), integer({ min: 1, max: 20 })).map(
  ([start, length]): Span => [start, start + length],
)

describe('items in text order', () => {
  it('that lie inside a span are found as if each were looked at', () => {
    assert(
      property(ITEMS, SPAN, (items, span) => {
        expect(itemsWithin(items, span)).toEqual(items.filter((item) => contains(span, item.span)))
      }),
    )
  })

  it('that share a character with a span are found likewise', () => {
    assert(
      property(ITEMS, SPAN, (items, span) => {
        expect(itemsOverlapping(items, span)).toEqual(items.filter((item) => overlaps(item.span, span)))
      }),
    )
  })
})
