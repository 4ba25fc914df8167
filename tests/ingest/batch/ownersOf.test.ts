import { describe, expect, it } from 'vitest'
import { ownersOf } from '../../../src/ingest/batch/ownersOf.ts'
import type { ExtractedActor } from '../../../src/model/index.ts'

const PERSON: ExtractedActor = { type: 'PERSON', aliases: [], mentions: [{ span: [0, 5], kind: 'NAME' }] }
const DAY = '2022-02-01'

const ownersAs = (name: string, role: string | undefined, day: string | null = DAY) =>
  ownersOf(name, role === undefined ? PERSON : { ...PERSON, role }, day).map(
    (owner) => `${owner.title}, ${owner.name}`,
  )

describe('a person whom the article does not introduce', () => {
  it.each([
    ['Joe Biden', undefined, 'President, United States'],
    ['Joe Biden', 'President', 'President, United States'],
    ['Joe Biden', ', President', 'President, United States'],
    ['Joe Biden', 'host', 'President, United States'],
    ['Antony Blinken', 'Secretary', 'Secretary of State, United States'],
    ['Annalena Baerbock', 'and Foreign Minister', 'Foreign Minister, Germany'],
    ['Annalena Baerbock', 'minister of foreign affairs', 'Foreign Minister, Germany'],
    ['Boris Johnson', 'PM', 'Prime Minister, United Kingdom'],
    ['Li Keqiang', 'Premier', 'Prime Minister, China'],
    ['Micheál Martin', 'Prime Minister', 'Taoiseach, Ireland'],
    ['Kim Jong Un', 'leader', 'Leader, North Korea'],
    ['Assimi Goïta', 'Col.', 'President, Mali'],
    ['Jens Stoltenberg', 'secretary general', 'Secretary-General, NATO'],
  ])('speaks for their nation or body: %s, printed with %j', (name, role, owner) => {
    expect(ownersAs(name, role)).toEqual([owner])
  })

  it.each([
    ['Joe Biden', 'former President'],
    ['Joe Biden', 'ex-President'],
    ['Joe Biden', 'President-elect'],
    ['Joe Biden', 'Vice President'],
    ['Joe Biden', 'Senator'],
    ['Olaf Scholz', 'Finance Minister'],
    ['Olaf Scholz', 'opposition leader'],
    ['Liz Truss', 'Deputy Foreign Secretary'],
  ])('has the office that is printed, not the one that is known: %s, %s', (name, role) => {
    expect(ownersAs(name, role)).toEqual([])
  })

  it('has of two offices the one that is printed', () => {
    expect(ownersAs('Liz Truss', undefined)).toHaveLength(2)
    expect(ownersAs('Liz Truss', 'Foreign Secretary')).toEqual(['Foreign Secretary, United Kingdom'])
  })

  it('speaks for nobody out of office, without a day, and where nobody knows them', () => {
    expect(ownersAs('Joe Biden', 'President', '2026-01-01')).toEqual([])
    expect(ownersAs('Joe Biden', 'President', null)).toEqual([])
    expect(ownersAs('Jane Roe', 'President')).toEqual([])
    expect(ownersAs('Biden', 'President')).toEqual([])
  })

  it('speaks for nobody where the text only describes them, or names something else', () => {
    const mentions = [{ span: [0, 5], kind: 'NOMINAL' }] as const
    expect(ownersOf('Joe Biden', { ...PERSON, mentions }, DAY)).toEqual([])
    for (const type of ['GROUP', 'ORGANIZATION', 'NATION'] as const) {
      expect(ownersOf('Joe Biden', { ...PERSON, type }, DAY)).toEqual([])
    }
  })
})

it('what the article says goes before what is known', () => {
  expect(ownersOf('Joe Biden', { ...PERSON, role: 'chair', of: 'NATO' }, DAY)).toEqual([
    { name: 'NATO', title: 'chair' },
  ])
})
