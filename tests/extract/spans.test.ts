import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extract/index.ts'
import { loadEnglish } from '../../src/language/index.ts'
import { type Extraction, spansOf } from '../../src/model/index.ts'
import { contains, type Span, spanText } from '../../src/text/index.ts'
import { extract, extractor } from './read.ts'
import { TEXTS } from './texts.ts'

const OUTER_MARKS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
]

/** What of an extraction cannot be, whatever the text is. */
function faultsOf(extraction: Extraction, text: string): readonly string[] {
  const { reports, actors, sentences } = extraction
  const voices = new Set<string | null>([null, 'OUTLET', ...reports.map(({ id }) => id)])
  return [
    ...spansOf(extraction).flatMap((span) => faultOfSpan(span, text)),
    ...reports.flatMap((report) => {
      const { id, by, to, about, spans, confidence } = report
      const names = [...by, ...to, ...about]
      const isTrue = {
        'the cue stands in the sentence': contains(spans.sentence, spans.cue),
        'the sentence is one of the article': sentences.some((span) => isSame(span, spans.sentence)),
        'by has a span a name': spans.by.length === by.length,
        'to has a span a name': spans.to.length === to.length,
        'about has a span a name': spans.about.length === about.length,
        'every name is an actor': names.every((name) => Object.hasOwn(actors, name)),
        'nobody is named twice': new Set(names).size === names.length,
        'all reports referred to are there': [report.voice, report.respondsTo, report.sameAs].every((other) =>
          voices.has(other),
        ),
        'no report is its own voice': report.voice !== id,
        'confidence is a share': confidence > 0 && confidence < 1,
        'fragments come in order': spans.content.every(
          (span, at) => span[1] <= (spans.content[at + 1]?.[0] ?? text.length),
        ),
        'fragments are bare': spans.content.every((span) => isBare(spanText(text, span))),
      }
      return Object.entries(isTrue).flatMap(([rule, holds]) => (holds ? [] : [`${id}: not so that ${rule}`]))
    }),
  ]
}

function faultOfSpan(span: Span, text: string): readonly string[] {
  const [start, end] = span
  const isInside = 0 <= start && start < end && end <= text.length
  const isTrimmed = !/^[ \t\r\n]|[ \t\r\n]$/.test(spanText(text, span))
  return isInside && isTrimmed ? [] : [`[${start}, ${end}]`]
}

function isSame(a: Span, b: Span): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

/** Without outer marks and final full stop. */
function isBare(words: string): boolean {
  const inner = words.slice(1, -1)
  const isWrapped = OUTER_MARKS.some(
    ([open, close]) => words.startsWith(open) && words.endsWith(close) && !inner.includes(open),
  )
  return !isWrapped && !/\p{Ll}{2}[.,]$/u.test(words)
}

/** Texts as a hostile source may send them: pieces of news between marks, breaks, half characters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        '‘',
        '’',
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        ' — ',
        ', ',
        '. ',
        ': ',
        '/',
        '(',
        ')',
        '…',
        '\t',
        'Anna Kovac',
        'Norway',
        'Canada',
        'he',
        'we',
        'their',
        'the minister',
        'officials',
        'The Kremlin',
        'said',
        'accused',
        'of lying',
        'rejected',
        'demanded that',
        'met',
        'according to',
        'talks',
        'will',
        '\uD83D',
        '\uDE00',
        '\u0000',
        '\uFEFF',
        '\u200B',
        '\u2028',
        'İ',
        'ﬁ',
        '😀',
        'e\u0301',
        '한국',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({
        unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
        maxLength: 4,
      }),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''))

const spaced = fc
  .array(
    fc.constantFrom(
      ...'Anna Kovac|Norway|said|accused|of|lying|“|”|"|’s|demand|was|rejected|by|him|and|,|.|that|not|will|talks|with|we|\n\n'.split(
        '|',
      ),
    ),
    {
      maxLength: 30,
    },
  )
  .map((words) => words.join(' '))

const CLAUSES = [
  'Anna Kovac said',
  '“We reject Norway’s demand',
  ',” she told Peter Stone',
  ', “and we never attacked Norway.”',
  '"I am not Norway,"',
  'he added that',
  'Canada, which denied the charge, accused Norway of “lying” and “cheating”',
  '‘A disgrace,’ said the minister',
  'according to the Norwegian government',
  'The talks between the two',
  'They called it a “farce.”',
  '. ',
  '.\n\n',
  ', ',
  ':\n\n“',
  '”',
]

const clauses = fc.array(fc.constantFrom(...CLAUSES), { maxLength: 16 }).map((pieces) => pieces.join(' '))

describe('the spans of an extraction', () => {
  it.each(TEXTS.map((text) => [text.slice(0, 40), text]))(
    'cut words out of the given text: %s',
    (_, text) => {
      const extraction = extract(text, '2022-02-03')
      expect(extraction.reports.length).toBeGreaterThan(1)
      expect(faultsOf(extraction, text)).toEqual([])
    },
  )

  it('are sound for any text, and no text is refused', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(faultsOf(extract(text, '2022-02-03'), text)).toEqual([])
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  it('are sound for any order of words', () => {
    fc.assert(
      fc.property(spaced, (text) => {
        expect(faultsOf(extract(text, '2022-02-03'), text)).toEqual([])
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  it('are sound for any order of clauses', () => {
    fc.assert(
      fc.property(clauses, (text) => {
        expect(faultsOf(extract(text, '2022-02-03'), text)).toEqual([])
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  it.each(['', ' \n\n ', '.', '“”', '"', '\uD83D', '\n', '。', '“. . .”'])('are none for %j', (text) => {
    const { reports, actors } = extract(text)
    expect([reports, actors]).toEqual([[], {}])
  })
})

describe('an extraction', () => {
  it('is the same when an article is read again, and by another extractor', () => {
    const other = createExtractor(loadEnglish())
    for (const text of TEXTS) {
      const first = JSON.stringify(extract(text, '2022-02-03'))
      expect(JSON.stringify(extract(text, '2022-02-03'))).toBe(first)
      expect(JSON.stringify(other.extract({ name: 'a1', text, date: '2022-02-03' }))).toBe(first)
    }
  })

  it('does not depend on what was read before', () => {
    const apart = TEXTS.map((text) => JSON.stringify(extract(text)))
    const backwards = TEXTS.toReversed().map((text) => JSON.stringify(extract(text)))
    expect(backwards.toReversed()).toEqual(apart)
  })

  it('names its article and reader, and the day where one is given', () => {
    const text = 'Norway rejected the plan.'
    const read = extractor.extract({ name: 'wire/7', text, date: '2022-02-03' })
    expect(read).toMatchObject({ id: 'wire/7', date: '2022-02-03', extractor: extractor.version })
    expect(extract(text).date).toBeNull()
  })
})

describe('what was left out', () => {
  it('is listed in the extraction, and nothing is read in it', () => {
    const text =
      'OSLO (AP) — Canada rejected the offer.\n\nPhoto: Norway Accused Canada\n\nSign up for our newsletter today'
    const { skipped: listed, reports } = extract(text)
    expect(listed.map(({ why }) => why)).toEqual(['BOILERPLATE', 'CREDIT', 'BOILERPLATE'])
    expect(reports.map(({ type }) => type)).toEqual(['REJECTED'])
  })
})
