import { describe, expect, it } from 'vitest'
import { findReadable } from '../../../src/extract/segment/findReadable.ts'
import { spanText } from '../../../src/text/index.ts'

const kept = (text: string): readonly string[] =>
  findReadable(text).paragraphs.map((span) => spanText(text, span))

const skipped = (text: string): readonly (readonly [why: string, words: string])[] =>
  findReadable(text).skipped.map(({ why, span }) => [why, spanText(text, span)])

describe('picture credits', () => {
  it.each([
    ['The ministers shook hands.', 'Jane Doe / Agency / Pool via AP'],
    ['The ministers shook hands.', 'Jane Doe/AFP'],
    ['The ministers shook hands.', '(AP Photo/Jane Doe)'],
    ['The ministers shook hands.', 'Jane Doe via Reuters'],
    ['The ministers shook hands.', 'Photo: Jane Doe'],
    ['The ministers shook hands.', 'Photograph by Jane Doe'],
  ])('are cut off the caption they are glued to: %s %s', (caption, credit) => {
    expect(kept(`${caption} ${credit}`)).toEqual([caption])
    expect(skipped(`${caption} ${credit}`)).toEqual([['CREDIT', credit]])
    expect(kept(credit)).toEqual([])
  })
})

describe('datelines', () => {
  it.each(['OSLO, Norway (AP) —', 'LONDON (Reuters) -', 'MOSCOW —', 'NEW YORK (AP) --', '(Reuters) -'])(
    'are left out: %s',
    (dateline) => {
      expect(kept(`${dateline} Canada rejected the offer.`)).toEqual(['Canada rejected the offer.'])
      expect(skipped(`${dateline} Canada rejected the offer.`)).toEqual([['BOILERPLATE', dateline]])
    },
  )
})

describe('page clutter', () => {
  it.each([
    'Sign up for our newsletter today',
    'Log in with your account',
    'Forgot your password?',
    'All rights reserved.',
    'We use cookies to improve this site.',
    'Read more: Ten things to know',
    '© 2022 The Daily Planet',
    'Advertisement',
    'The post Canada says no appeared first on The Daily Planet.',
  ])('is left out: %s', (clutter) => {
    const text = `Canada rejected the offer.\n\n${clutter}\n\nNorway agreed.`
    expect(kept(text)).toEqual(['Canada rejected the offer.', 'Norway agreed.'])
    expect(skipped(text)).toEqual([['BOILERPLATE', clutter]])
  })
})

describe('running text', () => {
  it.each([
    'Canada and Norway met via video link with Reuters.',
    'Canada rejected the offer / and Norway did too.',
    'Anna Kovac, Peter Stone and Maria Lopez met in Geneva.',
    'The deal was struck by Anna Kovac and Peter Stone',
    'The ministers were seen by Jane Doe via Reuters',
    'The talks were led by Anna Kovac / Peter Stone',
    'Canada — the first to leave — met Norway.',
    'NATO members met in Oslo.',
    'The U.S. - Norway treaty was signed.',
    'Ministers signed on to the treaty in their own account of the matter, and Peter Stone, who had logged every meeting, said that the terms of use of the harbour were agreed by all rights holders; nobody had expected that the talks would be over so early.',
  ])('is not cut, whatever names or words it has: %s', (text) => {
    expect(kept(text)).toEqual([text])
    expect(skipped(text)).toEqual([])
  })
})

describe('paragraphs', () => {
  it('are parted by blank lines, whatever the line breaks', () => {
    expect(kept('One.\n\nTwo\nlines.\r\n\r\nThree.\n \t\nFour.')).toEqual([
      'One.',
      'Two\nlines.',
      'Three.',
      'Four.',
    ])
  })

  it('are single lines in a text without blank ones', () => {
    expect(kept('One.\nTwo.\r\nThree.')).toEqual(['One.', 'Two.', 'Three.'])
  })

  it.each(['', ' ', '\n\n\n'])('are none in %j', (text) => {
    expect(findReadable(text)).toEqual({ paragraphs: [], skipped: [] })
  })
})
