import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../src/extract/segment/findQuotations.ts'
import { spanText } from '../../../src/text/index.ts'

const quoted = (text: string): readonly string[] =>
  findQuotations(text, [0, text.length]).map(({ span }) => spanText(text, span))

describe('quotations', () => {
  it.each([
    ['“One,” she said, “two.”', ['One,', 'two.']],
    ['"One," she said, "two."', ['One,', 'two.']],
    ['«One», she said', ['One']],
    ['‘One,’ she said', ['One,']],
  ])('stand between marks of any style: %s', (text, words) => {
    expect(quoted(text)).toEqual(words)
  })

  it('are not made by apostrophes', () => {
    expect(quoted('Russia’s and the allies’ plans don’t matter')).toEqual([])
    expect(quoted("Russia's plans don't matter")).toEqual([])
    expect(quoted('‘Russia’s plans don’t matter,’ she said')).toEqual(['Russia’s plans don’t matter,'])
  })

  it('stay whole where they hold another one', () => {
    expect(quoted('“She said ‘no’ to us,” he said')).toEqual(['She said ‘no’ to us,'])
  })

  it('run to the end of the paragraph where no mark closes them', () => {
    const text = 'He said: “One. Two.'
    expect(findQuotations(text, [0, text.length])).toEqual([{ span: [10, 19], isClosed: false }])
  })

  it('are looked for inside the given span only', () => {
    expect(findQuotations('“One” “Two”', [5, 11]).map(({ span }) => span)).toEqual([[7, 10]])
  })
})
