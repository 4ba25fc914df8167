import { describe, expect, it } from 'vitest'
import { extract, readWords, tell } from '../read.ts'

describe('the parties of a report', () => {
  it('have one span a name, as it stands in the text', () => {
    const text = 'Washington and its allies accused the Russian leader of lying.'
    const [report] = readWords(text)
    expect(report).toMatchObject({
      by: ['United States', 'allies'],
      words: { by: ['Washington', 'its allies'] },
    })
    expect(report?.words.to).toHaveLength(report?.to.length ?? -1)
  })

  it('take the span of the subject they share', () => {
    const [, demand] = readWords('Norway criticised Canada and then demanded an apology.')
    expect(demand?.spans.by).toEqual([[0, 6]])
  })

  it('are looked for once where a word describes those it names', () => {
    expect(tell('The demand committed in May was rejected by Norway.')).toHaveLength(2)
  })

  it('never have one actor on both sides', () => {
    for (const text of ['Norway accused Norway of lying.', 'Anna Kovac met Anna Kovac in Geneva.']) {
      for (const { by, to } of extract(text).reports)
        expect(to.filter((name) => by.includes(name))).toEqual([])
    }
  })

  it('of what two do together are one on each side, though one word names both', () => {
    expect(tell('Anna Kovac met Peter Stone. The two agreed that the war must end.').at(-1)).toBe(
      'Anna Kovac AGREED_WITH Peter Stone: that the war must end',
    )
    expect(tell('The governments of Norway and Chile signed a treaty.').at(-1)).toBe(
      'Norway SIGNED_WITH Chile',
    )
  })

  it('have a role and a nation where the text prints them', () => {
    const text = 'Canadian Foreign Minister Anna Kovac accused Norway of lying.'
    expect(extract(text).actors['Anna Kovac']).toMatchObject({ role: 'Foreign Minister', of: 'Canada' })
    expect(readWords(text)[0]?.words.by).toEqual(['Canadian Foreign Minister Anna Kovac'])
  })
})

describe('what speech is about', () => {
  it('is the named actors in its content, without the parties', () => {
    const text = 'Anna Kovac told Norway that Denmark, Norway and Anna Kovac were at peace.'
    expect(extract(text).reports[0]).toMatchObject({ by: ['Anna Kovac'], to: ['Norway'], about: ['Denmark'] })
  })

  it('is three actors at most', () => {
    const text = 'Anna Kovac said that Norway, Denmark, Sweden, Finland and Iceland were at peace.'
    expect(extract(text).reports[0]?.about).toEqual(['Norway', 'Denmark', 'Sweden'])
  })
})
