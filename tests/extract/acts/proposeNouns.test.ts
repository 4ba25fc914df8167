import { describe, expect, it } from 'vitest'
import { extract, readWords, tell } from '../read.ts'

describe('acts that nouns express', () => {
  it.each([
    [
      'Norway’s demand that Canada withdraw its troops was ignored.',
      'Norway DEMANDED Canada: that Canada withdraw its troops',
    ],
    ['The demands of Norway angered Canada.', 'Norway DEMANDED'],
    ['The Norwegian demand angered Canada.', 'Norway DEMANDED'],
    ['The meeting between Canada and Norway lasted an hour.', 'Canada MET_WITH Norway'],
    ['Anna Kovac’s call with Peter Stone lasted an hour.', 'Anna Kovac SPOKE_WITH Peter Stone'],
    ['Canada’s rejection of the offer surprised Norway.', 'Canada REJECTED: the offer'],
    ['Canada’s denial of the attack was expected.', 'Canada DENIED: the attack'],
    ['Norway’s accusations against Canada were false.', 'Norway ACCUSED Canada'],
    ['Norway’s threat to close the border alarmed Canada.', 'Norway THREATENED: to close the border'],
    ['Norway’s promise of aid pleased Canada.', 'Norway PROMISED: aid'],
    ['Canada’s appeal to Norway for help failed.', 'Canada REQUESTED Norway: help'],
  ])('name who acts: %s', (text, line) => {
    expect(tell(text)).toEqual([line])
  })

  it.each([
    ['Canada held talks with Norway.', 'Canada MET_WITH Norway'],
    ['Canada and Norway held talks in Geneva.', 'Canada MET_WITH Norway'],
    ['The talks were held by Canada and Norway.', 'Canada MET_WITH Norway'],
    ['Anna Kovac had a phone call with Peter Stone.', 'Anna Kovac SPOKE_WITH Peter Stone'],
    ['Norway issued a demand to Canada.', 'Norway DEMANDED Canada'],
    ['The demand was made by Canada.', 'Canada DEMANDED'],
    ['Canada issued a threat against Norway.', 'Canada THREATENED Norway'],
    ['Canada made a promise to Norway.', 'Canada PROMISED Norway'],
    ['Norway made a request to Canada.', 'Norway REQUESTED Canada'],
    ['Norway gave Canada an ultimatum.', 'Norway DEMANDED Canada'],
    ['Canada made accusations against Norway.', 'Canada ACCUSED Norway'],
  ])('take who acts from the light verb, and stay the cue: %s', (text, line) => {
    expect(tell(text)).toEqual([line])
    expect(readWords(text)[0]?.words.cue).toMatch(
      /^(?:talks|call|demand|threat|promise|request|ultimatum|accusations)$/,
    )
  })

  it('belong to nobody who only gets or answers them', () => {
    expect(tell('Canada received threats.')).toEqual([])
    expect(tell('Canada denied allegations of fraud.')).toEqual(['Canada DENIED: allegations of fraud'])
  })

  it('of nobody are no acts', () => {
    expect(tell('A demand was heard.')).toEqual([])
    expect(tell('Talks are useful.')).toEqual([])
  })

  it('retell an act told before, with its parties', () => {
    expect(tell('Canada and Norway met on Monday. The meeting lasted an hour.')).toEqual([
      'Canada MET_WITH Norway',
      'Canada MET_WITH Norway (as r1)',
    ])
    expect(tell('The meeting lasted an hour.')).toEqual([])
  })

  it('are what an answer in the same article responds to', () => {
    const { reports } = extract('Canada rejected Norway’s demand that it withdraw its ships.')
    const [rejection, demand] = reports
    expect(demand).toMatchObject({ type: 'DEMANDED', by: ['Norway'], to: ['Canada'], respondsTo: null })
    expect(rejection).toMatchObject({ type: 'REJECTED', to: ['Norway'], respondsTo: demand?.id })
  })
})
