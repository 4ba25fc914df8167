import { describe, expect, it } from 'vitest'
import { findLeader, findNation, findOrganization, NATIONS, personKey } from '../../src/identity/index.ts'
import { leaderIndex, readTerms, TERMS } from '../../src/identity/leaders.ts'

const officesOf = (name: string, day: string | null) =>
  findLeader(name, day).map(({ titles: [title], of }) => `${title}, ${of}`)

describe('a leader is found', () => {
  it.each([
    ['Joe Biden', '2022-02-01', 'President, United States'],
    ['Joseph R. Biden', '2022-02-01', 'President, United States'],
    ['Joseph R. Biden Jr.', '2022-02-01', 'President, United States'],
    ['Joe Biden', '2012-02-01', 'Vice President, United States'],
    ['Volodymyr Zelensky', '2022-02-01', 'President, Ukraine'],
    ['Volodymyr Zelenskyy', '2022-02-01', 'President, Ukraine'],
    ['Volodymyr Zelenskiy', '2022-02-01', 'President, Ukraine'],
    ['Recep Tayyip Erdoğan', '2022-02-01', 'President, Turkey'],
    ['Tayyip Erdogan', '2022-02-01', 'President, Turkey'],
    ['Sergei Lavrov', '2022-02-01', 'Foreign Minister, Russia'],
    ['Sergey Lavrov', '2005-02-01', 'Foreign Minister, Russia'],
    ['Vladimir Putin', '2010-06-01', 'Prime Minister, Russia'],
    ['Bashar Assad', '2011-08-01', 'President, Syria'],
    ['Kim Jong-un', '2018-06-12', 'Leader, North Korea'],
    ['Ursula von der Leyen', '2020-06-01', 'President, European Commission'],
    ['Jens Stoltenberg', '2022-06-01', 'Secretary-General, NATO'],
    ['Jens Stoltenberg', '2010-06-01', 'Prime Minister, Norway'],
  ])('%s on %s', (name, day, office) => {
    expect(officesOf(name, day)).toEqual([office])
  })

  it('all through the years in which the office was taken and left', () => {
    for (const day of ['2021-01-01', '2021-12-31']) {
      expect(officesOf('Angela Merkel', day)).toEqual(['Chancellor, Germany'])
      expect(officesOf('Olaf Scholz', day)).toEqual(['Chancellor, Germany'])
    }
  })

  it('in each of the offices of a year', () => {
    expect(officesOf('Liz Truss', '2022-09-01')).toEqual([
      'Prime Minister, United Kingdom',
      'Foreign Secretary, United Kingdom',
    ])
  })
})

describe('no leader is found', () => {
  it.each([
    ['before the term', 'Joe Biden', '2020-12-31'],
    ['between two terms', 'Donald Trump', '2023-05-01'],
    ['after the term', 'Angela Merkel', '2022-01-01'],
    ['without a day', 'Joe Biden', null],
    ['on what is no day', 'Joe Biden', 'yesterday'],
    ['by a bare surname', 'Putin', '2022-02-01'],
    ['by a title and a surname', 'President Biden', '2022-02-01'],
    ['by a part of the name', 'Olaf', '2022-02-01'],
    ['by the name of somebody else', 'Jill Biden', '2022-02-01'],
    ['by the name with a suffix that is not theirs', 'Donald Trump Jr.', '2018-02-01'],
    ['by the name of nobody', 'Jane Roe', '2022-02-01'],
    ['by an empty name', '', '2022-02-01'],
    ['by signs', ' – ', '2022-02-01'],
    ['by a word that objects have', 'constructor', '2022-02-01'],
  ])('%s: %j on %s', (_when, name, day) => {
    expect(findLeader(name, day)).toEqual([])
  })

  it('by a spelling that two people share', () => {
    const find = leaderIndex(
      readTerms(`
Anna Kovac|Anna M. Kovac;Ann Kovac|SVK|President|2010|2014
Ann Kovacs|Ann Kovac|HUN|Prime Minister|2012|
`),
    )
    expect(find('Ann Kovac', '2013-01-01')).toEqual([])
    expect(find('Ann Kovac', '2010-01-01')).toEqual([])
    expect(find('Anna Kovac', '2013-01-01')).toMatchObject([{ of: 'Slovakia' }])
    expect(find('Ann Kovacs', '2030-01-01')).toMatchObject([{ of: 'Hungary' }])
  })
})

describe('the table of leaders', () => {
  const named = TERMS.flatMap((term) => [term.name, ...term.spellings].map((name) => ({ name, term })))

  it('has no spelling that two people share, and no bare surname', () => {
    const bearers = new Map<string, Set<string>>()
    for (const { name, term } of named) {
      bearers.set(personKey(name), (bearers.get(personKey(name)) ?? new Set()).add(term.name))
    }
    expect([...bearers].filter(([key, names]) => names.size > 1 || !key.includes(' '))).toEqual([])
  })

  it('has no spelling that is found without it', () => {
    const needless = TERMS.filter(
      ({ name, spellings }) => new Set([name, ...spellings].map(personKey)).size <= spellings.length,
    )
    expect(needless).toEqual([])
  })

  it('names nations and bodies that the other tables know', () => {
    expect(TERMS.filter(({ of }) => (findNation(of) ?? findOrganization(of))?.name !== of)).toEqual([])
  })

  it('has nobody who spoke for two nations: they would be two people', () => {
    const names = new Set(NATIONS.map(({ name }) => name))
    const nationOf = new Map<string, string>()
    const ofTwo = TERMS.filter(({ name, of }) => {
      if (!names.has(of)) return false
      const known = nationOf.get(name) ?? of
      nationOf.set(name, known)
      return known !== of
    })
    expect(ofTwo).toEqual([])
  })

  it('has years in their order, and no office without a name', () => {
    const broken = TERMS.filter(
      ({ from, to, titles }) =>
        !Number.isInteger(from) || (to !== null && !(to >= from)) || titles.some((title) => title === ''),
    )
    expect(broken).toEqual([])
  })

  it('has one holder of an office at a time, but for the year in which it changes hands', () => {
    const overlapping = TERMS.flatMap((one) =>
      TERMS.filter(
        (other) =>
          other !== one &&
          other.of === one.of &&
          other.titles[0] === one.titles[0] &&
          other.from >= one.from &&
          other.from < Math.min(one.to ?? Infinity, other.to ?? Infinity),
      ).map((other) => [one.name, other.name]),
    )
    expect(overlapping).toEqual([])
  })
})
