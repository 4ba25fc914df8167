import { describe, expect, it } from 'vitest'
import { toBatch } from '../../../src/ingest/batch/toBatch.ts'
import type { Article, ExtractedReport, Extraction } from '../../../src/model/index.ts'
import { ARTICLE, DEMAND, EXTRACTION, REJECTION, spanOf } from './literals.ts'

const batchOf = (changes: Partial<Extraction> = {}, article: Partial<Article> = {}) =>
  toBatch({ ...ARTICLE, ...article }, { ...EXTRACTION, ...changes }, 1000)

const actIds = (report: Partial<ExtractedReport>, article: Partial<Article> = {}) =>
  batchOf({ reports: [{ ...DEMAND, ...report }] }, article).acts.map(({ id }) => id)

const actorNamed = (name: string, changes: Partial<Extraction> = {}, article: Partial<Article> = {}) =>
  batchOf({ reports: [{ ...DEMAND, about: [name] }], ...changes }, article).actors.find(
    (actor) => actor.name === name,
  )

const ELSEWHERE = { text: `${ARTICLE.text} And so on.` }

describe('the rows of an article', () => {
  it('are the same each time', () => {
    expect(batchOf()).toEqual(batchOf())
  })

  it('say what it is and who printed it', () => {
    expect(batchOf().article).toMatchObject({
      name: 'a1',
      publishedOn: '2022-02-01',
      outlet: { name: 'Elbe Post' },
      wire: { name: 'Northern Wire' },
      title: null,
      recordedAt: 1000,
    })
  })

  it('quote the sentence and the words for each actor', () => {
    const [demand] = batchOf().reports
    expect(demand).toMatchObject({
      sentence: 'Putin told Orban on Tuesday that NATO must not expand.',
      depth: 0,
    })
    expect(batchOf().names.map(({ part, surface }) => [part, surface])).toEqual([
      ['BY', 'Putin'],
      ['TO', 'NATO'],
      ['BY', 'Washington'],
    ])
  })

  it('name an outlet with and without its article as one', () => {
    const [a, b] = [batchOf(), batchOf({}, { publisher: 'The Elbe Post' })]
    expect(b.article.outlet?.id).toBe(a.article.outlet?.id)
    expect(b.article.id).toBe(a.article.id)
  })

  it('are those of one article, however its spaces and accents are stored', () => {
    const text = 'Orba\u0301n  said no.\n\nTwice.'
    const reports = { reports: [], actors: {} }
    const id = batchOf(reports, { text }).article.id
    expect(batchOf(reports, { text: 'Orb\u00e1n said no. Twice. ' }).article.id).toBe(id)
    expect(batchOf(reports, { text, date: '2022-02-02' }).article.id).not.toBe(id)
    expect(batchOf(reports, { text, publisher: 'Harbor Ledger' }).article.id).not.toBe(id)
  })
})

