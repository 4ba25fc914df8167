import { describe, expect, it } from 'vitest'
import { extract } from '../read.ts'

describe('the name of a body', () => {
  it.each([
    ['The environmental group Verde Vivo said that Norway had left.', 'Verde Vivo'],
    ['The carrier Norduflug said that Norway had left.', 'Norduflug'],
    ['The aid group Oxfam said that Norway had left.', 'Oxfam'],
    ['Interfax news agency said that Norway had left.', 'Interfax'],
    ['The Yonhap news agency said that Norway had left.', 'Yonhap'],
  ])('stands beside the noun for it: %s', (text, name) => {
    expect(extract(text).reports[0]).toMatchObject({ type: 'SAID', by: [name] })
    expect(extract(text).actors[name]).toMatchObject({ type: 'ORGANIZATION' })
  })

  it('is not that of a person whose office stands before it', () => {
    expect(extract('The envoy Anna Kovac said that Norway had left.').actors['Anna Kovac']).toMatchObject({
      type: 'PERSON',
    })
  })

  it('begins and ends with a capital', () => {
    expect(extract('Anna Kovac visited Russia today.').reports[0]).toMatchObject({ to: ['Russia'] })
  })
})
