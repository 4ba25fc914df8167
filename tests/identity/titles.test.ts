import { describe, expect, it } from 'vitest'
import {
  BODY_NOUNS,
  findTitle,
  isTitle,
  isTitleWord,
  NATION_NOUNS,
  PERSON_NOUNS,
  TITLES,
} from '../../src/identity/index.ts'

describe('a title', () => {
  it.each([
    'President',
    'prime minister',
    'Foreign Minister',
    'Secretary of State',
    'Gen.',
    'Sen.',
    'Mr',
    'Mrs.',
    'Dr.',
    'Pope',
    'spokeswoman',
    'former president',
    'Deputy Foreign Minister',
    'deputy secretary of state',
    'minister of defense',
    'Minister of Foreign Affairs',
    'national security adviser',
    'Emergency Situations Minister',
    'press secretary',
    'former chief of staff',
    'acting deputy chief of staff',
    'deputy chairwoman',
    'MP',
    'Secretary-General',
  ])('is recognized: %s', (words) => {
    expect(isTitle(words)).toBe(true)
  })

  it.each([
    'foreign',
    'former',
    'mp',
    'major',
    'private',
    'miss',
    'Lavrov',
    'President Putin',
    'minister of magic',
    'minister of',
    'of state',
    '',
    ' ',
    'former Mr.',
  ])('is not %j', (words) => {
    expect(isTitle(words)).toBe(false)
  })

  it('is written out', () => {
    expect(findTitle('Sen.')?.name).toBe('Senator')
    expect(findTitle('PM')?.name).toBe('Prime Minister')
    expect(findTitle('former PM')?.name).toBe('former PM')
  })

  it('is an honorific, a rank or an office', () => {
    expect([findTitle('Mr')?.kind, findTitle('Col.')?.kind, findTitle('Finance Minister')?.kind]).toEqual([
      'HONORIFIC',
      'RANK',
      'OFFICE',
    ])
  })

  it('stands in the table once', () => {
    const forms = TITLES.flatMap(({ name, forms: others }) => [name, ...others])
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
  })
})

describe('a word of a title', () => {
  it('may be less than a title', () => {
    expect(['Foreign', 'Prime', 'Deputy', 'of', 'State'].filter((word) => !isTitleWord(word))).toEqual([])
  })

  it('is not a name', () => {
    expect(['Lavrov', 'United', 'Antony', 'the', ''].filter(isTitleWord)).toEqual([])
  })
})

describe('nouns for actors', () => {
  it('are lemmas of people or bodies, none of both', () => {
    for (const noun of ['official', 'diplomat', 'protester', 'lawmaker', 'troop', 'ally', 'resident']) {
      expect(PERSON_NOUNS.has(noun)).toBe(true)
    }
    for (const noun of ['government', 'ministry', 'parliament', 'police', 'court', 'alliance', 'country']) {
      expect(BODY_NOUNS.has(noun)).toBe(true)
    }
    expect([...PERSON_NOUNS].filter((noun) => BODY_NOUNS.has(noun))).toEqual([])
    expect([...NATION_NOUNS].filter((noun) => !BODY_NOUNS.has(noun))).toEqual([])
  })

  it('leave out things', () => {
    expect(
      ['table', 'missile', 'week', ''].filter((noun) => PERSON_NOUNS.has(noun) || BODY_NOUNS.has(noun)),
    ).toEqual([])
  })
})
