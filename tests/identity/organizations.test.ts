import { describe, expect, it } from 'vitest'
import { findBloc, findOrganization, nationOf, ORGANIZATIONS } from '../../src/identity/index.ts'
import { nameKey } from '../../src/identity/nameIndex.ts'

describe('an organization is found', () => {
  it.each([
    ['NATO', 'NATO'],
    ['Nato', 'NATO'],
    ['the North Atlantic Treaty Organization', 'NATO'],
    ['U.N.', 'United Nations'],
    ['the EU', 'European Union'],
    ['WHO', 'World Health Organization'],
    ['the Pentagon', 'Pentagon'],
    ['U.S. Department of Defense', 'Pentagon'],
    ['State Department', 'U.S. State Department'],
    ['Daesh', 'Islamic State'],
    ['Isis', 'Islamic State'],
    ['Hizbollah', 'Hezbollah'],
    ['al-Qaida', 'Al-Qaeda'],
    ['AFP', 'Agence France-Presse'],
    ['the Associated Press', 'Associated Press'],
    ['OPEC+', 'OPEC+'],
    ['OPEC', 'OPEC'],
  ])('by %s', (name, organization) => {
    expect(findOrganization(name)?.name).toBe(organization)
  })

  it.each(['who', 'Who', 'is', 'Is', 'un', 'eta', 'the alliance', '', 'ministry', 'Natos'])(
    'but not by the plain word %j',
    (word) => {
      expect(findOrganization(word)).toBeUndefined()
    },
  )

  it.each(['Brussels', 'Congress', 'Labour', 'Time', 'Apple', 'Supreme Court', 'the House'])(
    'with a mark where %s has another reading',
    (name) => {
      expect(findOrganization(name)?.ambiguous).toBe(true)
    },
  )
})

describe('the list of organizations', () => {
  it('shares no name between two of them unless it is marked', () => {
    const owners = new Map<string, Set<string>>()
    for (const { name, aliases } of ORGANIZATIONS) {
      for (const each of [name, ...aliases]) {
        owners.set(nameKey(each), (owners.get(nameKey(each)) ?? new Set()).add(name))
      }
    }
    const shared = [...owners].filter(([, names]) => names.size > 1).map(([name]) => name)
    expect(shared.filter((name) => !findOrganization(name.toUpperCase())?.ambiguous)).toEqual([])
  })

  it('names nations that exist', () => {
    expect(ORGANIZATIONS.filter(({ of }) => of !== undefined && nationOf(of) === undefined)).toEqual([])
  })
})

describe('a bloc', () => {
  it('is found by its name', () => {
    expect(findBloc('the West')?.name).toBe('the West')
    expect(findBloc('The West')?.name).toBe('the West')
    expect(findBloc('Western powers')?.name).toBe('the West')
    expect(findBloc('the international community')?.name).toBe('the international community')
  })

  it.each(['west', 'the west', 'West', 'quad', '', 'the '])('is not found in %j', (words) => {
    expect(findBloc(words)).toBeUndefined()
  })
})
