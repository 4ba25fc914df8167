import { describe, expect, it } from 'vitest'
import { extract, tell } from '../read.ts'

/** The modality of the last act told, the meeting or attack in question. */
const modality = (text: string): string | undefined => extract(text).reports.at(-1)?.modality

describe('the modality of an act', () => {
  it.each([
    'Canada met Norway.',
    'Canada has met Norway.',
    'Canada is meeting Norway.',
    'Canada held talks with Norway.',
  ])('is actual: %s', (text) => {
    expect(modality(text)).toBe('ACTUAL')
  })

  it.each([
    'Canada will meet Norway.',
    'Canada would meet Norway.',
    'Canada plans to meet Norway.',
    'Canada agreed to meet Norway.',
    'Canada is due to meet Norway.',
    'Canada is expected to meet Norway.',
    'Canada is going to meet Norway.',
    'Canada will hold talks with Norway.',
    'Canada planned the murder of Anna Kovac.',
    'Canada’s planned visit to Norway was a secret.',
  ])('is future: %s', (text) => {
    expect(modality(text)).toBe('FUTURE')
  })

  it.each([
    'Canada might meet Norway.',
    'Canada could accuse Norway of lying.',
    'Canada would attack Norway if Denmark left.',
    'Canada wants to meet Norway.',
    'Canada hopes to meet Norway.',
    'Canada wants Norway’s withdrawal from Denmark.',
  ])('is hypothetical: %s', (text) => {
    expect(modality(text)).toBe('HYPOTHETICAL')
  })

  it('is hypothetical in a condition, and the consequence is future', () => {
    expect(tell('If Canada attacks Norway, Denmark will respond.')).toEqual([
      'Canada ATTACKED Norway (HYPOTHETICAL)',
      'Denmark RESPONDED_TO (FUTURE)',
    ])
  })

  it('of a demand does not follow from that of its rejection', () => {
    expect(tell('Canada will reject Norway’s demand.')).toEqual([
      'Canada REJECTED Norway: Norway’s demand (FUTURE)',
      'Norway DEMANDED',
    ])
  })
})
