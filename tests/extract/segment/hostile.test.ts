import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findReadable } from '../../../src/extract/segment/findReadable.ts'
import { spanText } from '../../../src/text/index.ts'

/** Words of notices, marks and odd characters, in any order. */
const PIECES = [
  'OSLO — ',
  'By Jane Doe\n',
  '(AP) ',
  'Sign up for our newsletter. ',
  'Related stories\n\n',
  'Jane Doe/AFP',
  '“',
  '”',
  "'",
  'Canada rejected the offer. ',
  'news | ',
  '2022 ',
  '\n\n',
  '\n',
  ' ',
  'La Norvège a rejeté l’offre de ses voisins hier. ',
  'قال الوزير ',
  '挪威',
  '\u0000',
  '\u202e',
  '\ud800',
  '😀',
  '(',
  '[',
  '|',
  '/',
  '—',
  '.',
  'a',
  'A',
] as const

describe('whatever the text', () => {
  it('every character but spaces is kept or listed once, in order', () => {
    assert(
      property(array(constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const { paragraphs, skipped } = findReadable(text)
        const spans = [...paragraphs, ...skipped.map(({ span }) => span)].toSorted((a, b) => a[0] - b[0])
        expect(spans.every(([from, to], at) => from < to && from >= (spans[at - 1]?.[1] ?? 0))).toBe(true)
        expect(
          spans
            .map((span) => spanText(text, span))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''))
      }),
      { numRuns: 500 },
    )
  })

  it.each(PIECES)('300,000 characters of %j are read within the time limit of a test', (piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length))
    expect(() => findReadable(text)).not.toThrow()
  })
})
