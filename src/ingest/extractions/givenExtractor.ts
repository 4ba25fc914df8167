import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { type Article, ClaimgraphError, type Extraction, fileProblem } from '../../model/index.ts'
import { contentHash } from '../../text/index.ts'
import type { Extractor } from '../ingest.ts'
import { EXTRACTION } from './extractionLine.ts'
import { findFlaw } from './findFlaw.ts'

/**
 * An extractor that reads nothing itself: it gives the extractions of a file, one a line as `claimgraph extract` prints
 * them, by the name of the article. For an article without one, or with one that does not fit its text, it throws
 * NO_EXTRACTION or BAD_EXTRACTION. A file that cannot be read throws FILE_NOT_FOUND, FILE_NOT_READABLE, BAD_JSON or
 * BAD_EXTRACTION, with the line.
 */
export async function givenExtractor(file: string): Promise<Extractor> {
  const given = new Map<string, Extraction>()
  const lines: string[] = []
  for await (const { text, line } of linesOf(file)) {
    const extraction = parse(text, file, line)
    if (given.has(extraction.id)) throw bad(`a second extraction of "${extraction.id}"`, file, line)
    given.set(extraction.id, extraction)
    lines.push(text)
  }
  return {
    version: `given/${contentHash(...lines)}`,
    extract: (article) => fitting(article, given.get(article.name), file),
  }
}

async function* linesOf(file: string): AsyncIterable<{ readonly text: string; readonly line: number }> {
  let line = 0
  try {
    for await (const text of createInterface({ input: createReadStream(file, 'utf8') })) {
      line += 1
      if (text.trim() !== '') yield { text, line }
    }
  } catch (cause) {
    throw fileProblem(file, cause)
  }
}

function parse(text: string, file: string, line: number): Extraction {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new ClaimgraphError('BAD_JSON', (cause as Error).message, { file, line, cause })
  }
  const parsed = EXTRACTION.safeParse(value)
  if (parsed.success) return parsed.data
  throw bad(z.prettifyError(parsed.error).replace(/\s+/g, ' '), file, line)
}

function fitting(article: Article, extraction: Extraction | undefined, file: string): Extraction {
  if (extraction === undefined) {
    throw new ClaimgraphError('NO_EXTRACTION', `there is no extraction of "${article.name}"`, {
      file,
      advice: 'Add its line, or ingest the article without --extraction.',
    })
  }
  const flaw = findFlaw(extraction, article.text)
  if (flaw) throw bad(`the extraction of "${article.name}" does not fit: ${flaw}`, file)
  return extraction
}

function bad(message: string, file: string, line?: number): ClaimgraphError {
  return new ClaimgraphError('BAD_EXTRACTION', message, {
    file,
    ...(line !== undefined && { line }),
    advice: 'Make it anew with claimgraph extract, from the same text.',
  })
}
