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

  it.each([
    ['Kim Jong Un met Kim Jong Il. Kim Jong Il rejected the plan.', ['Kim Jong Un', 'Kim Jong Il']],
    ['George Bush met George W. Bush. George W. Bush rejected the plan.', ['George Bush', 'George W. Bush']],
    [
      'Hafez al-Nouri met Bashar al-Nouri. Hafez al-Nouri rejected the plan.',
      ['Hafez al-Nouri', 'Bashar al-Nouri'],
    ],
  ])('is not another one of a like name: %s', (text, names) => {
    expect(Object.keys(extract(text).actors)).toEqual(names)
    expect(extract(text).reports.at(-1)?.by).toEqual(
      names.filter((name) => text.endsWith(`${name} rejected the plan.`)),
    )
  })

  it('is told by title and gender from another one of the surname', () => {
    const text = 'Anna Stone met Peter Stone in Oslo. Mrs. Stone rejected the plan. Mr. Stone praised it.'
    expect(
      extract(text)
        .reports.slice(1)
        .map(({ by }) => by),
    ).toEqual([['Anna Stone'], ['Peter Stone']])
    expect(extract(text).actors['Anna Stone']?.role).toBeUndefined()
  })

  it.each([
    ['Maria Soler Vidal met Anna Kovac. Maria Soler rejected the plan.', 'Maria Soler Vidal'],
    ['Bashar al-Nouri met Anna Kovac. Al-Nouri rejected the plan.', 'Bashar al-Nouri'],
    ['Faisal bin Rashid met Anna Kovac. Rashid rejected the plan.', 'Faisal bin Rashid'],
    ['Joseph Marsh met Anna Kovac. Joe Marsh rejected the plan.', 'Joseph Marsh'],
  ])('goes by a part of the name: %s', (text, name) => {
    expect(extract(text).reports.at(-1)?.by).toEqual([name])
  })

  it('has all that is printed with the name among its aliases, and in the span', () => {
    const text = 'The former Norwegian ambassador to Chile Anna Kovac rejected the plan.'
    expect(extract(text).actors).toMatchObject({
      'Anna Kovac': {
        role: 'former ambassador to Chile',
        of: 'Norway',
        aliases: ['The former Norwegian ambassador to Chile Anna Kovac'],
      },
    })
  })

  it('is named by the description beside the name, on either side', () => {
    for (const first of ['The envoy, Anna Kovac, arrived.', 'Anna Kovac, an envoy of Chile, arrived.']) {
      const text = `${first} The envoy rejected the plan.`
      expect(extract(text).reports.at(-1)?.by).toEqual(['Anna Kovac'])
    }
  })

  it('is found by the office that only a later sentence gives', () => {
    const text = 'The chancellor rejected the plan. Anna Kovac, the chancellor, said that it was late.'
    expect(Object.keys(extract(text).actors)).toEqual(['Anna Kovac'])
  })

  it('is no group, described though it is', () => {
    expect(extract('A senior official rejected the plan.').actors).toMatchObject({
      'senior official': { type: 'PERSON' },
    })
    expect(extract('One of the voters rejected the plan.').actors).toMatchObject({
      'one of the voters': { type: 'PERSON' },
    })
  })

  it('is a member of the party that stands beside the name, of its nation', () => {
    expect(extract('The Labour MP Anna Kovac rejected the plan.').actors).toMatchObject({
      'Anna Kovac': { role: 'MP', of: 'United Kingdom', memberOf: 'Labour Party' },
    })
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

  it('goes by the office in fewer words, but by no other office of the nation', () => {
    const first = 'Russian Defense Minister Ivan Orlov met Anna Kovac.'
    const byOf = (rest: string) => extract(`${first} ${rest}`).reports.at(-1)?.by
    expect(byOf('The Russian minister rejected the plan.')).toEqual(['Ivan Orlov'])
    expect(byOf('The Russian foreign minister rejected the plan.')).toEqual(['Russian foreign minister'])
    expect(byOf('The deputy defense minister rejected the plan.')).toEqual(['deputy defense minister'])
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
  it('goes by the initials in brackets behind its name, whatever their letters', () => {
    const text = 'The Harbor Pilots Board (PHB) met in Oslo. PHB rejected the plan.'
    expect(extract(text).reports.at(-1)?.by).toEqual(['Harbor Pilots Board'])
  })

  it('of a name with another reading is read where the words beside it say so', () => {
    expect(extract('The news agency Fars rejected the plan.').actors).toMatchObject({
      'Fars News Agency': { type: 'ORGANIZATION' },
    })
    expect(
      extract('Ruth Bloomberg rejected the plan. Bloomberg said that it was late.').actors,
    ).toMatchObject({
      'Ruth Bloomberg': { type: 'PERSON', aliases: ['Bloomberg'] },
    })
  })

  it('goes by a plain noun for what it is', () => {
    const text = 'NATO met in Oslo. Russia criticised the alliance.'
    expect(tell(text).at(-1)).toBe('Russia CRITICISED NATO')
  })

  it('is the police, singular or not', () => {
    expect(extract('Police arrested Peter Stone.').actors).toMatchObject({ police: { type: 'ORGANIZATION' } })
  })

  it('goes by its initials', () => {
    const text = 'The European Union condemned Russia. The EU said the war must end.'
    expect(tell(text)).toEqual(['European Union CRITICISED Russia', 'European Union SAID: the war must end'])
    expect(extract(text).actors).toMatchObject({ 'European Union': { type: 'ORGANIZATION' } })
  })
})

describe('a capital', () => {
  it('that is the seat of a body stands for the one that the article names', () => {
    const union = 'The European Union met on Monday. Brussels rejected the plan.'
    const belgium = 'Belgium is small. Brussels rejected the plan.'
    expect(extract(union).reports.at(-1)?.by).toEqual(['European Union'])
    expect(extract(belgium).reports.at(-1)?.by).toEqual(['Belgium'])
  })

  it('stands for nobody where both or neither may be meant', () => {
    expect(tell('Brussels rejected the plan.')).toEqual([])
    expect(tell('Belgium left the European Union. Brussels rejected the plan.')).not.toContain(
      'Belgium REJECTED: the plan',
    )
  })
})

describe('the ministry of a nation', () => {
  it.each([
    'The Chilean Foreign Ministry rejected the plan.',
    'Chile’s Foreign Ministry rejected the plan.',
    'The Foreign Ministry of Chile rejected the plan.',
    'The Foreign Ministry in Santiago rejected the plan.',
  ])('has one name: %s', (text) => {
    expect(extract(text).actors).toMatchObject({
      'Chilean Foreign Ministry': { type: 'ORGANIZATION', of: 'Chile' },
    })
  })

  it('is not that of another nation', () => {
    const text = 'The Chilean Foreign Ministry accused the Peruvian Foreign Ministry of lying.'
    expect(Object.keys(extract(text).actors)).toEqual([
      'Chilean Foreign Ministry',
      'Peruvian Foreign Ministry',
    ])
  })

  it('is the nation where it is the government', () => {
    expect(tell('The Government of Chile rejected the plan.')).toEqual(['Chile REJECTED: the plan'])
  })
})

describe('groups', () => {
  it.each([
    ['Dozens of voters rejected the plan.', 'dozens of voters'],
    ['Others rejected the plan.', 'others'],
    ['Western allies rejected the plan.', 'Western allies'],
    ['European countries rejected the plan.', 'European countries'],
    ['Local media rejected the plan.', 'local media'],
    ['Officials within the ministry rejected the plan.', 'officials within the ministry'],
  ])('are several people or nations: %s', (text, name) => {
    expect(extract(text).actors).toMatchObject({ [name]: { type: 'GROUP' } })
  })

  it('have no clause in their name', () => {
    expect(Object.keys(extract('Officials of the bank that failed rejected the plan.').actors)).toEqual([
      'officials of the bank',
    ])
  })
})

describe('the actors of an article', () => {
  it('are those that take part in a report, in the order of the text', () => {
    const text = 'Denmark is cold. Norway accused Canada of lying. Sweden is warm.'
    expect(Object.keys(extract(text).actors)).toEqual(['Norway', 'Canada'])
  })
})

describe('a description of several nations', () => {
  it.each([
    [
      'Senior Greek and Turkish officials met in Oslo.',
      'senior Greek officials MET_WITH senior Turkish officials',
    ],
    [
      'The Greek and Turkish foreign ministers met.',
      'Greek foreign minister MET_WITH Turkish foreign minister',
    ],
    ['The navies of India and Vietnam met.', 'navy of India MET_WITH navy of Vietnam'],
    ['The British and French governments met.', 'United Kingdom MET_WITH France'],
    ['The mayors of Oslo and Lima, Anna Kovac and Peter Stone, met.', 'Anna Kovac MET_WITH Peter Stone'],
  ])('means one actor of each: %s', (text, line) => {
    expect(tell(text)).toEqual([line])
  })

  it('means the ministers who are named elsewhere', () => {
    const text =
      'Greek Foreign Minister Anna Kovac praised Turkish Foreign Minister Ali Demir. The Greek and Turkish foreign ministers met.'
    expect(tell(text).at(-1)).toBe('Anna Kovac MET_WITH Ali Demir')
  })

  it('is an alias of none of them', () => {
    const { actors } = extract('Greek and Turkish officials met.')
    expect(Object.values(actors).flatMap(({ aliases }) => aliases)).toEqual([])
  })
})

describe('a city before the noun for an outlet', () => {
  it('is not who speaks', () => {
    expect(tell('Norway met Chile, the Cape Town daily reported.')).toEqual([
      'Norway MET_WITH Chile (in r2)',
      'Cape Town daily SAID: Norway met Chile',
    ])
  })
})

describe('two of a kind', () => {
  it('are those who were named together only where they are said to be known', () => {
    const text = 'Anna Kovac met Peter Stone. '
    expect(tell(`${text}The two ministers rejected the plan.`).at(-1)).toContain(
      'Anna Kovac + Peter Stone REJECTED',
    )
    expect(tell(`${text}Two officials rejected the plan.`).at(-1)).toContain('two officials REJECTED')
  })
})
