import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compatibleGivenNames, personKey } from '../../src/identity/index.ts'
import { NAME_VARIANTS } from '../../src/identity/nameVariants.ts'

describe('the key of a person is the same for', () => {
  it.each([
    ['Sergey Lavrov', 'Sergei Lavrov', 'Serguei Lavrov'],
    ['Viktor Orbán', 'Victor Orban'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskiy', 'Volodymyr Zelenskyi'],
    ['Dmitry Peskov', 'Dmitri Peskov', 'Dmitriy Peskov', 'Dmitrii Peskov'],
    ['Mikhail Gorbachev', 'Mikhail Gorbachov'],
    ['Yevgeny Prigozhin', 'Evgeny Prigozhin', 'Yevgeniy Prigozhin'],
    ['Alexander Lukashenko', 'Aleksandr Lukashenko'],
    ['Alexei Navalny', 'Aleksei Navalny', 'Alexey Navalny', 'Aleksey Navalny', 'Alexei Navalnyi'],
    ['Vladimir Putin', 'Vladimir Vladimirovich Putin'],
    ['Nursultan Nazarbayev', 'Nursultan Nazarbaev'],
    ['Bashar al-Assad', 'Bashar al Assad', 'Bashar Assad', 'Bashar Al-Assad'],
    ['Mohammed bin Salman', 'Muhammad bin Salman', 'Mohammad Bin Salman'],
    ['Muammar Gaddafi', 'Moammar Qaddafi', 'Muammar al-Gaddafi'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Joseph R. Biden', 'Joseph Biden', 'Joseph R Biden'],
    ['Joseph R. Biden Jr.', 'Joseph Biden, Jr.'],
    ['J. D. Vance', 'J.D. Vance', 'JD Vance'],
    ['George H. W. Bush', 'George H.W. Bush', 'George HW Bush'],
    ['Natalia Ivanova', 'Natalya Ivanova', 'Nataliya Ivanova'],
  ])('%s and other spellings', (first, ...others) => {
    for (const other of others) expect(personKey(other)).toBe(personKey(first))
  })
})

describe('the key of a person differs for', () => {
  it.each([
    ['George W. Bush', 'George H. W. Bush'],
    ['George W. Bush', 'George Bush'],
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Donald Trump', 'Donald Trump Jr.'],
    ['Robert F. Kennedy', 'Robert F. Kennedy Jr.'],
    ['Elizabeth II', 'Elizabeth I'],
    ['Michael Jordan', 'Michael B. Jordan'],
    ['Malcolm X', 'Malcolm Y'],
    ['Peter Meyer', 'Peter Meier'],
    ['Tony Collins', 'Toni Collins'],
    ['John Kaminski', 'John Kaminsky'],
    ['Joe Biden', 'Joseph Biden'],
    ['Jill Biden', 'Joe Biden'],
    ['Bashar Assad', 'Hafez Assad'],
    ['Theodore Roosevelt', 'Franklin Roosevelt'],
    ['Marie Banks', 'Marie Banx'],
    ['Viktor Yushchenko', 'Viktor Yanukovych'],
  ])('%s and %s', (one, other) => {
    expect(personKey(one)).not.toBe(personKey(other))
  })
})

describe('the table of name variants', () => {
  it('is reached by every spelling in it', () => {
    const lost = Object.entries(NAME_VARIANTS).flatMap(([kept, others]) =>
      [kept, ...others.split(' ')].filter((spelling) => personKey(spelling) !== kept),
    )
    expect(lost).toEqual([])
  })

  it('lists no spelling twice', () => {
    const all = Object.entries(NAME_VARIANTS).flatMap(([kept, others]) => [kept, ...others.split(' ')])
    expect(all.filter((spelling, at) => all.indexOf(spelling) !== at)).toEqual([])
  })
})

describe('the key of a person', () => {
  it('is empty for a name without letters', () => {
    expect(personKey('')).toBe('')
    expect(personKey(' – ')).toBe('')
  })

  it('keeps a lone initial, article or suffix', () => {
    expect(personKey('V. Putin')).toBe('v putin')
    expect(personKey('Al Gore')).toBe('al gore')
    expect(personKey('Jr.')).toBe('jr')
  })

  it('is the key of itself', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{0,9}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const key = personKey(words.join(' '))
        expect(personKey(key)).toBe(key)
      }),
      { numRuns: 300 },
    )
  })
})

describe('given names', () => {
  it.each([
    ['Bill', 'William'],
    ['Joe', 'Joseph'],
    ['Tony', 'Antony'],
    ['Anthony', 'Antony'],
    ['Sergey', 'Sergei'],
    ['Viktor', 'Victor'],
    ['V.', 'Vladimir'],
    ['Steven', 'Stephen'],
    ['Mike', 'Michael'],
    ['Élise', 'Elise'],
  ])('%s and %s may be one person', (one, other) => {
    expect(compatibleGivenNames(one, other)).toBe(true)
    expect(compatibleGivenNames(other, one)).toBe(true)
  })

  it.each([
    ['Bill', 'Joseph'],
    ['Joe', 'Jill'],
    ['V.', 'Mikhail'],
    ['Donald', 'Ronald'],
    ['Samuel', 'Samantha'],
    ['', 'Joe'],
    ['', ''],
  ])('%j and %j may not', (one, other) => {
    expect(compatibleGivenNames(one, other)).toBe(false)
    expect(compatibleGivenNames(other, one)).toBe(false)
  })
})
