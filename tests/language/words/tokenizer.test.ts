import { describe, expect, it } from 'vitest'
import { loadEnglish } from '../../../src/language/index.ts'

const original = loadEnglish(undefined, { repairs: false })

describe('the tokenizer', () => {
  it.each([
    ['Mr. Putin didn’t go.', ['Mr.', 'Putin', 'did', 'n’t', 'go', '.']],
    ["Moscow's U.S.-backed plan", ['Moscow', "'s", 'U.S.-backed', 'plan']],
    ['“Yes,” he said (twice).', ['“', 'Yes', ',', '”', 'he', 'said', '(', 'twice', ')', '.']],
    ['on Tuesday.Mikhail left', ['on', 'Tuesday', '.', 'Mikhail', 'left']],
    ['$1.5bn—or 3,000km?', ['$', '1.5bn', '—', 'or', '3,000', 'km', '?']],
    ['see https://example.org/a-b?c=1, please', ['see', 'https://example.org/a-b?c=1', ',', 'please']],
    ['We can’t; they wanna. 10am', ['We', 'ca', 'n’t', ';', 'they', 'wanna', '.', '10', 'am']],
    ['a  b\tc', ['a', ' ', 'b', '\t', 'c']],
    ['a\ufeff b', ['a\ufeff', 'b']],
    ['a\x1cb', ['a', '\x1c', 'b']],
  ])('splits %j as the original does', (text, words) => {
    const { tokens } = original.analyse(text, [[0, text.length]])
    expect(tokens.map((token) => token.text)).toEqual(words)
  })
})
