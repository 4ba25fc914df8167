import { describe, expect, it } from 'vitest'
import { type AnswerLink, type LinkableAct, linkActs } from '../../../src/ingest/joins/index.ts'
import { ANSWER, ASK, actor } from './literals.ts'

function link(earlier: Partial<LinkableAct>, later: Partial<LinkableAct>): string {
  const found: AnswerLink | null = linkActs({ ...ASK, ...earlier }, { ...ANSWER, ...later })
  return found === null ? 'none' : `${found.certain ? 'certain' : 'proposed'} ${found.kind}`
}

describe('an answer', () => {
  it('is certain where who was asked answers who asked, and all of it was asked', () => {
    expect(link({}, {})).toBe('certain REJECTS')
    expect(linkActs(ASK, ANSWER)?.evidence).toEqual({
      shared: ['withdraw', 'soldiers', 'valley'],
      isToThem: true,
      days: 2,
    })
  })

  it('is proposed where it does not say to whom, says more, or denies what was not', () => {
    expect(link({}, { to: [] })).toBe('proposed REJECTS')
    expect(link({}, { content: 'to withdraw soldiers' })).toBe('proposed REJECTS')
    expect(link({}, { content: 'to withdraw soldiers before the vote' })).toBe('proposed REJECTS')
    expect(link({}, { content: 'never to withdraw soldiers from the valley' })).toBe('proposed REJECTS')
  })

  it('is none where nothing is shared, or one word', () => {
    expect(link({}, { content: 'to comment' })).toBe('none')
    expect(link({}, { content: 'the valley' })).toBe('none')
    expect(link({}, { content: null })).toBe('none')
  })

  it('is of the kind that its type says', () => {
    expect(link({}, { type: 'CONCEDED' })).toBe('certain ACCEPTS')
    expect(link({ type: 'ACCUSED' }, { type: 'DENIED' })).toBe('certain DENIES')
    expect(link({ type: 'ACCUSED' }, { type: 'REJECTED' })).toBe('none')
    expect(link({}, { type: 'DENIED' })).toBe('none')
    expect(link({}, { type: 'SAID' })).toBe('none')
  })
})

describe('the parties of an answer', () => {
  it('are those of the question, or speak for them', () => {
    expect(link({ by: [actor('Pavel Horak', 'Norland')] }, {})).toBe('certain REJECTS')
    expect(link({ to: [actor('Jan Maly', 'Sudland')] }, { by: [actor('Sudland')] })).toBe('certain REJECTS')
  })

  it('are not somebody else, nor who asked', () => {
    expect(link({}, { by: [actor('Westland')] })).toBe('none')
    expect(link({}, { to: [actor('Westland')] })).toBe('none')
    expect(link({}, { by: [actor('Ana Brin', 'Sudland', 'Norland')] })).toBe('none')
    expect(link({ to: [] }, {})).toBe('none')
  })
})

describe('the days of an answer', () => {
  it('follow those of the question, and not by months', () => {
    expect(link({}, { sortDate: '2022-05-02' })).toBe('none')
    expect(link({}, { sortDate: '2022-05-01' })).toBe('none')
    expect(link({}, { sortDate: '2022-07-02' })).toBe('none')
    expect(link({}, { sortDate: '' })).toBe('none')
  })
})

it('what did not happen answers nothing', () => {
  expect(link({}, { polarity: 'NEGATED' })).toBe('none')
  expect(link({}, { modality: 'FUTURE' })).toBe('none')
  expect(link({ modality: 'HYPOTHETICAL' }, {})).toBe('none')
})
