import { type Document, type IngestProgress, ingestDocuments } from '../../ingest/index.ts'
import type { Service } from '../createService.ts'
import { LIMITS } from '../limits.ts'
import { isOfInput, type Problem, problemOf } from '../problem.ts'
import type { Work } from './createJobs.ts'

type Means = Pick<Service, 'store' | 'readers' | 'now' | 'log'>

/** Reads documents into the graph, an article a transaction. */
export function ingestWork(documents: readonly Document[], { store: graph, readers, now, log }: Means): Work {
  return async (tell, signal) => {
    let [done, articles, written] = [0, 0, 0]
    try {
      const { problems, warnings, failures } = await ingestDocuments(documents, {
        graph,
        extractor: readers,
        now,
        signal,
        onArticle: () => tell({ articles: ++articles }),
        onProgress: (progress: IngestProgress) => {
          done += 1
          written += progress.written
          tell({ done, written })
        },
      })
      for (const { error, path, article } of failures)
        log.error({ err: error, path, article }, 'an article could not be read')
      const unread = failures.map(({ path, article }) =>
        unreadable(article === undefined ? path : `${path}: ${article}`),
      )
      tell({ problems: few([...problems.map(problemOf), ...unread]), warnings: few(warnings.map(problemOf)) })
      return 'DONE'
    } catch (error) {
      log.error({ err: error }, 'a job failed')
      tell({ problems: [isOfInput(error) ? problemOf(error) : FAILED] })
      return 'FAILED'
    }
  }
}

function few(problems: readonly Problem[]): readonly Problem[] {
  return problems.slice(0, LIMITS.pageSize)
}

/** What is behind it is in the log. */
const FAILED: Problem = {
  code: 'GRAPH_UNAVAILABLE',
  message: 'The graph could not be written.',
  advice: 'Ask for the job again: what was stored is passed over.',
  where: null,
}

function unreadable(where: string): Problem {
  return { code: 'INTERNAL_SERVER_ERROR', message: 'It could not be read.', advice: null, where }
}
