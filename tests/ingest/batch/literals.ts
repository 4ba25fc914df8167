import type { Article, ExtractedReport, Extraction } from '../../../src/model/index.ts'
import type { Span } from '../../../src/text/index.ts'

/** An article of a few sentences, and reports in it, for the tests of this folder. */
export const ARTICLE: Article = {
  name: 'a1',
  date: '2022-02-01',
  publisher: 'Elbe Post',
  wire: 'Northern Wire',
  text: 'Putin told Orban on Tuesday that NATO must not expand. Washington rejected the demand. A senior official said so.',
}

export function spanOf(words: string, text: string = ARTICLE.text): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return [start, start + words.length]
}

export const DEMAND: ExtractedReport = {
  id: 'r1',
  type: 'DEMANDED',
  by: ['Vladimir Putin'],
  to: ['NATO'],
  about: [],
  polarity: 'AFFIRMED',
  modality: 'ACTUAL',
  voice: 'OUTLET',
  quote: 'INDIRECT',
  when: '2022-02-01/DAY',
  respondsTo: null,
  sameAs: null,
  confidence: 0.9,
  spans: {
    sentence: spanOf('Putin told Orban on Tuesday that NATO must not expand.'),
    cue: spanOf('told'),
    by: [spanOf('Putin')],
    to: [spanOf('NATO')],
    about: [],
    content: [spanOf('that NATO must not expand')],
  },
}

export const REJECTION: ExtractedReport = {
  ...DEMAND,
  id: 'r2',
  type: 'REJECTED',
  by: ['United States'],
  to: ['Vladimir Putin'],
  when: null,
  respondsTo: 'r1',
  spans: {
    sentence: spanOf('Washington rejected the demand.'),
    cue: spanOf('rejected'),
    by: [spanOf('Washington')],
    to: [],
    about: [],
    content: [spanOf('the demand')],
  },
}

export const EXTRACTION: Extraction = {
  id: 'a1',
  date: '2022-02-01',
  extractor: 'literal/1',
  sentences: [DEMAND.spans.sentence, REJECTION.spans.sentence],
  actors: {
    'Vladimir Putin': {
      type: 'PERSON',
      aliases: ['Putin'],
      role: 'President',
      of: 'Russia',
      mentions: [{ span: spanOf('Putin'), kind: 'NAME' }],
    },
    NATO: { type: 'ORGANIZATION', aliases: [], mentions: [{ span: spanOf('NATO'), kind: 'NAME' }] },
    'United States': {
      type: 'NATION',
      aliases: ['Washington'],
      mentions: [{ span: spanOf('Washington'), kind: 'METONYM' }],
    },
    'a senior official': {
      type: 'GROUP',
      aliases: [],
      mentions: [{ span: spanOf('A senior official'), kind: 'NOMINAL' }],
    },
  },
  reports: [DEMAND, REJECTION],
  skipped: [],
}
