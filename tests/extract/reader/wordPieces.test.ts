import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordPieces } from '../../../src/extract/reader/wordPieces.ts'

const VOCABULARY =
  '[PAD] [UNK] [CLS] [SEP] un unite u ##n ##ite ##d ##it ##e ships ship ##s cafe e naive m - . ’ $ x ##x ##-'.split(
    ' ',
  )

const pieces = new WordPieces(VOCABULARY)

function split(word: string): readonly string[] {
  return pieces.split(word).map((id) => VOCABULARY[id] ?? 'no such piece')
}

describe('the pieces of a word', () => {
  it.each([
    ['ships', ['ships']],
    ['united', ['unite', '##d']],
    ['unit', ['un', '##it']],
    ['shipss', ['ships', '##s']],
  ])('are the longest that begin it, then the longest that go on: %s', (word, parts) => {
    expect(split(word)).toEqual(parts)
  })

  it.each([
    ['SHIPS', ['ships']],
    ['Café', ['cafe']],
    ['NAÏVE', ['naive']],
    ['cafe\u0301', ['cafe']],
    ['sh\u00ADips', ['ships']],
    ['sh\u200Bips\u0007', ['ships']],
  ])('have no capitals, accents and control characters: %j', (word, parts) => {
    expect(split(word)).toEqual(parts)
  })

  it.each([
    ['e-m.', ['e', '-', 'm', '.']],
    ['x-x', ['x', '-', 'x']],
    ['ship’s', ['ship', '’', '[UNK]']],
    ['$x', ['$', 'x']],
    ['...', ['.', '.', '.']],
    ['--', ['-', '-']],
  ])('have every mark on its own: %s', (word, parts) => {
    expect(split(word)).toEqual(parts)
  })

  it('are one that is unknown where any part is not in the vocabulary', () => {
    expect(split('zebra')).toEqual(['[UNK]'])
    expect(split('shipz')).toEqual(['[UNK]'])
    expect(split('日本')).toEqual(['[UNK]'])
    expect(split('?')).toEqual(['[UNK]'])
    expect(split('zebra-ship')).toEqual(['[UNK]', '-', 'ship'])
  })

  it('are one that is unknown where the word is longer than 100 characters', () => {
    expect(split('x'.repeat(100))).toHaveLength(100)
    expect(split('x'.repeat(101))).toEqual(['[UNK]'])
    expect(split(`${'x'.repeat(101)}-x`)).toEqual(['[UNK]', '-', 'x'])
  })

  it('are one that is unknown where nothing of the word is left', () => {
    for (const word of ['', '\u0301', '\u200B\u0007']) expect(split(word)).toEqual(['[UNK]'])
  })

  it('are at least one for any word, all in the vocabulary, and the same each time', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: fc.constantFrom('u', 'n', 'it', 'E', 'é', '-', '’', 's', '\uD83D'), maxLength: 120 }),
    )
    fc.assert(
      fc.property(words, (word) => {
        const found = split(word)
        expect(found.length).toBeGreaterThan(0)
        expect(found).not.toContain('no such piece')
        expect(split(word)).toEqual(found)
      }),
    )
  })

  it('spell the word where all its letters are known', () => {
    const letters = fc.string({ unit: fc.constantFrom('x', '-', '.'), minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(letters, (word) => {
        expect(
          split(word)
            .map((piece) => piece.replace('##', ''))
            .join(''),
        ).toBe(word)
      }),
    )
  })
})

describe('a vocabulary', () => {
  it('tells the marks of start and end', () => {
    expect([pieces.start, pieces.end]).toEqual([2, 3])
  })

  it.each(['[CLS]', '[SEP]', '[UNK]'])('without %s is refused', (piece) => {
    const rest = VOCABULARY.filter((each) => each !== piece)
    expect(() => new WordPieces(rest)).toThrow(piece)
  })
})
