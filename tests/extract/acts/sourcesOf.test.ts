import { describe, expect, it } from 'vitest'
import { readWords, tell } from '../read.ts'

describe('a document', () => {
  it.each([
    ['The Norwegian foreign ministry’s statement said the treaty was broken.', 'Norwegian foreign ministry'],
    ['A report by Amnesty International said the treaty was broken.', 'Amnesty International'],
    ['A letter from Anna Kovac said the treaty was broken.', 'Anna Kovac'],
    ['The U.N. report said the treaty was broken.', 'United Nations'],
  ])('says what its maker says, once: %s', (text, maker) => {
    expect(tell(text)).toEqual([`${maker} SAID: the treaty was broken`])
  })

  it('of nobody says nothing', () => {
    expect(tell('A report said the treaty was broken.')).toEqual([])
  })

  it('is no second act where the speaker says it in one', () => {
    expect(tell('Canada said in a statement that the treaty was broken.')).toEqual([
      'Canada SAID: that the treaty was broken',
    ])
  })

  it('is an act of its own where no verb of speech tells it', () => {
    expect(tell('Canada’s statement angered Norway.')).toEqual(['Canada SAID'])
  })
})

describe('“according to”', () => {
  it.each([
    ['According to Anna Kovac, the treaty was broken.', 'the treaty was broken'],
    ['The treaty was broken, according to Anna Kovac.', 'The treaty was broken'],
  ])('is speech of the one it names: %s', (text, content) => {
    expect(readWords(text)).toMatchObject([
      { type: 'SAID', by: ['Anna Kovac'], words: { content: [content] } },
    ])
    expect(readWords(text)[0]?.words.cue.toLowerCase()).toBe('according to')
  })

  it('tells the acts of its clause in that voice', () => {
    expect(tell('According to Peter Stone, Norway accused Canada of lying.')).toEqual([
      'Peter Stone SAID: Norway accused Canada of lying',
      'Norway ACCUSED Canada: lying (in r1)',
    ])
  })

  it('names no speaker where it stands before a thing', () => {
    expect(tell('Everything went according to the plan.')).toEqual([])
  })
})