describe('actors', () => {
  it('of all articles are one: nations, bodies, persons with a full name', () => {
    for (const name of ['Vladimir Putin', 'NATO', 'United States']) {
      expect(actorNamed(name, {}, ELSEWHERE)?.id).toBe(actorNamed(name)?.id)
    }
  })

  it('of one article stay in it: groups, persons with a bare surname, and persons only described', () => {
    const mentions = [{ span: spanOf('A senior official'), kind: 'NOMINAL' }] as const
    const described = { type: 'PERSON', aliases: [], mentions } as const
    const actors = {
      ...EXTRACTION.actors,
      Lavrov: { type: 'PERSON', aliases: [], mentions: [] },
      'senior diplomat': described,
    } as const
    for (const name of ['a senior official', 'Lavrov', 'senior diplomat']) {
      expect(actorNamed(name, { actors }, ELSEWHERE)?.id).not.toBe(actorNamed(name, { actors })?.id)
    }
  })

  it('have the code of their nation, and the names they were called by', () => {
    expect(actorNamed('United States')).toMatchObject({ iso3: 'USA', aliases: ['Washington'] })
    expect(actorNamed('a senior official')).toMatchObject({ iso3: null, aliases: [] })
  })

  it('with two spellings are one row', () => {
    const person = { type: 'PERSON', aliases: [], mentions: [] } as const
    const by = ['Viktor Orban', 'Viktor Orbán']
    const { actors } = batchOf({
      reports: [{ ...DEMAND, by, to: [], about: [] }],
      actors: { 'Viktor Orban': person, 'Viktor Orbán': person },
    })
    expect(actors.map(({ name, aliases }) => [name, aliases])).toEqual([['Viktor Orban', ['Viktor Orbán']]])
  })

  it('whom nothing in the article is about are none', () => {
    expect(batchOf({ reports: [] }).actors.map(({ name }) => name)).toEqual(['Vladimir Putin', 'Russia'])
  })

  it('include the nation that a person speaks for, tied by the role', () => {
    const { actors, ties } = batchOf()
    const russia = actors.find(({ name }) => name === 'Russia')
    expect(russia).toMatchObject({ type: 'NATION', iso3: 'RUS' })
    expect(ties).toEqual([
      {
        type: 'HOLDS_ROLE',
        fromId: actors.find(({ name }) => name === 'Vladimir Putin')?.id,
        toId: russia?.id,
        title: 'President',
      },
    ])
  })

  it('are members of the party beside their name, and hold their office in its nation', () => {
    const member = {
      type: 'PERSON',
      aliases: [],
      role: 'MP',
      of: 'United Kingdom',
      memberOf: 'Labour Party',
    } as const
    const actors = { 'Jane Roe': { ...member, mentions: [{ span: spanOf('Putin'), kind: 'NAME' }] } } as const
    const { ties, actors: rows } = batchOf({ actors, reports: [] })
    const named = (id: string) => rows.find((row) => row.id === id)?.name
    expect(ties.map(({ type, title, fromId, toId }) => [named(fromId), type, title, named(toId)])).toEqual([
      ['Jane Roe', 'HOLDS_ROLE', 'MP', 'United Kingdom'],
      ['Jane Roe', 'MEMBER_OF', '', 'Labour Party'],
    ])
  })

  it('belong to the nation of which everybody knows that they speak for it, where they are bodies of a state', () => {
    const body = {
      type: 'ORGANIZATION',
      aliases: [],
      mentions: [{ span: spanOf('Putin'), kind: 'NAME' }],
    } as const
    const actors = { Pentagon: body, 'New York Times': body }
    const { ties, actors: rows } = batchOf({ actors, reports: [] })
    const named = (id: string) => rows.find((row) => row.id === id)?.name
    expect(ties.map(({ type, fromId, toId }) => [named(fromId), type, named(toId)])).toEqual([
      ['Pentagon', 'MEMBER_OF', 'United States'],
    ])
  })

  it('include the nation for which everybody knows that a person speaks, on the day of the article', () => {
    const mentions = [{ span: spanOf('Putin'), kind: 'NAME' }] as const
    const actors = { 'Vladimir Putin': { type: 'PERSON', aliases: [], mentions } } as const
    const tiesIn = (article: Article) => {
      const { ties, actors: rows } = toBatch(article, { ...EXTRACTION, actors, reports: [] }, 1000)
      const named = (id: string) => rows.find((row) => row.id === id)
      return ties.map(({ type, title, fromId, toId }) => [
        named(fromId)?.name,
        type,
        title,
        named(toId)?.iso3,
      ])
    }
    const { date: _date, ...undated } = ARTICLE
    expect(tiesIn({ ...undated, date: '2022-02-01' })).toEqual([
      ['Vladimir Putin', 'HOLDS_ROLE', 'President', 'RUS'],
    ])
    expect(tiesIn({ ...undated, date: '2010-02-01' })).toEqual([
      ['Vladimir Putin', 'HOLDS_ROLE', 'Prime Minister', 'RUS'],
    ])
    expect(tiesIn({ ...undated, date: '1995-02-01' })).toEqual([])
    expect(tiesIn(undated)).toEqual([])
  })

  it('are not tied to what nobody knows', () => {
    const actors = {
      'Jane Roe': { type: 'PERSON', aliases: [], role: 'Head', of: 'the club', mentions: [] },
    } as const
    expect(batchOf({ actors, reports: [] }).ties).toEqual([])
  })
})

