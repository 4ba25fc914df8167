/**
 * Prints how fast articles are read, from text to extraction, how long loading takes, the memory it needs, whether time
 * grows with the length alone, and a hash of all that was read: the same on every machine.
 *
 *   tsx bench/extract/reading.ts [--rules] [ARTICLES…, default seeds/]
 *
 * Times are of the processor, of one thread.
 */
import { createHash } from 'node:crypto'
import { createExtractor, type Extractor, loadReader } from '../../src/extract/index.ts'
import { loadEnglish } from '../../src/language/index.ts'
import type { Article } from '../../src/model/index.ts'
import { readArticles } from '../readArticles.ts'

const ROUNDS = 5
const LENGTHS = [1, 4, 16]

async function main(args: readonly string[]): Promise<void> {
  const files = args.filter((arg) => arg !== '--rules')
  const articles = await readArticles(files.length > 0 ? files : undefined)
  const started = performance.now()
  const extractor = createExtractor(loadEnglish(), args.includes('--rules') ? undefined : loadReader())
  tell('reader', extractor.version)
  tell('loading', `${(performance.now() - started).toFixed(0)} ms`)
  const first = read(extractor, articles)
  tell('first round', `${first.speed} words/s, ${first.hash}`)
  for (let round = 2; round <= ROUNDS; round++) {
    const { speed, hash } = read(extractor, articles)
    tell(`round ${round}`, `${speed} words/s${hash === first.hash ? '' : `, ANOTHER RESULT: ${hash}`}`)
  }
  tell('memory, of articles', memory())
  const text = articles.map((article) => article.text).join('\n\n')
  for (const times of LENGTHS) {
    const long = { name: 'long', text: `${text}\n\n`.repeat(times) }
    tell(`one text of ${wordsIn([long])} words`, `${read(extractor, [long]).speed} words/s`)
  }
  tell('memory, of the longest text', memory())
}

/** The most that was resident so far. */
function memory(): string {
  return `${Math.round(process.resourceUsage().maxRSS / 1000)} MB`
}

function read(extractor: Extractor, articles: readonly Article[]): { speed: number; hash: string } {
  const start = process.cpuUsage()
  const found = articles.map((article) => extractor.extract(article))
  const { user, system } = process.cpuUsage(start)
  const hash = createHash('sha256').update(JSON.stringify(found)).digest('hex').slice(0, 16)
  return { speed: Math.round(wordsIn(articles) / ((user + system) / 1e6)), hash }
}

function wordsIn(articles: readonly Article[]): number {
  return articles.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0)
}

function tell(what: string, figure: string): void {
  process.stdout.write(`${what}: ${figure}\n`)
}

await main(process.argv.slice(2))
