import type { Batch } from '../../graph/index.ts'
import { readerOfBatch } from '../../graph/index.ts'
import { type Mention, type ReadText, readText } from '../../ingest/index.ts'
import { ClaimgraphError } from '../../model/index.ts'
import { spanText } from '../../text/index.ts'
import { OF_TEXT } from '../access/reads.ts'
import { apiError } from '../apiError.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { actorOf } from '../found.ts'
import { LIMITS } from '../limits.ts'
import { isOfInput, problemOf } from '../problem.ts'
import { withoutNulls } from '../withoutNulls.ts'
import { ProblemRef } from './problem.ts'
import { ActorRef, ArticleRef } from './refs.ts'
import { SpanRef, type TextSpan } from './span.ts'

const MentionRef = builder.objectRef<Mention & { readonly batch: Batch }>('Mention').implement({
  description: 'A place in a text that mentions an actor.',
  fields: (t) => ({
    actor: t.field({
      type: ActorRef,
      description: 'Whom the words were taken to mean.',
      resolve: ({ actorId }, _args, { viewOf }, info) => actorOf(actorId, viewOf(info)),
    }),
    span: t.field({
      type: SpanRef,
      description: 'The words: a name, a title or a pronoun.',
      resolve: ({ span, batch }) => textSpan(span, batch),
    }),
  }),
})

const ExtractionRef = builder.objectRef<ReadText>('Extraction').implement({
  description:
    'What was read in a text. Nothing of it is stored; actors have the ids that they have in the graph.',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      description: 'The text as an article: its reports have what it tells, as the reports of a stored one.',
      resolve: ({ batch }) => batch.article,
    }),
    mentions: t.field({
      type: [MentionRef],
      description: 'Every place that mentions an actor, in the order of the text.',
      resolve: ({ batch, mentions }) => mentions.map((mention) => ({ ...mention, batch })),
    }),
    skipped: t.field({
      type: [SpanRef],
      description: 'What was not read: credits, what pages say to their readers, and other languages.',
      resolve: ({ batch, skipped }) => skipped.map((span) => textSpan(span, batch)),
    }),
    warnings: t.field({
      type: [ProblemRef],
      description: 'That it is not in English, or that no date was given.',
      resolve: ({ warnings }) => warnings.map(problemOf),
    }),
  }),
})

function textSpan(span: TextSpan['span'], { article }: Batch): TextSpan {
  return { span, text: () => spanText(article.text, span) }
}

export function defineExtraction(): void {
  builder.queryField('extract', (t) =>
    t.field({
      type: ExtractionRef,
      description: 'Reads a text: who says or does what to whom in it. A second or two for a news story.',
      extensions: { isOfGraph: false },
      args: {
        text: t.arg.string({
          required: true,
          description: `The text: ${LIMITS.textLength} characters at most.`,
          extensions: OF_TEXT,
        }),
        date: t.arg({
          type: 'Date',
          description: 'The day it was published, by which "Tuesday" is dated.',
          extensions: OF_TEXT,
        }),
        title: t.arg.string({ description: 'Its headline.', extensions: OF_TEXT }),
        outlet: t.arg.string({ description: 'Who published it.', extensions: OF_TEXT }),
      },
      complexity: ({ text }) => ({ field: text.length, multiplier: 1 }),
      resolve: async (_root, { text, date, title, outlet }, context, info) => {
        if (text.length > LIMITS.textLength) {
          throw apiError('TOO_LARGE', `text has ${text.length} characters; ${LIMITS.textLength} are allowed.`)
        }
        const given = { text, ...withoutNulls({ date, title, publisher: outlet }) }
        const read = await readTextIn(context, given)
        context.lookInto(info, readerOfBatch(read.batch))
        return read
      },
    }),
  )
}

/** What was read, or an error that the client may read. */
async function readTextIn(
  { service: { readers, now }, client: { signal } }: Context,
  given: Parameters<typeof readText>[0],
): Promise<ReadText> {
  try {
    return await readText(given, (article) => readers.extractFor(article, signal), now)
  } catch (error) {
    if (signal.aborted) throw apiError('BAD_REQUEST', 'Nobody waits for the answer any more.')
    if (isOfInput(error)) throw apiError('BAD_USER_INPUT', `${error.message}.`)
    if (!(error instanceof ClaimgraphError && error.code === 'READERS_BUSY')) throw error
    throw apiError('OVERLOADED', `${error.message}.`)
  }
}
