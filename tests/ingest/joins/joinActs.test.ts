import { describe, expect, it } from 'vitest'
import {
  type ActJoin,
  type JoinableAct,
  joinActs,
  joinKey,
  partyKey,
} from '../../../src/ingest/joins/index.ts'
import { DEMAND, id, UNDATED } from './literals.ts'

function join(a: Partial<JoinableAct>, b: Partial<JoinableAct>): string {
  const found: ActJoin | null = joinActs(
    { ...DEMAND, ...a },
    { ...DEMAND, sentences: ['Another sentence.'], ...b },
  )
  return found === null ? 'apart' : `${found.certain ? 'certain' : 'proposed'} ${found.evidence.reason}`
}

describe('acts of one day', () => {
  it.each([
    'Sudland must withdraw 300 soldiers from the Arva valley by Friday',
    'withdraw 300 soldiers from the Arva valley',
    'that Sudland withdraw its 300 soldiers from the Arva valley by Friday at noon',
    'that Sudland would withdraw 300 sol-diers from the Arva valley by Friday',
  ])('are one where the content is the same or shortened: %s', (content) => {
    expect(join({}, { content })).toMatch(/^certain (?:SAME_WORDS|SHORTENED)$/)
  })

  it.each([
    ['another number', 'that Sudland withdraw 500 soldiers from the Arva valley by Friday'],
    ['another name', 'that Sudland withdraw 300 soldiers from the Morava valley by Friday'],
    ['a denial', 'that Sudland not withdraw 300 soldiers from the Arva valley by Friday'],
    ['a denial in the verb', "Sudland won't withdraw 300 soldiers from the Arva valley by Friday"],
    ['a condition', 'that Sudland withdraw 300 soldiers from the Arva valley by Friday if asked'],
    ['another matter', 'that Sudland release the prisoners it took in April'],
    ['half of the words', 'that Sudland keep 300 tents in the Arva valley until Friday and feed those there'],
    ['too few words', 'the soldiers'],
    ['nothing but function words', 'that'],
  ])('stay apart with %s', (_, content) => {
    expect(join({}, { content })).toBe('apart')
  })

  it('are proposed where only some words differ, or their order', () => {
    expect(join({}, { content: 'that Sudland recall 300 soldiers from the Arva valley by Friday' })).toBe(
      'proposed SIMILAR_WORDS',
    )
    expect(join({}, { content: 'that 300 soldiers leave the Arva valley of Sudland by Friday' })).not.toMatch(
      'certain',
    )
  })

  it('stay apart where who does it to whom is turned round', () => {
    const content = 'the army of Norland had attacked Sudland at night'
    expect(join({ content }, { content: 'the army of Sudland had attacked Norland at night' })).toBe('apart')
  })

  it('are proposed where only one text tells what was said', () => {
    expect(join({}, { content: null })).toBe('proposed ONE_WITHOUT_CONTENT')
    expect(join({ to: [] }, { content: null })).toBe('apart')
  })

  it('are proposed where only one text names the addressee, or more of them', () => {
    expect(join({}, { to: [] })).toBe('proposed SAME_WORDS')
    expect(join({}, { to: ['Sudland', 'Westland'] })).toBe('proposed SAME_WORDS')
    expect(join({}, { to: ['Westland'] })).toBe('apart')
  })
})

describe('acts of other days', () => {
  it('stay apart: the demand of May is not that of June', () => {
    expect(join({}, { happenedFrom: '2022-06-02', happenedTo: '2022-06-02', sortDate: '2022-06-02' })).toBe(
      'apart',
    )
    expect(join({}, { happenedTo: '2022-05-31', precision: 'MONTH' })).toBe('apart')
  })

  it('are one where one text names no day, both are near, and much agrees', () => {
    expect(join({}, UNDATED)).toBe('certain SAME_WORDS')
    expect(join({}, { ...UNDATED, content: 'withdraw 300 soldiers' })).toBe('proposed SHORTENED')
    expect(join({}, { ...UNDATED, content: null })).toBe('apart')
    expect(join({}, { ...UNDATED, sortDate: '2022-05-05' })).toBe('apart')
    expect(join({}, { ...UNDATED, sortDate: '' })).toBe('apart')
  })
})

