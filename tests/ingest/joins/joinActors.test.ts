import { describe, expect, it } from 'vitest'
import {
  type ActorJoin,
  candidateKeys,
  findActorJoins,
  type JoinableActor,
  type JoinableTie,
  joinActors,
} from '../../../src/ingest/joins/index.ts'
import { id, PERSON } from './literals.ts'

const office = (title: string, toName: string): JoinableTie => ({
  type: 'HOLDS_ROLE',
  title,
  toId: id(toName),
  toName,
})
const person = (name: string, ...ties: readonly JoinableTie[]): JoinableActor => ({
  ...PERSON,
  id: id(`${name}-2`),
  name,
  aliases: [],
  articles: ['two'],
  ties,
})
const body = (name: string, article: string, ...ties: readonly JoinableTie[]): JoinableActor => ({
  ...person(name, ...ties),
  id: id(`${name}-${article}`),
  type: 'ORGANIZATION',
  articles: [article],
})
function join(a: JoinableActor, b: JoinableActor): string {
  const found: ActorJoin | null = joinActors(a, b)
  return found === null ? 'apart' : `${found.certain ? 'certain' : 'proposed'} ${found.evidence.reason}`
}
const DIRECTOR = office('director', 'CIA')

describe('a bare surname', () => {
  it('is who has it in full and the same office of the same nation', () => {
    expect(join(person('Horak', office('foreign minister', 'Czechia')), PERSON)).toBe('certain BARE_SURNAME')
    expect(join(PERSON, person('Horak', office('former Minister of Foreign Affairs', 'Czechia')))).toBe(
      'certain BARE_SURNAME',
    )
  })

  it('is only proposed without an office, or with another one', () => {
    expect(join(person('Horak'), PERSON)).toBe('proposed BARE_SURNAME')
    expect(join(person('Horak', office('', 'Czechia')), PERSON)).toBe('proposed BARE_SURNAME')
    expect(join(person('Horak', office('deputy foreign minister', 'Czechia')), PERSON)).toBe(
      'proposed BARE_SURNAME',
    )
  })

  it('is only proposed years later: offices pass to namesakes', () => {
    const later = {
      ...person('Horak', office('foreign minister', 'Czechia')),
      articleDays: ['2029-05-02'],
    }
    expect(join(later, PERSON)).toBe('proposed BARE_SURNAME')
    expect(join({ ...later, articleDays: [] }, PERSON)).toBe('proposed BARE_SURNAME')
  })

  it('is somebody else in another nation, in an article that names both, or of another type', () => {
    expect(join(person('Horak', office('foreign minister', 'Slovakia')), PERSON)).toBe('apart')
    expect(join({ ...person('Horak'), articles: ['one'] }, PERSON)).toBe('apart')
    expect(join({ ...person('Horak'), type: 'GROUP' }, PERSON)).toBe('apart')
    expect(join(person('Horakova', office('foreign minister', 'Czechia')), PERSON)).toBe('apart')
  })

  it('is not joined with another bare one', () => {
    const minister = office('foreign minister', 'Czechia')
    expect(
      join(person('Horak', minister), { ...person('Horak', minister), articles: ['three'], id: id('p9') }),
    ).toBe('apart')
  })

  it('may come first in the name, where the other goes by it and holds the office', () => {
    const president = office('president', 'China')
    const full = { ...person('Li Daming', president), aliases: ['Li'], articles: ['one'] }
    expect(join(person('Li', president), full)).toBe('certain BARE_SURNAME')
    expect(join(person('Li'), full)).toBe('apart')
    expect(candidateKeys(full)).toEqual(['daming', 'li'])
  })
})

