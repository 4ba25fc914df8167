import type { Span } from '../../text/index.ts'
import { builder } from '../builder.ts'

/** A span whose text is read only where it is asked for. */
export interface TextSpan {
  readonly span: Span
  readonly text: () => string | Promise<string>
}

export const SpanRef = builder.objectRef<TextSpan>('Span').implement({
  description: 'A stretch of the text of an article.',
  fields: (t) => ({
    start: t.int({
      description: 'Where it starts, counted in UTF-16 code units from the start of the article.',
      resolve: ({ span }) => span[0],
    }),
    end: t.int({
      description: 'Where it ends; the unit at this place is outside.',
      resolve: ({ span }) => span[1],
    }),
    text: t.string({ description: 'The words it covers.', resolve: ({ text }) => text() }),
  }),
})