describe('a sentence printed twice', () => {
  const copied = { ...UNDATED, sentences: DEMAND.sentences }

  it('tells one act, however its content was cut, and to whom', () => {
    expect(join({}, { ...copied, content: 'withdraw 300 soldiers from the Arva valley', to: [] })).toBe(
      'certain COPIED_SENTENCE',
    )
    expect(join({ content: null }, { ...copied, content: null })).toBe('certain COPIED_SENTENCE')
  })

  it('may have lost a word or a hyphen, not a denial or a number', () => {
    const content = null
    const printed = (sentence: string) => join({ content }, { ...copied, content, sentences: [sentence] })
    expect(
      printed('Norland demanded Monday that Sudland withdraw 300 soldiers from the Arva valley by Friday.'),
    ).toBe('certain COPIED_SENTENCE')
    expect(
      printed(
        'Norland demanded on Monday that Sudland withdraw 900 soldiers from the Arva valley by Friday.',
      ),
    ).toBe('apart')
    expect(
      printed('Norland demanded on Monday that Sudland not withdraw 300 soldiers from the Arva valley.'),
    ).toBe('apart')
  })

  it('is no copy where much was added', () => {
    const content = null
    const sentences = [
      'Norland demanded on Monday that Sudland withdraw its soldiers, and closed the border.',
    ]
    const long = `${sentences[0]?.slice(0, -1)} at once, with all roads, bridges and ferries between the two countries.`
    expect(join({ content, sentences }, { ...copied, content, sentences: [long] })).toBe('apart')
  })

  it('may tell two acts, one in the other', () => {
    expect(join({}, { ...copied, content: 'the valley' })).toBe('apart')
  })

  it('is no copy where it is short', () => {
    const sentences = ['He declined to comment.']
    expect(join({ content: null, sentences }, { ...UNDATED, content: null, sentences })).toBe('apart')
  })
})

describe('meetings', () => {
  const meeting: Partial<JoinableAct> = {
    type: 'MET_WITH',
    by: ['Brin'],
    to: ['Horak'],
    content: null,
    sentences: ['They met.'],
  }

  it('of the same two on one day are one, whatever the text says of them', () => {
    expect(join(meeting, { ...meeting, content: 'for talks on the border' })).toBe('certain SAME_MEETING')
    expect(join(meeting, { ...meeting, by: ['Horak'], to: ['Brin'] })).toBe('certain SAME_MEETING')
  })

  it('are proposed where a text names no day, or a week', () => {
    expect(join(meeting, { ...meeting, ...UNDATED })).toBe('proposed SAME_MEETING')
    const week: Partial<JoinableAct> = { ...meeting, happenedTo: '2022-05-08', precision: 'WEEK' }
    expect(join(week, week)).toBe('proposed SAME_MEETING')
  })

  it('with somebody else, or that did not take place, or of the unnamed, stay apart', () => {
    expect(join(meeting, { ...meeting, to: ['Maly'] })).toBe('apart')
    expect(join(meeting, { ...meeting, polarity: 'NEGATED' })).toBe('apart')
    const envoy = partyKey({ id: id('p7'), type: 'GROUP', name: 'envoys' })
    expect(join({ ...meeting, to: [envoy] }, { ...meeting, to: [envoy] })).toBe('apart')
  })
})

describe('deeds', () => {
  it('of one day without a word in common stay apart', () => {
    const attack: Partial<JoinableAct> = { type: 'ATTACKED', content: null, sentences: ['Shells fell.'] }
    expect(join(attack, { ...attack, sentences: ['A drone was sent.'] })).toBe('apart')
  })

  it('of nobody on nobody stay apart even in one sentence', () => {
    const attack: Partial<JoinableAct> = { type: 'ATTACKED', by: [], to: [], content: null }
    expect(join(attack, { ...attack, sentences: DEMAND.sentences })).toBe('apart')
  })
})

describe('the parties of an act', () => {
  it('are compared by name where one article knows them only', () => {
    expect(partyKey({ id: id('g1'), type: 'GROUP', name: 'Russian lawmakers' })).toBe(
      partyKey({ id: id('g2'), type: 'GROUP', name: 'Russian lawmakers' }),
    )
    expect(partyKey({ id: id('p1'), type: 'PERSON', name: 'the German ambassador' })).toBe(
      partyKey({ id: id('p2'), type: 'PERSON', name: 'the German ambassador' }),
    )
    expect(partyKey({ id: id('p1'), type: 'PERSON', name: 'Pavel Horak' })).toBe('p1')
    expect(partyKey({ id: id('o1'), type: 'ORGANIZATION', name: 'parliament' })).toBe('o1')
  })

  it('make the key by which acts are blocked; addressees and order do not', () => {
    expect(joinKey({ ...DEMAND, to: [] })).toBe(joinKey(DEMAND))
    expect(joinKey({ ...DEMAND, by: ['Westland'] })).not.toBe(joinKey(DEMAND))
    expect(joinKey({ ...DEMAND, modality: 'FUTURE' })).not.toBe(joinKey(DEMAND))
  })
})

it('is the same from both sides', () => {
  const shorter: JoinableAct = {
    ...DEMAND,
    content: 'withdraw 300 soldiers from the Arva valley',
    sentences: [],
  }
  expect(joinActs(DEMAND, shorter)).toEqual(joinActs(shorter, DEMAND))
})
