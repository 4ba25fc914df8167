/**
 * Prints the pairs that the rules of `src/ingest/joins` compare across articles, with what they say of each, and how
 * that agrees with `judgements.jsonl`. Reads the sample articles as they are annotated and as the reader reads them,
 * or the articles and extractions that are named.
 *
 *   tsx bench/joins/main.ts                          # figures
 *   tsx bench/joins/main.ts --pairs                  # every pair with its texts
 *   tsx bench/joins/main.ts ARTICLES EXTRACTIONS     # other texts; extractions as `claimgraph extract` prints them
 */
import { readFileSync } from 'node:fs'
import { englishExtractor } from '../../src/ingest/index.ts'
import type { Article, Extraction } from '../../src/model/index.ts'
import { readArticles } from '../readArticles.ts'
import { hideGivenNames } from './hideGivenNames.ts'
import { judgedAs, judgedBeside, readJudgements } from './judgements.ts'
import { type Pair, pairsOf } from './pairsOf.ts'
import { readCorpus } from './readCorpus.ts'

const GOLD = new URL('../scorecard/gold/extractions.jsonl', import.meta.url).pathname
const write = (line: string): boolean => process.stdout.write(`${line}\n`)

async function main(args: readonly string[]): Promise<void> {
  const showPairs = args.includes('--pairs')
  const [files, given] = args.filter((arg) => arg !== '--pairs')
  if (files !== undefined && given !== undefined) {
    report('given', await readArticles([files]), readExtractions(given), showPairs)
    return
  }
  const articles = await readArticles()
  report('annotated', articles, readExtractions(GOLD), showPairs)
  report('read', articles, await readAll(articles), showPairs)
}

async function readAll(articles: readonly Article[]): Promise<readonly Extraction[]> {
  const reader = englishExtractor('bench')
  const read: Extraction[] = []
  for (const article of articles) read.push(await reader.extract(article))
  return read
}

function readExtractions(file: string): readonly Extraction[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Extraction)
}

function report(
  title: string,
  articles: readonly Article[],
  extractions: readonly Extraction[],
  showPairs: boolean,
): void {
  const corpus = readCorpus(articles, extractions)
  const judgements = readJudgements()
  const tally = new Map<string, number>()
  const dated = corpus.acts.filter(({ precision }) => precision !== 'UNKNOWN').length
  write(`\n# ${title}: ${extractions.length} articles, ${corpus.acts.length} acts, ${dated} of them dated`)
  const count = (kind: string, verdict: string, judged: string): void => {
    const row = `${kind.padEnd(5)} ${verdict.padEnd(32)} ${judged}`
    tally.set(row, (tally.get(row) ?? 0) + 1)
  }
  const pairs = pairsOf(corpus)
  for (const pair of pairs) {
    const judged = judgedAs(pair, judgements)
    count(pair.kind, pair.verdict, judged)
    if (showPairs) write(shown(pair, judged))
  }
  for (const { kind, label } of judgedBeside(pairs, corpus.acts, judgements)) count(kind, 'none', label)
  for (const row of [...tally.keys()].toSorted()) write(`${String(tally.get(row)).padStart(5)}  ${row}`)
  write('surnames alone, the given name hidden:')
  for (const [row, times] of hideGivenNames(articles, extractions))
    write(`${String(times).padStart(5)}  ${row}`)
}

function shown({ kind, ids, verdict, texts }: Pair, judged: string): string {
  return `\n${kind} ${ids.join(' ')}: ${verdict}; judged ${judged}\n${texts.map((text) => `   ${text}`).join('\n')}`
}

await main(process.argv.slice(2))
