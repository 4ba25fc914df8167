import type { Document } from '../../ingest/index.ts'
import { BY_ID } from '../access/reads.ts'
import { apiError } from '../apiError.ts'
import { builder } from '../builder.ts'
import type { Job } from '../jobs/createJobs.ts'
import { ingestWork } from '../jobs/ingestWork.ts'
import { LIMITS } from '../limits.ts'
import { JobStateEnum } from './enums.ts'
import { ProblemRef } from './problem.ts'

const JobRef = builder.objectRef<Job>('Job').implement({
  description:
    'Articles that are read into the graph, and how far that is. Known as long as the server runs.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    state: t.expose('state', { type: JobStateEnum, description: 'How far it is.' }),
    by: t.exposeString('by', { description: 'Who asked for it.' }),
    askedAt: t.expose('askedAt', { type: 'DateTime', description: 'When.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
    documents: t.exposeInt('documents', { description: 'How many documents were given.' }),
    done: t.int({ description: 'How many of them are done.', resolve: ({ progress }) => progress.done }),
    articles: t.int({
      description: 'How many articles were read and stored so far.',
      resolve: ({ progress }) => progress.articles,
    }),
    problems: t.field({
      type: [ProblemRef],
      description: `What could not be read: the first ${LIMITS.pageSize}. The rest was read.`,
      resolve: ({ progress }) => progress.problems,
    }),
    warnings: t.field({
      type: [ProblemRef],
      description: `Articles without date, and those that are not in English: the first ${LIMITS.pageSize}.`,
      resolve: ({ progress }) => progress.warnings,
    }),
  }),
})

const ArticleInput = builder.inputType('ArticleInput', {
  description: 'An article to be read. One that is known is passed over.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'Its text.' }),
    title: t.string({ description: 'Its headline.' }),
    url: t.string({ description: 'Where it can be read; it is not fetched.' }),
    outlet: t.string({ description: 'Who published it.' }),
    date: t.field({ type: 'Date', description: 'The day it was published.' }),
  }),
})

const DocumentInput = builder.inputType('DocumentInput', {
  description: 'A page, feed or file of articles, as text.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description:
        'Tells what it is by its ending: .html, .jsonl, .xml (RSS, Atom), .json (JSON Feed); else it is plain text.',
    }),
    text: t.string({ required: true, description: 'What is in it.' }),
  }),
})

export function defineJobs(): void {
  const id = { required: true, description: 'Its id.', extensions: BY_ID } as const
  const forAdmins = { role: 'admin' } as const
  const ofServer = { ...forAdmins, isOfGraph: false } as const

  builder.queryFields((t) => ({
    job: t.field({
      type: JobRef,
      nullable: true,
      description: 'The job with this id; null if it is not known.',
      extensions: ofServer,
      args: { id: t.arg.id(id) },
      resolve: (_root, args, { service }) => service.jobs.get(args.id) ?? null,
    }),
    jobs: t.field({
      type: [JobRef],
      description: `Jobs, the latest first; of those that have ended the last ${LIMITS.jobsKept}.`,
      extensions: ofServer,
      complexity: { field: 1, multiplier: LIMITS.jobsKept },
      resolve: (_root, _args, { service }) => service.jobs.all(),
    }),
  }))

  builder.mutationFields((t) => ({
    ingest: t.field({
      type: JobRef,
      description:
        'Reads articles into the graph, after the jobs before it. Each article is stored wholly or not at all.',
      extensions: forAdmins,
      args: {
        articles: t.arg({ type: [ArticleInput], description: 'Articles.' }),
        documents: t.arg({ type: [DocumentInput], description: 'Documents that hold articles.' }),
      },
      resolve: (_root, { articles, documents }, { service, viewer }) => {
        const given = [...(articles ?? []).map(toDocument), ...(documents ?? [])]
        if (given.length === 0)
          throw apiError('BAD_USER_INPUT', 'There is nothing to read: give articles or documents.')
        const asked = { by: viewer.name, documents: given.length }
        const job = service.jobs.add(asked, ingestWork(given, service))
        if (job) return job
        throw apiError('OVERLOADED', 'As many jobs wait as may; no more are taken now.')
      },
    }),
    cancelJob: t.field({
      type: JobRef,
      nullable: true,
      description: 'Ends a job after the article in hand; what was stored stays. Null if it is not known.',
      extensions: forAdmins,
      args: { id: t.arg.id(id) },
      resolve: (_root, args, { service }) => service.jobs.cancel(args.id) ?? null,
    }),
  }))

  builder.subscriptionField('jobProgress', (t) =>
    t.field({
      type: JobRef,
      description: 'A job, now and whenever it is further; ends with it.',
      extensions: forAdmins,
      args: { id: t.arg.id(id) },
      subscribe: (_root, { id: job }, { service: { streams, jobs }, client }) => {
        if (jobs.get(job) === undefined) throw apiError('BAD_USER_INPUT', `No job has the id ${job}.`)
        return streams.open(client, (signal) => jobs.follow(job, signal))
      },
      resolve: (job) => job,
    }),
  )
}

type GivenArticle = typeof ArticleInput.$inferInput

/** A document of one line, which holds the article. */
function toDocument({ text, title, url, outlet, date }: GivenArticle, place: number): Document {
  const line = { id: url, text, title, date, publisher: outlet, url }
  return { name: `article-${place + 1}.jsonl`, text: JSON.stringify(line) }
}
