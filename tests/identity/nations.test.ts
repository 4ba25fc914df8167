import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findCapital,
  findDemonym,
  findNation,
  findSeat,
  NATIONS,
  nationOf,
} from '../../src/identity/index.ts'
import { nameKey } from '../../src/identity/nameIndex.ts'
import type { Nation } from '../../src/identity/nations.ts'

type Lookup = typeof findNation

describe('a nation is found', () => {
  it.each([
    ['Russia', 'Russia'],
    ['the U.S.', 'United States'],
    ['US', 'United States'],
    ['The United States of America', 'United States'],
    ['Britain', 'United Kingdom'],
    ['U.K.', 'United Kingdom'],
    ['DPRK', 'North Korea'],
    ['Holland', 'Netherlands'],
    ['the Netherlands', 'Netherlands'],
    ['Türkiye', 'Turkey'],
    ['Turkey', 'Turkey'],
    ['Côte d’Ivoire', 'Ivory Coast'],
    ['Cote d Ivoire', undefined],
    ['Bosnia', 'Bosnia and Herzegovina'],
    ['St. Lucia', 'Saint Lucia'],
    ['Kosovo', 'Kosovo'],
    ['Taiwan', 'Taiwan'],
    ['Palestine', 'Palestine'],
    ['the Vatican', 'Vatican City'],
    ['USSR', 'Soviet Union'],
    ['Czechia', 'Czech Republic'],
  ])('by its name %s', (name, nation) => {
    expect(findNation(name)?.name).toBe(nation)
  })

  it.each([
    ['Russian', 'Russia'],
    ['Russians', 'Russia'],
    ['Britons', 'United Kingdom'],
    ['Frenchman', 'France'],
    ['Frenchmen', 'France'],
    ['Germans', 'Germany'],
    ['Dutch', 'Netherlands'],
    ['Swiss', 'Switzerland'],
    ['Filipinos', 'Philippines'],
    ['South Korean', 'South Korea'],
    ['Palestinians', 'Palestine'],
    ['Emirati', 'United Arab Emirates'],
    ['Nigerien', 'Niger'],
    ['Nigerian', 'Nigeria'],
  ])('by its people %s', (word, nation) => {
    expect(findDemonym(word)?.name).toBe(nation)
  })

  it.each([
    ['Moscow', 'Russia'],
    ['Washington', 'United States'],
    ['Washington, D.C.', 'United States'],
    ['Kyiv', 'Ukraine'],
    ['Kiev', 'Ukraine'],
    ['Peking', 'China'],
    ['Nur-Sultan', 'Kazakhstan'],
    ['Astana', 'Kazakhstan'],
    ['Sana’a', 'Yemen'],
    ['Chisinau', 'Moldova'],
  ])('by its capital %s', (name, nation) => {
    expect(findCapital(name)?.name).toBe(nation)
  })

  it.each([
    ['Kremlin', 'Russia'],
    ['the White House', 'United States'],
    ['Elysee', 'France'],
    ['the Élysée', 'France'],
    ["Quai d'Orsay", 'France'],
    ['10 Downing Street', 'United Kingdom'],
    ['No. 10', 'United Kingdom'],
    ['Bankova', 'Ukraine'],
    ['Zhongnanhai', 'China'],
  ])('by the seat of its government %s', (name, nation) => {
    expect(findSeat(name)?.name).toBe(nation)
  })

  it('by its code', () => {
    expect(nationOf('IRN')?.name).toBe('Iran')
    expect(nationOf('irn')).toBeUndefined()
  })
})

describe('a name with another reading', () => {
  it.each([
    [findNation, 'Georgia'],
    [findNation, 'Jordan'],
    [findNation, 'Chad'],
    [findNation, 'Guinea'],
    [findNation, 'Korea'],
    [findCapital, 'Washington'],
    [findCapital, 'Santiago'],
    [findCapital, 'Victoria'],
    [findCapital, 'San Jose'],
    [findCapital, 'Brussels'],
    [findDemonym, 'Congolese'],
    [findDemonym, 'Pole'],
  ] satisfies [Lookup, string][])('is marked (%o, %s)', (find, name) => {
    expect(find(name)?.ambiguous).toBe(true)
  })

  it('is marked where it is written without a capital', () => {
    expect(findNation('Turkey')?.ambiguous).toBe(false)
    expect(findNation('turkey')?.ambiguous).toBe(true)
    expect(findDemonym('polish')?.ambiguous).toBe(true)
  })

  it('does not make the other names of the nation ambiguous', () => {
    expect(findCapital('Tbilisi')?.ambiguous).toBe(false)
    expect(findNation('Republic of Georgia')?.ambiguous).toBe(false)
  })
})

describe('a word that is no nation', () => {
  it.each(['us', 'Us', 'uk', 'Narnia', 'the', '', '  ', '"', "Russia's", 'Rus', 'constructor', '__proto__'])(
    'is not found: %j',
    (word) => {
      expect(findNation(word)).toBeUndefined()
    },
  )

  it('is not found among capitals, seats and peoples', () => {
    expect([findCapital('Springfield'), findSeat('the house'), findDemonym('Martians')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('does no harm, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const found = [findNation, findDemonym, findCapital, findSeat].flatMap((find) => find(word) ?? [])
        expect(found.filter(({ iso3 }) => nationOf(iso3) === undefined)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('the table', () => {
  it.each([
    ['name', (nation: Nation) => [nation.name, ...nation.names], findNation],
    ['demonym', (nation: Nation) => nation.demonyms, findDemonym],
    ['capital', (nation: Nation) => nation.capitals, findCapital],
    ['seat', (nation: Nation) => nation.seats, findSeat],
  ] as const)('shares no %s between two nations unless it is marked', (_, namesOf, find) => {
    const owners = new Map<string, Set<string>>()
    for (const nation of NATIONS) {
      for (const name of namesOf(nation)) {
        owners.set(nameKey(name), (owners.get(nameKey(name)) ?? new Set()).add(nation.iso3))
      }
    }
    const shared = [...owners].filter(([, codes]) => codes.size > 1).map(([name]) => name)
    expect(shared.filter((name) => !find(name.toUpperCase())?.ambiguous)).toEqual([])
  })

  it('finds every nation by every name it lists', () => {
    const lost = NATIONS.filter(({ name }) => findNation(name)?.name !== name).map(({ name }) => name)
    expect(lost).toEqual([])
  })

  it('gives every code once, and no mark of the source remains', () => {
    expect(new Set(NATIONS.map(({ iso3 }) => iso3)).size).toBe(NATIONS.length)
    expect(NATIONS.filter((nation) => JSON.stringify(nation).includes('?'))).toEqual([])
  })

  it('knows what is part of what, and what is no more', () => {
    expect(findNation('Scotland')?.of).toBe('GBR')
    expect(NATIONS.filter(({ of }) => of !== undefined && nationOf(of) === undefined)).toEqual([])
    expect(findNation('East Germany')?.former).toBe(true)
    expect(findNation('Transnistria')?.unrecognized).toBe(true)
  })
})