describe('acts', () => {
  it('are the same in all articles where the day is known', () => {
    expect(actIds({}, ELSEWHERE)).toEqual(actIds({}))
  })

  it('stay apart by day, and by article where no day is known', () => {
    expect(actIds({ when: '2022-03-01/DAY' })).not.toEqual(actIds({}))
    expect(actIds({ when: null }, ELSEWHERE)).not.toEqual(actIds({ when: null }))
  })

  it.each<Partial<ExtractedReport>>([
    { type: 'REQUESTED' },
    { by: ['United States'] },
    { to: [] },
    { polarity: 'NEGATED' },
    { modality: 'FUTURE' },
    { spans: { ...DEMAND.spans, content: [] } },
  ])('stay apart by %o', (change) => {
    expect(actIds(change)).not.toEqual(actIds({}))
  })

  it('with two sides are one, whichever is named first', () => {
    const met = { type: 'MET_WITH', by: ['NATO'], to: ['Vladimir Putin'] } as const
    expect(actIds({ ...met, by: met.to, to: met.by })).toEqual(actIds(met))
    expect(actIds({ by: DEMAND.to, to: DEMAND.by })).not.toEqual(actIds({}))
  })

  it('with two sides have the same parties, whichever is named first, and reports keep the words', () => {
    const met = { ...DEMAND, type: 'MET_WITH', by: ['Vladimir Putin'], to: ['NATO'] } as const
    const { by, to } = DEMAND.spans
    const turned = { ...met, by: met.to, to: met.by, spans: { ...DEMAND.spans, by: to, to: by } }
    const [a, b] = [batchOf({ reports: [met] }), batchOf({ reports: [turned] })]
    expect(b.parties).toEqual(a.parties)
    expect(b.parties.map(({ part, place }) => [part, place])).toEqual([
      ['BY', 0],
      ['TO', 0],
    ])
    const namesIn = (batch: typeof a) => batch.names.map(({ part, surface }) => [part, surface])
    expect(namesIn(a)).toEqual([
      ['BY', 'Putin'],
      ['TO', 'NATO'],
    ])
    expect(namesIn(b)).toEqual([
      ['BY', 'NATO'],
      ['TO', 'Putin'],
    ])
  })

  it('of many sides have one of them in by and the others in to, however the text parts them', () => {
    const sides = ['NATO', 'United States', 'Vladimir Putin']
    const met = { ...DEMAND, type: 'MET_WITH', by: sides, to: [] } as const
    const { parties } = batchOf({ reports: [met] })
    expect(parties.map(({ part, place }) => [part, place])).toEqual([
      ['BY', 0],
      ['TO', 0],
      ['TO', 1],
    ])
    const ids = parties.map(({ actorId }) => actorId)
    expect(ids).toEqual(ids.toSorted())
    const [first = '', ...others] = sides.toReversed()
    expect(batchOf({ reports: [{ ...met, by: [first], to: others }] }).parties).toEqual(parties)
  })

  it('do not depend on the order of their actors, which is kept', () => {
    const [one, other] = [
      ['NATO', 'United States'],
      ['United States', 'NATO'],
    ]
    expect(actIds({ by: one })).toEqual(actIds({ by: other }))
    const { parties, actors } = batchOf({ reports: [{ ...DEMAND, by: other, to: [] }] })
    const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name
    expect(parties.map(({ part, place, actorId }) => [part, place, nameOf(actorId)])).toEqual([
      ['BY', 0, 'United States'],
      ['BY', 1, 'NATO'],
    ])
  })

  it('told twice in an article are one, with two reports', () => {
    const again = {
      ...DEMAND,
      id: 'r2',
      sameAs: 'r1',
      when: null,
      spans: { ...DEMAND.spans, cue: spanOf('demand') },
    }
    const third = { ...again, id: 'r3', sameAs: 'r2', spans: { ...DEMAND.spans, cue: spanOf('said') } }
    const { acts, reports, parties } = batchOf({ reports: [DEMAND, again, third] })
    expect(acts).toHaveLength(1)
    expect(parties).toHaveLength(2)
    expect(new Set(reports.map(({ id }) => id)).size).toBe(3)
    expect(new Set(reports.map(({ actId }) => actId)).size).toBe(1)
  })

  it('are sorted by the day they happened, else by that of the article', () => {
    const { acts } = batchOf({ reports: [{ ...DEMAND, when: '2021-12/MONTH' }, REJECTION] })
    expect(acts.map(({ sortDate }) => sortDate)).toEqual(['2021-12-01', '2022-02-01'])
  })

  it('have their content on one line, with a gap where it is broken up', () => {
    const content = [spanOf('that NATO must'), spanOf('expand')]
    const { acts } = batchOf({ reports: [{ ...DEMAND, spans: { ...DEMAND.spans, content } }] })
    expect(acts.map((act) => act.content)).toEqual(['that NATO must … expand'])
  })

  it('without content make no claim', () => {
    const { acts } = batchOf({ reports: [{ ...DEMAND, spans: { ...DEMAND.spans, content: [] } }] })
    expect(acts).toMatchObject([{ content: null, claimId: null }])
  })
})

