import { builder } from '../builder.ts'
import type { Problem } from '../problem.ts'

export const ProblemRef = builder.objectRef<Problem>('Problem').implement({
  description: 'Something in what was given that could not be read, or that may want a look.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'What is wrong, in a word that stays: NO_TEXT, BAD_DATE, …',
    }),
    message: t.exposeString('message', { description: 'What is wrong, in a sentence.' }),
    advice: t.exposeString('advice', { nullable: true, description: 'What can be done about it.' }),
    where: t.exposeString('where', { nullable: true, description: 'The document, with the line in it.' }),
  }),
})
