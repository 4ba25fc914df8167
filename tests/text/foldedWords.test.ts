import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldedWords } from '../../src/text/index.ts'

const wordsIn = (text: string) =>
  foldedWords(text).map(({ word, span: [from, to] }) => [word, text.slice(from, to)])

describe('the words of a text', () => {
  it('stand where they stand before the text is folded', () => {
    expect(wordsIn('The U.S. — “Élysée” e\u0301t, ½ of 習近平.')).toEqual([
      ['the', 'The'],
      ['us', 'U.S'],
      ['elysee', 'Élysée'],
      ['et', 'e\u0301t'],
      ['1', '½'],
      ['2', '½'],
      ['of', 'of'],
      ['xijinping', '習近平'],
    ])
    expect(wordsIn('cafe\u0301 x')).toEqual([
      ['cafe', 'cafe\u0301'],
      ['x', 'x'],
    ])
  })

  it('are those of the folded text, whatever is in it', () => {
    const same = fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(
        foldedWords(text)
          .map(({ word }) => word)
          .join(' '),
      ).toBe(fold(text))
    })
    fc.assert(same, { numRuns: 2000 })
  })
})
