import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Window, windowsOf } from '../../../src/extract/reader/windows.ts'
import { WordPieces } from '../../../src/extract/reader/wordPieces.ts'
import type { Analysis, Sentence, Token } from '../../../src/language/index.ts'
import { english, present } from './surveyed.ts'
import { VOCABULARY } from './tinyReader.ts'

const MOST = 362

/** Nearly a piece for each letter, so that few sentences fill a window. */
const wordPieces = new WordPieces(VOCABULARY)

const CLAUSES = [
  'Norway left',
  'the minister spoke about grain for an hour',
  'Anna Kovac told reporters that the negotiations over fishing rights had been postponed indefinitely',
]

/** Sentences of 6 to some 600 pieces. */
const ANALYSIS = english.analyse(
  Array.from(
    { length: 36 },
    (_, at) => `${Array.from({ length: at % 7 ? 1 : 1 + (at % 6) }, () => CLAUSES[at % 3]).join(' and ')}.`,
  ).join('\n\n'),
)

/** Which sentences, in which order. */
const orders = fc.shuffledSubarray(ANALYSIS.sentences.map((_, at) => at))

function analysisOf(order: readonly number[]): Analysis {
  return { ...ANALYSIS, sentences: order.map((at) => present(ANALYSIS.sentences[at], 'sentence')) }
}

function sizeOf({ tokens }: Sentence): number {
  return tokens.reduce((sum, { text }) => sum + wordPieces.split(text).length, 0)
}

function ownOf({ tokens, own }: Window): readonly Token[] {
  return tokens.slice(own)
}

describe('windows', () => {
  it('decide every word exactly once, in text order, but for the rest of sentences that fill a window alone', () => {
    expect(Math.max(...ANALYSIS.sentences.map(sizeOf))).toBeGreaterThan(MOST)
    fc.assert(
      fc.property(orders, (order) => {
        const analysis = analysisOf(order)
        const decided = windowsOf(analysis, wordPieces).flatMap(ownOf)
        const right = analysis.sentences.flatMap(({ tokens }) => {
          let pieces = 0
          return tokens.filter(({ text }) => {
            pieces += wordPieces.split(text).length
            return pieces <= MOST - 2
          })
        })
        expect(decided.map(({ index }) => index)).toEqual(right.map(({ index }) => index))
      }),
    )
  })

  it('are never of more pieces than fit, and none is empty', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const analysis = analysisOf(order)
        for (const window of windowsOf(analysis, wordPieces)) {
          expect(window.pieces.length).toBeLessThanOrEqual(MOST)
          expect(ownOf(window).length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('hold the pieces of their words between the marks of start and end', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const analysis = analysisOf(order)
        for (const { tokens, pieces, starts } of windowsOf(analysis, wordPieces)) {
          expect(starts).toHaveLength(tokens.length)
          expect([pieces[0], pieces.at(-1)]).toEqual([wordPieces.start, wordPieces.end])
          expect(starts[0]).toBe(1)
          for (const [at, { text }] of tokens.entries())
            expect(pieces.slice(starts[at], starts[at + 1] ?? -1)).toEqual(wordPieces.split(text))
        }
      }),
    )
  })

  it('begin with up to three whole sentences of those before, as many as leave room for the next', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const analysis = analysisOf(order)
        for (const { tokens, own } of windowsOf(analysis, wordPieces)) {
          const first = analysis.sentences.indexOf(present(tokens[own], 'own word').sentence)
          const before = analysis.sentences.slice(Math.max(0, first - 3), first)
          const isRoom = (count: number): boolean =>
            [...before.slice(before.length - count), analysis.sentences[first]].reduce(
              (sum, sentence) => sum + (sentence ? sizeOf(sentence) : 0),
              0,
            ) <=
            MOST - 2
          const fitting = [3, 2, 1, 0].find((count) => count <= before.length && isRoom(count)) ?? 0
          const context = before.slice(before.length - fitting).flatMap((sentence) => sentence.tokens)
          expect(tokens.slice(0, own).map(({ index }) => index)).toEqual(context.map(({ index }) => index))
        }
      }),
    )
  })

  it('end only where the next sentence does not fit', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const analysis = analysisOf(order)
        const windows = windowsOf(analysis, wordPieces)
        for (const [at, next] of windows.slice(1).entries()) {
          const sentence = present(ownOf(next)[0], 'own word').sentence
          expect((windows[at]?.pieces.length ?? 0) + sizeOf(sentence)).toBeGreaterThan(MOST)
        }
      }),
    )
  })

  it('are one for a short text, without context', () => {
    const analysis = english.analyse('Norway left. Canada stayed.')
    const [window, ...others] = windowsOf(analysis, wordPieces)
    expect(others).toEqual([])
    expect(window?.own).toBe(0)
    expect(window?.tokens.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5])
    expect(window?.starts).toEqual([1, 7, 11, 12, 18, 24])
  })

  it('are none for no text', () => {
    expect(windowsOf(english.analyse(''), wordPieces)).toEqual([])
  })
})