describe('a full name', () => {
  it.each([
    ['Bill Burns', 'William J. Burns'],
    ['V. Horak', 'Vladimir Horak'],
    ['Robert Mugabe', 'Robert Gabriel Mugabe'],
  ])('in a variant is one where the office is the same: %s, %s', (a, b) => {
    const one = { ...person(a, DIRECTOR), articles: ['one'], id: id('p1') }
    expect(join(one, person(b, DIRECTOR))).toBe('certain NAME_VARIANT')
    expect(join(one, person(b))).toBe('proposed NAME_VARIANT')
  })

  it.each([
    ['George Bush', 'George W. Bush'],
    ['Martin King', 'Martin King Jr.'],
  ])('that lacks what tells namesakes apart is only proposed: %s, %s', (a, b) => {
    const one = { ...person(a, DIRECTOR), articles: ['one'], id: id('p1') }
    expect(join(one, person(b, DIRECTOR))).toBe('proposed NAME_VARIANT')
  })

  it.each([
    ['George H. W. Bush', 'George W. Bush'],
    ['Anna Horak', 'Pavel Horak'],
    ['Martin King Sr.', 'Martin King Jr.'],
    ['Pavel Jan Horak', 'Pavel Karel Horak'],
  ])('of a namesake is not: %s, %s', (a, b) => {
    const one = { ...person(a, DIRECTOR), articles: ['one'], id: id('p1') }
    expect(join(one, person(b, DIRECTOR))).toBe('apart')
  })

  it('is one with the same after a title, or described only', () => {
    const one = { ...person('Secretary of State Pavel Horak'), articles: ['three'] }
    expect(join(one, PERSON)).toBe('certain SAME_NAME')
  })
})

it.each(['senior official', 'the German ambassador', 'Foreign Secretary', 'Prime Minister', ''])(
  'nobody is known by a description: %s',
  (name) => {
    expect(candidateKeys(person(name))).toEqual([])
    expect(join(person(name), { ...person(name), articles: ['three'], id: id('p9') })).toBe('apart')
  },
)

describe('several candidates', () => {
  const minister = office('foreign minister', 'Czechia')
  const other = { ...PERSON, id: id('p3'), name: 'Jan Horak', articles: ['three'] }

  it('make none certain', () => {
    const found = findActorJoins(person('Horak', minister), [PERSON, other])
    expect(found.map(({ join: { certain, evidence } }) => [certain, evidence.rivals])).toEqual([
      [false, 1],
      [false, 1],
    ])
  })

  it('are not those who hold another office', () => {
    const found = findActorJoins(person('Horak', minister), [PERSON, { ...other, ties: [] }])
    expect(found.map(({ candidate, join: { certain } }) => [candidate.id, certain])).toEqual([['p1', true]])
  })

  it('with a bare surname are not found: they find who has it in full', () => {
    expect(findActorJoins(PERSON, [person('Horak', minister)])).toEqual([])
  })
})

describe('a body that every nation has', () => {
  it.each([
    ['US Supreme Court', 'Supreme Court of the United States'],
    ['Kazakh Foreign Ministry', "Kazakhstan's Foreign Ministry"],
    ['Parliament of the United Kingdom', 'UK Parliament'],
  ])('is one however its nation is written: %s, %s', (a, b) => {
    expect(join(body(a, 'one'), body(b, 'two'))).toBe('certain SAME_BODY')
    expect(candidateKeys(body(a, 'one'))).toEqual(candidateKeys(body(b, 'two')))
  })

  it('has the nation it is a member of', () => {
    const member: JoinableTie = { ...office('', 'Czechia'), type: 'MEMBER_OF' }
    expect(join(body('Foreign Ministry', 'one', member), body('Czech Foreign Ministry', 'two'))).toBe(
      'certain SAME_BODY',
    )
  })

  it.each([
    ['Foreign Ministry', 'Czech Foreign Ministry'],
    ['Foreign Ministry', 'Foreign Ministry'],
    ['Czech Defense Ministry', 'Czech Foreign Ministry'],
    ['South Korean parliament', 'North Korean parliament'],
    ['Bank of China', 'Chinese Bank'],
    ['Czech Slovak council', 'Czech council'],
  ])('is not told by its name alone, nor by its nation alone: %s, %s', (a, b) => {
    expect(join(body(a, 'one'), body(b, 'two'))).toBe('apart')
  })
})
