import { type Command, InvalidArgumentError } from '@commander-js/extra-typings'
import type { Graph } from '../graph/index.ts'
import type { Reextracted } from '../ingest/index.ts'
import { ClaimgraphError } from '../model/index.ts'
import { exitCodeOf, INTERRUPTED } from './exitCode.ts'
import { formatProblem } from './formatProblem.ts'
import { GRAPH_OPTION, withGraph } from './openConfiguredGraph.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'
import { differenceAsJson, formatDifference, Sum } from './reextractDifference.ts'
import { describeBug } from './reportFailure.ts'
import { showProgress } from './showProgress.ts'
import { tell } from './stderr.ts'
import { stopSignal } from './stopSignal.ts'
import { readVersion } from './version.ts'

const HELP = `
Reports that are read no more are given up, not deleted: claimgraph and the API still show what was told before.
Decisions stay with the reports that they name; where one of these goes, the line says so.

Examples:
  claimgraph reextract --all                     what today's reader would change
  claimgraph reextract --all --outdated --write  store what it reads, of articles that an older one has read
  claimgraph reextract news/a.txt --json         of the article in a file, as the graph has it`

/** Adds `claimgraph reextract`: stored articles, read again. */
export function addReextract(program: Command): void {
  program
    .command('reextract')
    .description("read stored articles again with today's reader, and show what changes; --write stores it")
    .argument('[articles...]', 'files or folders of stored articles, or their ids; the stored text is read')
    .option('--all', 'all articles, the latest first')
    .option('--write', 'store it, each article after its difference is shown')
    .option('--outdated', 'only articles that another version of the reader has read')
    .option('--limit <number>', 'read so many articles at most', countOf)
    .option(...GRAPH_OPTION)
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .addHelpText('after', HELP)
    .action(async (articles, options) => {
      process.exitCode = await reextractStored(articles, options)
    })
}

interface ReextractOptions extends OutputOptions {
  readonly graph?: string | undefined
  readonly all?: true | undefined
  readonly write?: true | undefined
  readonly outdated?: true | undefined
  readonly limit?: number | undefined
}

async function reextractStored(words: readonly string[], options: ReextractOptions): Promise<number> {
  if (words.length > 0 === (options.all === true)) {
    throw new ClaimgraphError('USAGE', 'nothing says which articles to read again, or two things do', {
      advice: 'Name files or ids, or take --all.',
    })
  }
  return withGraph(options.graph, (graph) => readInto(graph, words, options))
}

async function readInto(graph: Graph, words: readonly string[], options: ReextractOptions): Promise<number> {
  const { englishExtractor, englishReader, findStored, reextract } = await import('../ingest/index.ts')
  const { ids, problems } = options.all ? { ids: undefined, problems: [] } : await findStored(graph, words)
  for (const problem of problems) tell(formatProblem(problem))
  const output = outputOf(options)
  const sum = new Sum()
  const progress = showProgress({ of: 'articles', counted: 'with changes' }, options)
  const stop = stopSignal()
  try {
    const articles = reextract({
      graph,
      ids,
      extractor: englishExtractor(readVersion()),
      reader: await englishReader(),
      now: Date.now,
      isOutdatedOnly: options.outdated === true,
      isWriting: options.write === true,
      signal: stop.signal,
      ...(options.limit !== undefined && { limit: options.limit }),
    })
    for await (const article of articles) {
      sum.add(article)
      if (article.error !== undefined) tell(`${article.article.name}: ${describeBug(article.error)}`)
      if (hasDifference(article)) {
        progress.end()
        await output.print(differenceAsJson(article), () => formatDifference(article))
      }
      progress.show(stepOf(article))
    }
    progress.end()
    const isWritten = options.write === true
    await output.print(sum.asJson(isWritten), () => sum.inWords())
    if (!isWritten && sum.differing > 0) output.tell('Nothing was written; --write stores it.')
    if (stop.signal.aborted) {
      tell('claimgraph: interrupted; run it again for the rest.')
      return INTERRUPTED
    }
    return exitCodeOf(problems, sum.failures)
  } finally {
    progress.end()
    stop.dispose()
  }
}

function hasDifference({ added, gone, changed }: Reextracted): boolean {
  return added.length + gone.length + changed.length > 0
}

function stepOf(article: Reextracted) {
  const { place, total, added, gone, changed, isSkipped } = article
  const counts = `${added.length} added, ${gone.length} gone, ${changed.length} changed`
  return {
    name: article.article.name,
    place,
    total,
    did: isSkipped ? 'up to date' : article.error === undefined ? counts : 'not readable',
    count: Number(hasDifference(article)),
  }
}

function countOf(word: string): number {
  const count = Number(word)
  if (!/^\d+$/.test(word) || count === 0) throw new InvalidArgumentError('Write a number from 1 on.')
  return count
}
