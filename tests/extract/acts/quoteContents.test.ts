import { describe, expect, it } from 'vitest'
import { readWords, tell } from '../read.ts'

describe('the content of speech', () => {
  it.each([
    [
      'source, cue, content',
      'Anna Kovac said that Norway had broken the treaty.',
      ['that Norway had broken the treaty'],
    ],
    ['no "that"', 'Anna Kovac said Norway had broken the treaty.', ['Norway had broken the treaty']],
    ['content first', 'Norway had broken the treaty, Anna Kovac said.', ['Norway had broken the treaty']],
    ['cue before source', 'Norway had broken the treaty, said Anna Kovac.', ['Norway had broken the treaty']],
    ['split around the source', 'The treaty, Anna Kovac said, was broken.', ['The treaty', 'was broken']],
    [
      'two clauses',
      'Anna Kovac said the treaty was broken and that Norway would pay for it.',
      ['the treaty was broken and that Norway would pay for it'],
    ],
    ['a question', 'Anna Kovac asked whether Norway would leave.', ['whether Norway would leave']],
  ])('stands in any order: %s', (_, text, content) => {
    const [report, ...rest] = readWords(text)
    expect(report).toMatchObject({ type: 'SAID', by: ['Anna Kovac'], voice: 'OUTLET', quote: 'INDIRECT' })
    expect(report?.words.content).toEqual(content)
    expect(rest).toEqual([])
  })

  it.each([
    ['before the source', '“The treaty was broken,” Anna Kovac said.', ['The treaty was broken']],
    [
      'before cue and source',
      '“The treaty was broken,” said Anna Kovac, the Canadian defence minister.',
      ['The treaty was broken'],
    ],
    [
      'split',
      '“The treaty,” Anna Kovac said, “was broken by Norway.”',
      ['The treaty', 'was broken by Norway'],
    ],
    [
      'split after one word',
      'Norway broke the treaty. “That,” said Anna Kovac, “is a lie.”',
      ['That', 'is a lie'],
    ],
    ['after a colon', 'Anna Kovac said: “The treaty was broken.”', ['The treaty was broken']],
    ['in straight marks', '"The treaty was broken," Anna Kovac said.', ['The treaty was broken']],
    [
      'after a colon, in the next paragraph',
      'Anna Kovac said:\n\n“The treaty was broken.”',
      ['The treaty was broken'],
    ],
    [
      'with spaces inside the marks',
      '“ The treaty was broken ,” Anna Kovac said.',
      ['The treaty was broken'],
    ],
  ])('is a quotation without its marks and stops: %s', (_, text, content) => {
    const [report] = readWords(text)
    expect(report).toMatchObject({ type: 'SAID', by: ['Anna Kovac'], quote: 'DIRECT' })
    expect(report?.words.content).toEqual(content)
  })

  it('goes on behind an exclamation mark and its source', () => {
    const text = '“The treaty is dead!” Anna Kovac said. “Dead and gone.”'
    expect(tell(text)).toEqual(['Anna Kovac SAID: The treaty is dead! … Dead and gone'])
  })

  it('keeps a question or exclamation mark', () => {
    expect(readWords('“Who broke the treaty?” Anna Kovac asked.')[0]?.words.content).toEqual([
      'Who broke the treaty?',
    ])
  })

  it('is mixed where only a part is quoted, and keeps both marks of that part', () => {
    expect(readWords('Anna Kovac said the treaty was “dead”.')).toMatchObject([
      { quote: 'MIXED', words: { content: ['the treaty was “dead”'] } },
    ])
    expect(readWords('Anna Kovac called the treaty “a disgrace”.')).toMatchObject([
      { type: 'SAID', quote: 'MIXED', words: { content: ['the treaty “a disgrace”'] } },
    ])
  })

  it('runs on over the sentences of a quotation', () => {
    const text = '“The treaty was broken,” Anna Kovac said. “It is sad. Our patience is at an end.”'
    expect(tell(text)).toEqual([
      'Anna Kovac SAID: The treaty was broken … It is sad. Our patience is at an end',
    ])
  })

  it('runs on into the next paragraph where the mark stays open', () => {
    const text = '“The treaty was broken,” Anna Kovac said. “It is sad.\n\n“Our patience is at an end.”'
    expect(tell(text)).toEqual([
      'Anna Kovac SAID: The treaty was broken … It is sad … Our patience is at an end',
    ])
  })

  it('does not run on into what somebody else is quoted with', () => {
    const text = '“The treaty was broken,” Anna Kovac said.\n\n“The treaty is alive,” Peter Stone said.'
    expect(tell(text)).toEqual([
      'Anna Kovac SAID: The treaty was broken',
      'Peter Stone SAID: The treaty is alive',
    ])
  })

  it('goes to the participle that follows', () => {
    expect(tell('Anna Kovac rejected the plan, adding that it would harm Norway.')).toEqual([
      'Anna Kovac REJECTED: the plan',
      'Anna Kovac SAID: that it would harm Norway',
    ])
    expect(tell('Canada criticised Norway, saying it had broken the treaty.')).toEqual([
      'Canada CRITICISED Norway',
      'Canada SAID: it had broken the treaty',
    ])
  })

  it('is told to the one addressed', () => {
    expect(tell('Anna Kovac told reporters that the treaty was broken.')).toEqual([
      'Anna Kovac SAID reporters: that the treaty was broken',
    ])
    expect(tell('“We are ready for talks,” Anna Kovac told Peter Stone.')).toEqual([
      'Anna Kovac SAID Peter Stone: We are ready for talks',
    ])
  })
})

describe('the form of a quotation', () => {
  it.each([
    ['“The treaty was broken,” Anna Kovac said.', ['DIRECT']],
    ['Anna Kovac said the treaty was “dead”.', ['MIXED']],
    ['Anna Kovac said the treaty was dead.', ['INDIRECT']],
    ['Anna Kovac criticised Norway.', ['INDIRECT']],
    ['Anna Kovac met Peter Stone.', ['NONE']],
    ['Norway attacked Canada.', ['NONE']],
  ])('follows from the marks around the content: %s', (text, forms) => {
    expect(readWords(text).map(({ quote }) => quote)).toEqual(forms)
  })
})
