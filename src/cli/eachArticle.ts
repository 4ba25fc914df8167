import { type Article, ClaimgraphError } from '../model/index.ts'
import { exitCodeOf } from './exitCode.ts'
import { formatProblem } from './formatProblem.ts'
import { describeBug } from './reportFailure.ts'
import { tell } from './stderr.ts'

interface EachArticleOptions {
  /** Whether the files hold JSON lines, whatever their names. */
  readonly jsonl: boolean
  /** Whether what is only doubtful ("no date") is told, too. */
  readonly tellsWarnings: boolean
}

/**
 * Does some work for each article of files and folders; `-` is standard input. What cannot be read is told on standard
 * error, and the rest is done. Returns the exit code. A bug over one file or article does not lose the others; errors of
 * the surroundings are thrown.
 */
export async function eachArticle(
  files: readonly string[],
  { jsonl, tellsWarnings }: EachArticleOptions,
  work: (article: Article, file: string) => Promise<void>,
): Promise<number> {
  const { readSources } = await import('../ingest/index.ts')
  const problems: ClaimgraphError[] = []
  let failures = 0
  const guard = async (place: string, task: () => Promise<void>): Promise<void> => {
    try {
      await task()
    } catch (error) {
      if (error instanceof ClaimgraphError) throw error
      failures++
      tell(`${place}: ${describeBug(error)}`)
    }
  }
  for await (const source of readSources(files, { jsonl })) {
    await guard(source.path, async () => {
      const content = await source.read()
      problems.push(...content.problems)
      for (const problem of content.problems) tell(formatProblem(problem))
      if (tellsWarnings) for (const warning of content.warnings) tell(`warning: ${formatProblem(warning)}`)
      for (const article of content.articles)
        await guard(`${source.path}: ${article.name}`, () => work(article, source.path))
    })
  }
  return exitCodeOf(problems, failures)
}
