import { describe, expect, it } from 'vitest'
import { namesOf, plainName } from '../../../bench/scorecard/names.ts'

describe('two names', () => {
  const names = namesOf(
    {
      'Vladimir Putin': { type: 'PERSON', aliases: ['Putin'] },
      'senior Western diplomats': { type: 'GROUP', aliases: [] },
      'Sergey Lavrov': { type: 'PERSON', aliases: [] },
    },
    {
      Putin: { type: 'PERSON', aliases: ['the Russian leader'] },
      'United States': { type: 'NATION', aliases: [] },
    },
  )

  it('are one actor where the one is an alias of the other', () => {
    expect(names.isSame('Vladimir Putin', 'Putin')).toBe(true)
    expect(names.isSame('Vladimir Putin', 'Sergey Lavrov')).toBe(false)
  })

  it('are one actor in spite of case, titles, articles and possessives', () => {
    expect(names.isSame('President Putin’s', 'putin')).toBe(true)
    expect(plainName('The U.S.')).toBe('us')
    expect(plainName('the')).toBe('the')
  })

  it('of groups are one where they share half of their words, of people not', () => {
    expect(names.isSame('senior Western diplomats', 'Western diplomats')).toBe(true)
    expect(names.isSame('senior Western diplomats', 'diplomats')).toBe(false)
    expect(names.isSame('Sergey Lavrov', 'Lavrov')).toBe(false)
  })

  it('of two lists are paired each once', () => {
    expect(names.match(['Putin', 'Vladimir Putin'], ['Vladimir Putin'])).toEqual([[0, 0]])
    expect(names.match(['Sergey Lavrov', 'Putin'], ['Putin', 'Sergey Lavrov'])).toEqual([
      [0, 1],
      [1, 0],
    ])
  })
})