describe('reports', () => {
  it('inside others know in which and how deep', () => {
    const inner = { ...DEMAND, id: 'r2', voice: 'r1', spans: { ...DEMAND.spans, cue: spanOf('must') } }
    const innermost = { ...inner, id: 'r3', voice: 'r2', spans: { ...DEMAND.spans, cue: spanOf('expand') } }
    const { reports } = batchOf({ reports: [innermost, DEMAND, inner] })
    const [third, first, second] = reports
    expect(reports.map(({ depth }) => depth)).toEqual([2, 0, 1])
    expect([third?.voicedInId, first?.voicedInId, second?.voicedInId]).toEqual([second?.id, null, first?.id])
  })

  it('have ids of their own even where nothing tells them apart', () => {
    const { reports } = batchOf({ reports: [DEMAND, { ...DEMAND, id: 'r2', when: null }] })
    expect(new Set(reports.map(({ id }) => id)).size).toBe(2)
  })

  it('that lead in a circle or nowhere are refused', () => {
    expect(() => batchOf({ reports: [{ ...DEMAND, voice: 'r1' }] })).toThrow('r1')
    expect(() => batchOf({ reports: [{ ...DEMAND, sameAs: 'r9' }] })).toThrow('r9')
    expect(() => batchOf({ reports: [{ ...DEMAND, by: ['Nobody'] }] })).toThrow('Nobody')
  })
})

describe('responses', () => {
  it('say how an act answers another', () => {
    const { acts, reports, responses } = batchOf()
    const via = reports[1]?.id
    expect(responses).toEqual([{ actId: acts[1]?.id, toActId: acts[0]?.id, kind: 'REJECTS', via }])
  })

  it.each<Partial<ExtractedReport>>([
    { polarity: 'NEGATED' },
    { modality: 'FUTURE' },
    { modality: 'HYPOTHETICAL' },
  ])('are none where the answer is not given: %o', (change) => {
    expect(batchOf({ reports: [DEMAND, { ...REJECTION, ...change }] }).responses).toEqual([])
  })
})
