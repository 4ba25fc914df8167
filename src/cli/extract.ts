import { type Command, InvalidArgumentError } from '@commander-js/extra-typings'
import { type Article, isEnglish } from '../model/index.ts'
import { eachArticle } from './eachArticle.ts'
import { formatProblem } from './formatProblem.ts'
import { tell } from './stderr.ts'
import { readVersion } from './version.ts'
import { writeLine } from './writeLine.ts'

/** Adds `claimgraph extract`: articles in, one line of JSON an article out, without a graph. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('read articles and print what they tell, one line of JSON an article')
    .argument('<files...>', 'files or folders of articles; - for standard input')
    .option('--jsonl', 'read the input as JSON lines, one article a line')
    .option('--table', 'print tables for people instead of JSON')
    .option('--date <day>', 'day of publication of articles that do not give theirs, as 2022-01-31', isoDay)
    .option('--title <title>', 'title of articles that do not give theirs')
    .option('--publisher <name>', 'outlet of articles that do not give theirs')
    .action(async (files, options) => {
      process.exitCode = await extract(files, options)
    })
}

interface ExtractOptions {
  readonly jsonl?: true | undefined
  readonly table?: true | undefined
  readonly date?: string | undefined
  readonly title?: string | undefined
  readonly publisher?: string | undefined
}

async function extract(files: readonly string[], options: ExtractOptions): Promise<number> {
  const { englishExtractor, notEnglishWarning } = await import('../ingest/index.ts')
  const { formatReports } = await import('./reportTable.ts')
  const extractor = englishExtractor(readVersion())
  const source = { jsonl: options.jsonl === true, tellsWarnings: options.date === undefined }
  return eachArticle(files, source, async (found, file) => {
    const article = withDefaults(found, options)
    const extraction = await extractor.extract(article)
    if (!isEnglish(extraction)) tell(`warning: ${formatProblem(notEnglishWarning(article, file))}`)
    await writeLine(options.table ? formatReports(article, extraction) : JSON.stringify(extraction))
  })
}

function withDefaults(article: Article, { date, title, publisher }: ExtractOptions): Article {
  return { ...(date && { date }), ...(title && { title }), ...(publisher && { publisher }), ...article }
}

function isoDay(day: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)
  if (!isDay) throw new InvalidArgumentError('Write a day as 2022-01-31.')
  return day
}
