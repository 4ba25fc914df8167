import { describe, expect, it } from 'vitest'
import { extract, tell } from '../read.ts'

describe('a person', () => {
  it('goes by surname after the full name', () => {
    const text = 'Anna Kovac met Peter Stone. Kovac said the treaty was dead. Stone denied it.'
    expect(extract(text).reports.map(({ by }) => by)).toEqual([
      ['Anna Kovac'],
      ['Anna Kovac'],
      ['Peter Stone'],
    ])
    expect(extract(text).actors).toMatchObject({
      'Anna Kovac': { type: 'PERSON', aliases: ['Kovac'] },
      'Peter Stone': { type: 'PERSON', aliases: ['Stone'] },
    })
  })

  it('goes by the full name also where the surname comes first', () => {
    const text = 'Kovac rejected the offer. Anna Kovac said the treaty was dead.'
    expect(Object.keys(extract(text).actors)).toEqual(['Anna Kovac'])
  })

  it.each([
    ['Sergey Ivanov met Anna Kovac. Sergei Ivanov said the treaty was dead.', 'Sergey Ivanov'],
    ['Volodymyr Hrynko met Anna Kovac. Vladimir Hrynko rejected the plan.', 'Volodymyr Hrynko'],
  ])('is one in all spellings of the name: %s', (text, name) => {
    expect(Object.keys(extract(text).actors)).toEqual([name, 'Anna Kovac'])
    expect(extract(text).reports.map(({ by }) => by)).toEqual([[name], [name]])
  })

  it('is not another one of the same surname', () => {
    const text = 'Anna Kovac rejected the plan. Peter Kovac said the treaty was dead.'
    expect(Object.keys(extract(text).actors)).toEqual(['Anna Kovac', 'Peter Kovac'])
  })

  it('goes by the office printed before the name', () => {
    const text =
      'Secretary of State Anna Kovac met Peter Stone. The secretary of state said the treaty was dead.'
    expect(tell(text)[1]).toBe('Anna Kovac SAID: the treaty was dead')
    expect(extract(text).actors).toMatchObject({ 'Anna Kovac': { role: 'Secretary of State' } })
  })

  it('goes by the office printed beside the name', () => {
    const before = 'The Canadian foreign minister, Anna Kovac, met Peter Stone.'
    const after = 'Anna Kovac, the Canadian foreign minister, met Peter Stone.'
    for (const first of [before, after]) {
      const text = `${first} The foreign minister said the treaty was dead.`
      expect(tell(text).at(-1)).toBe('Anna Kovac SAID: the treaty was dead')
      expect(extract(text).actors).toMatchObject({ 'Anna Kovac': { role: 'foreign minister', of: 'Canada' } })
    }
  })

  it('goes by the nation led', () => {
    const text = 'Russian President Vladimir Orlov met Anna Kovac. The Russian leader said that he was angry.'
    expect(tell(text)).toContain('Vladimir Orlov SAID: that he was angry')
    expect(extract(text).actors).toMatchObject({
      'Vladimir Orlov': {
        type: 'PERSON',
        role: 'President',
        of: 'Russia',
        aliases: ['Russian President Vladimir Orlov', 'The Russian leader'],
      },
    })
  })
})

describe('a nation', () => {
  it.each([
    ['Washington rejected the offer.', 'United States', 'METONYM'],
    ['The U.S. rejected the offer.', 'United States', 'NAME'],
    ['The White House rejected the offer.', 'United States', 'METONYM'],
    ['The Kremlin rejected the offer.', 'Russia', 'METONYM'],
    ['Moscow rejected the offer.', 'Russia', 'METONYM'],
    ['Beijing rejected the offer.', 'China', 'METONYM'],
    ['American rejection of the offer was expected.', 'United States', 'NOMINAL'],
  ])('acts under every name: %s', (text, name, kind) => {
    const { reports, actors } = extract(text)
    expect(reports).toMatchObject([{ type: 'REJECTED', by: [name] }])
    expect(actors[name]).toMatchObject({ type: 'NATION', mentions: [{ kind }] })
  })

  it('is one actor under several names', () => {
    const text = 'Washington rejected the offer. The United States said the treaty was dead.'
    expect(Object.keys(extract(text).actors)).toEqual(['United States'])
  })

  it('is not meant by a place', () => {
    expect(tell('Anna Kovac met Peter Stone in Moscow.')).toEqual(['Anna Kovac MET_WITH Peter Stone'])
    expect(Object.keys(extract('Anna Kovac rejected the plan in London.').actors)).toEqual(['Anna Kovac'])
    expect(tell('Talks were held at the White House.')).toEqual([])
  })

  it('is meant by the adjective of its people before an act', () => {
    expect(tell('American demands angered Russia.')).toEqual(['United States DEMANDED'])
    expect(tell('Russian demands were rejected by Norway.')).toEqual([
      'Russia DEMANDED',
      'Norway REJECTED Russia: Russian demands',
    ])
  })

  it('is not what its officials are', () => {
    const text = 'American officials accused Russia of lying.'
    expect(tell(text)).toEqual(['American officials ACCUSED Russia: lying'])
    expect(extract(text).actors).toMatchObject({
      'American officials': { type: 'GROUP', of: 'United States' },
    })
  })
})

describe('a body', () => {
  it('goes by its initials', () => {
    const text = 'The European Union condemned Russia. The EU said the war must end.'
    expect(tell(text)).toEqual(['European Union CRITICISED Russia', 'European Union SAID: the war must end'])
    expect(extract(text).actors).toMatchObject({ 'European Union': { type: 'ORGANIZATION' } })
  })
})

describe('the actors of an article', () => {
  it('are those that take part in a report, in the order of the text', () => {
    const text = 'Denmark is cold. Norway accused Canada of lying. Sweden is warm.'
    expect(Object.keys(extract(text).actors)).toEqual(['Norway', 'Canada'])
  })
})
