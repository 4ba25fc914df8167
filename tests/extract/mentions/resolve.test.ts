import { describe, expect, it } from 'vitest'
import { readWords, tell } from '../read.ts'

describe('pronouns', () => {
  it.each([
    ['Anna Kovac met Peter Stone. She said the treaty was dead.', 'Anna Kovac SAID: the treaty was dead'],
    ['Peter Stone met Anna Kovac. He said the treaty was dead.', 'Peter Stone SAID: the treaty was dead'],
    ['Canada rejected the offer. It said the treaty was dead.', 'Canada SAID: the treaty was dead'],
    ['Protesters gathered. They demanded new elections.', 'protesters DEMANDED: new elections'],
    ['Canada and Norway signed the treaty. They said it was good.', 'Canada + Norway SAID: it was good'],
    [
      'Anna Kovac and Peter Stone arrived. They demanded an apology.',
      'Anna Kovac + Peter Stone DEMANDED: an apology',
    ],
  ])('stand for the subject before them: %s', (text, line) => {
    expect(tell(text).at(-1)).toBe(line)
  })

  it('keep their own words as the span', () => {
    const text = 'Anna Kovac met Peter Stone. She said the treaty was dead.'
    expect(readWords(text)[1]?.words.by).toEqual(['She'])
  })

  it('of a nation are no person, and of a person no nation', () => {
    expect(tell('Anna Kovac visited Norway. It rejected the plan.').at(-1)).not.toContain(
      'Anna Kovac REJECTED',
    )
    expect(tell('Norway met Denmark. He rejected the plan.')).toEqual(['Norway MET_WITH Denmark'])
  })

  it('without anybody before them stand for nobody', () => {
    expect(tell('He said the treaty was dead.')).toEqual([])
    expect(tell('They demanded an apology.')).toEqual([])
  })

  it('do not reach back over many sentences', () => {
    const text = 'Anna Kovac left. It rained. It snowed. It hailed. It froze. She said the treaty was dead.'
    expect(tell(text)).toEqual([])
  })

  it('“I” and “we” stand for the one quoted', () => {
    expect(tell('“I reject the offer,” Anna Kovac said.')).toEqual([
      'Anna Kovac REJECTED: the offer (in r2)',
      'Anna Kovac SAID: I reject the offer',
    ])
    expect(tell('“We reject the offer,” Anna Kovac told Peter Stone.')).toEqual([
      'Anna Kovac REJECTED: the offer (in r2)',
      'Anna Kovac SAID Peter Stone: We reject the offer',
    ])
    expect(tell('“Norway attacked us,” Anna Kovac said.')[0]).toBe('Norway ATTACKED Anna Kovac (in r2)')
  })

  it('“we” without a quotation stands for nobody', () => {
    expect(tell('We reject the offer.')).toEqual([])
  })
})

describe('“its allies”', () => {
  it('are a group beside the nation they belong to', () => {
    expect(tell('The United States and its allies accused Russia of lying.')).toEqual([
      'United States + allies ACCUSED Russia: lying',
    ])
  })
})
