import { describe, expect, it } from 'vitest'
import { claimKey, contradictActs } from '../../../src/ingest/joins/contradictActs.ts'
import type { LinkableAct } from '../../../src/ingest/joins/index.ts'
import type { ActId } from '../../../src/model/index.ts'
import { id } from './literals.ts'

const NORLAND = { id: id('Norland'), speaksFor: [] }
const SUDLAND = { id: id('Sudland'), speaksFor: [] }
const MINISTER = { id: id('Ode'), speaksFor: [id('Norland')] }

const CLAIM: LinkableAct = {
  id: 'a1' as ActId,
  type: 'SAID',
  polarity: 'AFFIRMED',
  modality: 'ACTUAL',
  by: [NORLAND],
  to: [],
  content: 'that its troops left the Arva valley before the truce',
  sortDate: '2022-05-02',
}
const claim = (own: Partial<LinkableAct>): LinkableAct => ({ ...CLAIM, id: 'a2' as ActId, ...own })

describe('contradictActs', () => {
  it.each<[string, Partial<LinkableAct>]>([
    [
      'one side says it and another that it is not so',
      { by: [SUDLAND], content: 'the troops had not left the Arva valley before the truce' },
    ],
    ['another denies it', { by: [SUDLAND], type: 'DENIED' }],
    ['it is said days later', { by: [SUDLAND], type: 'DENIED', sortDate: '2022-05-20' }],
  ])('finds that %s', (_, own) => {
    expect(contradictActs(CLAIM, claim(own))).toMatchObject({ certain: true })
    expect(contradictActs(claim(own), CLAIM)).toEqual(contradictActs(CLAIM, claim(own)))
  })

  it.each<[string, Partial<LinkableAct>]>([
    ['both say the same', { by: [SUDLAND] }],
    [
      'both deny it',
      {
        by: [SUDLAND],
        type: 'DENIED',
        content: 'that its troops had not left the Arva valley before the truce',
      },
    ],
    ['one side changes its mind', { type: 'DENIED' }],
    ['somebody of that side does', { by: [MINISTER], type: 'DENIED' }],
    [
      'other words are denied',
      { by: [SUDLAND], type: 'DENIED', content: 'that its troops left the Orla valley before the truce' },
    ],
    [
      'a condition is denied',
      { by: [SUDLAND], type: 'DENIED', content: 'that its troops left the Arva valley if before the truce' },
    ],
    ['nobody says by whom', { by: [], type: 'DENIED' }],
    ['it was not denied', { by: [SUDLAND], type: 'DENIED', polarity: 'NEGATED' }],
    ['it is denied months later', { by: [SUDLAND], type: 'DENIED', sortDate: '2022-09-01' }],
    ['the day is not known', { by: [SUDLAND], type: 'DENIED', sortDate: '' }],
    ['it is demanded', { by: [SUDLAND], type: 'DEMANDED' }],
  ])('finds nothing where %s', (_, own) => {
    expect(contradictActs(CLAIM, claim(own))).toBeNull()
  })

  it('is not certain of few words', () => {
    const [one, other] = [
      { content: 'the truce holds today' },
      { by: [SUDLAND], content: 'the truce holds not today' },
    ]
    expect(contradictActs(claim(one), claim(other))).toMatchObject({ certain: false })
    expect(claimKey(claim({ content: 'the truce holds' }))).toBeNull()
  })
})
