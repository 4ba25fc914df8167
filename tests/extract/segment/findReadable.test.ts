import { describe, expect, it } from 'vitest'
import { findReadable } from '../../../src/extract/segment/findReadable.ts'
import { spanText } from '../../../src/text/index.ts'

const kept = (text: string): readonly string[] =>
  findReadable(text).paragraphs.map((span) => spanText(text, span))

const skipped = (text: string): readonly (readonly [why: string, words: string])[] =>
  findReadable(text).skipped.map(({ why, span }) => [why, spanText(text, span)])

const CAPTION = 'The ministers shook hands in Oslo.'
const SENTENCE = 'Canada rejected the offer.'

describe('a notice', () => {
  it('may be glued to the sentence before', () => {
    const credit = 'Jane Doe / Agency / Pool via AP'
    expect(kept(CAPTION + credit)).toEqual([CAPTION])
    expect(skipped(CAPTION + credit)).toEqual([['CREDIT', credit]])
  })

  it('may have no-break spaces', () => {
    expect(kept(`OSLO\u00a0(AP)\u00a0— ${SENTENCE} Follow\u00a0us on\u00a0Twitter.`)).toEqual([SENTENCE])
  })

  it('takes no sentence before it along', () => {
    expect(kept(`${SENTENCE} Sign up for our newsletter.`)).toEqual([SENTENCE])
  })

  it('may follow another one, at either end', () => {
    const text = `By Jane Doe\nOSLO (AP) — ${SENTENCE} (Reporting by Jane Doe)\nFollow us on Twitter.\n\n${SENTENCE}`
    expect(kept(text)).toEqual([SENTENCE, SENTENCE])
    expect(skipped(text).map(([why]) => why)).toEqual(['CREDIT', 'BOILERPLATE', 'CREDIT', 'BOILERPLATE'])
  })

  it('may stand in brackets behind words without a stop', () => {
    expect(kept('Vale in 1969 (Image: J. Doe)')).toEqual(['Vale in 1969'])
  })

  it('is none where somebody is quoted with it', () => {
    const text = '“He is wrong. Sign up for the army today,” Vale told them.'
    expect(kept(text)).toEqual([text])
  })

  it('does not begin where a line of wrapped text does', () => {
    const text =
      'The minister refused on Tuesday to say whether Norway would want to\nbecome a member of the bank. She left.'
    expect(kept(`${text}\n\n${SENTENCE}`)).toEqual([text, SENTENCE])
  })

  it('does not begin behind an initial', () => {
    const text = 'The talks were led by A. Kovac / Peter Stone'
    expect(kept(text)).toEqual([text])
  })
})

describe('the heading of a list of links', () => {
  const LINKS = 'Most read\n\nNorway rejects the offer\n\nRussia accuses Norway of spying'

  it('takes the titles after it along', () => {
    expect(kept(`${SENTENCE}\n\n${LINKS}`)).toEqual([SENTENCE])
    expect(skipped(`${SENTENCE}\n\n${LINKS}`)).toHaveLength(3)
  })

  it('takes nothing along from the next sentence on', () => {
    expect(kept(`${LINKS}\n\n${SENTENCE}\n\nWhat comes next`)).toEqual([SENTENCE, 'What comes next'])
  })
})

describe('running text', () => {
  it.each([
    'Canada and Norway met via video link with Reuters.',
    'Anna Kovac, Peter Stone and Maria Lopez met in Geneva.',
    'The deal was struck by Anna Kovac and Peter Stone',
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
