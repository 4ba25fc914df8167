/**
 * Prints the memory in use while the acts of the sample articles are read again and again, each time with other words
 * in them: once the caches are full it must not grow.
 *
 *   tsx bench/language/memory.ts [ARTICLES, default 10000]
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createExtractor } from '../../src/extract/index.ts'
import { loadEnglish } from '../../src/language/index.ts'
import { readArticles } from '../readArticles.ts'

/** Of so many words in small letters one is replaced by a word that no article had before. */
const WORDS_TO_A_NEW_ONE = 20
const STEP = 1000

async function main([count = '10000']: readonly string[]): Promise<void> {
  const articles = await readArticles()
  const extractor = createExtractor(loadEnglish())
  const newWords = countUp()
  tell(0, 0)
  let acts = 0
  for (let read = 1; read <= Number(count); read++) {
    const article = articles[read % articles.length]
    if (article === undefined) throw new Error('There are no sample articles')
    const { reports } = extractor.extract({ ...article, text: vary(article.text, newWords) })
    acts += reports.length
    if (read % STEP === 0) tell(read, acts)
  }
}

/** Words of small letters that are all different: "wak", "wal" … */
function* countUp(): Generator<string, never> {
  for (let i = 0; ; i++) {
    yield `wa${i.toString(16).replaceAll(/\d/g, (digit) => 'klmnopqrst'.charAt(Number(digit)))}`
  }
}

function vary(text: string, newWords: Generator<string, never>): string {
  let seen = 0
  return text.replaceAll(/(?<= )[a-z]+(?= )/g, (word) =>
    seen++ % WORDS_TO_A_NEW_ONE === 0 ? newWords.next().value : word,
  )
}

/** After all that is not needed any more is given back. */
function tell(read: number, acts: number): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage()
  const [resident, heap, buffers] = [rss, heapUsed, arrayBuffers].map((bytes) => Math.round(bytes / 1e6))
  process.stdout.write(
    `${read} articles, ${acts} acts: ${resident} MB resident, ${heap} MB heap, ${buffers} MB buffers\n`,
  )
}

await main(process.argv.slice(2))
