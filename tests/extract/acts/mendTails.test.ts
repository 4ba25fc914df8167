import { describe, expect, it } from 'vitest'
import { tell } from '../read.ts'

describe('a source at the end of a sentence', () => {
  it('tells the whole sentence, also where the tree takes it for a part of what is said', () => {
    expect(
      tell(
        'Duarte stressed Norway’s willingness to continue “a frank dialogue” with Canada on joint fishing rights, the ministry’s spokeswoman, Ines Halvorsen, said on Friday.',
      ),
    ).toEqual([
      'Duarte SAID: Norway’s willingness to continue “a frank dialogue” with Canada on joint fishing rights (in r2)',
      'Ines Halvorsen SAID: Duarte stressed Norway’s willingness to continue “a frank dialogue” with Canada on joint fishing rights',
    ])
  })

  it.each([
    [
      'Norway and Chile will jointly map the sea floor from May, their research ministers announced in Oslo on Sunday.',
      'research ministers SAID: Norway and Chile will jointly map the sea floor from May',
    ],
    [
      'The union has accepted the firm’s offer of a four-day week, its secretary, Peter Stone, wrote to members on Friday.',
      'Peter Stone SAID members: The union has accepted the firm’s offer of a four-day week',
    ],
  ])('tells it where nothing but a comma joins it to what is said: %s', (text, line) => {
    expect(tell(text).at(-1)).toBe(line)
  })

  it('is left alone where it is the subject of the sentence', () => {
    expect(tell('Ines Halvorsen, a spokeswoman for the ministry, said the ships were safe.')).toEqual([
      'Ines Halvorsen SAID: the ships were safe',
    ])
  })
})
