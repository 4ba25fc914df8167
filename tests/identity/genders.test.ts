import { describe, expect, it } from 'vitest'
import { genderOfName, genderOfTitle } from '../../src/identity/index.ts'

describe('the gender of a name', () => {
  it.each([
    ['Anna Kovac', 'FEMALE'],
    ['Peter Stone', 'MALE'],
    ['Sergey Orlov', 'MALE'],
    ['Volodymyr Hrynko', 'MALE'],
    ['Chuck Brown', 'MALE'],
    ['Kwabenaxx Maria Mensah', 'FEMALE'],
  ])('is that of the first given name that tells: %s', (name, gender) => {
    expect(genderOfName(name)).toBe(gender)
  })

  it('is told by the form of the name where no list has it', () => {
    expect(genderOfName('Xylka Borisova')).toBe('FEMALE')
    expect(genderOfName('Xylka bin Faisal')).toBe('MALE')
  })

  it.each(['Kovac', 'Xylka Stone', 'Robin Stone', ''])('is unknown rather than guessed: %j', (name) => {
    expect(genderOfName(name)).toBeUndefined()
  })
})

describe('the gender of a title', () => {
  it.each([
    ['Mrs.', 'FEMALE'],
    ['the Queen', 'FEMALE'],
    ['foreign ministry spokeswoman', 'FEMALE'],
    ['Mr', 'MALE'],
    ['his fiancée', 'FEMALE'],
    ['Prime Minister', undefined],
  ])('is in its words: %s', (words, gender) => {
    expect(genderOfTitle(words)).toBe(gender)
  })
})
