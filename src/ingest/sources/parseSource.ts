import { type Article, ClaimgraphError } from '../../model/index.ts'
import { undatedWarning } from '../undatedWarning.ts'
import { completeDraft } from './completeDraft.ts'
import { decodeText } from './decodeText.ts'
import type { Reading } from './draft.ts'
import { readPlainText } from './plainText.ts'
import type { SourceFormat } from './sourceFormat.ts'

/** What a file gave. */
export interface SourceContent {
  readonly articles: readonly Article[]
  /** What could not be read, one error a place; the rest was read. */
  readonly problems: readonly ClaimgraphError[]
  /** What was read and may want a look: articles without date. */
  readonly warnings: readonly ClaimgraphError[]
}

/**
 * Reads the articles of a file's bytes. `file` is the name errors speak of; `name` that of articles without an own id.
 * Never throws for bad input: what cannot be read becomes a problem.
 */
export async function parseSource(
  bytes: Uint8Array,
  format: SourceFormat,
  file: string,
  name: string,
): Promise<SourceContent> {
  const articles: Article[] = []
  const problems: ClaimgraphError[] = []
  for (const reading of await readFormat(bytes, format, file, name)) {
    const article =
      reading instanceof ClaimgraphError ? reading : orProblem(() => completeDraft(reading, file))
    if (article instanceof ClaimgraphError) problems.push(article)
    else articles.push(article)
  }
  const warnings = articles
    .filter(({ date }) => date === undefined)
    .map((article) => undatedWarning(article, file))
  return { articles, problems, warnings }
}

async function readFormat(
  bytes: Uint8Array,
  format: SourceFormat,
  file: string,
  name: string,
): Promise<readonly Reading[]> {
  const read = await readerOf(format)
  const readings = orProblem(() => read(bytes, file, name))
  if (readings instanceof ClaimgraphError) return [readings]
  return readings.length === 0 ? [noArticles(file)] : readings
}

type Reader = (bytes: Uint8Array, file: string, name: string) => readonly Reading[]

/** Parsers are loaded once there is something for them: they take longer to load than most files to read. */
async function readerOf(format: SourceFormat): Promise<Reader> {
  switch (format) {
    case 'text':
      return (bytes, file, name) => [readPlainText(decodeText(bytes, file), file, name)]
    case 'html': {
      const { readHtmlPage } = await import('./htmlPage.ts')
      return (bytes, file, name) => [readHtmlPage(decodeText(bytes, file, true), file, name)]
    }
    case 'xmlFeed': {
      const { readXmlFeed } = await import('./feed.ts')
      return (bytes, file, name) => readXmlFeed(decodeText(bytes, file, true), file, name)
    }
    case 'jsonFeed': {
      const { readJsonFeed } = await import('./feed.ts')
      return (bytes, file, name) => readJsonFeed(decodeText(bytes, file), file, name)
    }
    case 'jsonl': {
      const { readJsonLines } = await import('./jsonLines.ts')
      return readJsonLines
    }
  }
}

/** What `read` gives, or the problem it throws; bugs pass. */
function orProblem<T>(read: () => T): T | ClaimgraphError {
  try {
    return read()
  } catch (error) {
    if (error instanceof ClaimgraphError) return error
    throw error
  }
}

function noArticles(file: string): ClaimgraphError {
  return new ClaimgraphError('EMPTY_INPUT', 'there is no article in it', {
    file,
    advice: 'Give it an article.',
  })
}
