import { describe, expect, it } from 'vitest'
import { tell } from '../read.ts'

describe('the polarity of an act', () => {
  it.each([
    ['Canada did not meet Norway.', 'Canada MET_WITH Norway (NEGATED)'],
    ['Canada didn’t reject the offer.', 'Canada REJECTED: the offer (NEGATED)'],
    ['Canada never accused Norway of lying.', 'Canada ACCUSED Norway: lying (NEGATED)'],
    ['Canada has yet to respond to Norway.', 'Canada RESPONDED_TO Norway (NEGATED)'],
    ['Canada failed to condemn Norway.', 'Canada CRITICISED Norway (NEGATED)'],
    ['Canada left without meeting Norway.', 'Canada MET_WITH Norway (NEGATED)'],
    [
      'Neither Canada nor Norway accused Denmark of lying.',
      'Canada + Norway ACCUSED Denmark: lying (NEGATED)',
    ],
    ['Canada neither accepted nor rejected the offer.', 'Canada REJECTED: the offer (NEGATED)'],
    ['Canada made no demand to Norway.', 'Canada DEMANDED Norway (NEGATED)'],
    ['No talks were held by Canada and Norway.', 'Canada MET_WITH Norway (NEGATED)'],
  ])('is negated where the text says that it did not happen: %s', (text, line) => {
    expect(tell(text)).toEqual([line])
  })

  it.each([
    ['Canada met Norway.', 'Canada MET_WITH Norway'],
    ['Canada did not wait and met Norway.', 'Canada MET_WITH Norway'],
    ['Canada refused to meet Norway.', 'Canada REJECTED: to meet Norway'],
    ['Canada accused Norway of not helping.', 'Canada ACCUSED Norway: not helping'],
  ])('is affirmed where something else is denied: %s', (text, line) => {
    expect(tell(text)).toEqual([line])
  })

  it('of a demand that is not rejected stays affirmed', () => {
    expect(tell('Canada did not reject Norway’s demand.')).toEqual([
      'Canada REJECTED Norway: Norway’s demand (NEGATED)',
      'Norway DEMANDED',
    ])
  })

  it('of speech does not touch what is said', () => {
    expect(tell('Canada said it would not meet Norway.')).toEqual([
      'Canada SAID: it would not meet Norway',
      'Canada MET_WITH Norway (NEGATED) (FUTURE) (in r1)',
    ])
  })
})
