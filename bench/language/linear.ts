/**
 * Prints how fast texts of growing length are analysed: words a second must not fall with the length.
 *
 *   tsx bench/language/linear.ts [LONGEST TEXT IN CHARACTERS, default 400000]
 */
import { loadEnglish } from '../../src/language/index.ts'

/** What long texts are made of: news, and what may make a reader slow. */
const PIECES: Readonly<Record<string, string>> = {
  news: 'The Kremlin said on Tuesday that it had rejected the demand of NATO. ',
  'news in paragraphs': 'The Kremlin said on Tuesday that it had rejected the demand of NATO.\n\n',
  'without marks': 'the minister said that ',
  'marks alone': '."',
  'one word': 'a',
  'glued words': 'a-b.c/',
  Chinese: '外交部发言人说不',
}

const SHORTEST = 25_000

function main([longest = '400000']: readonly string[]): void {
  const started = performance.now()
  const english = loadEnglish()
  process.stdout.write(`loading: ${(performance.now() - started).toFixed(0)} ms\n`)
  english.analyse(textOf('The talks went on. ', SHORTEST))
  for (const [name, piece] of Object.entries(PIECES)) {
    for (let length = SHORTEST; length <= Number(longest); length *= 4) {
      const text = textOf(piece, length)
      const start = performance.now()
      const { tokens } = english.analyse(text)
      const seconds = (performance.now() - start) / 1000
      const [words, characters] = [tokens.length, text.length].map((count) => Math.round(count / seconds))
      process.stdout.write(
        `${name}: ${length} characters, ${tokens.length} words: ${words} words/s, ${characters} characters/s\n`,
      )
    }
  }
  const { rss, heapUsed } = process.memoryUsage()
  process.stdout.write(`memory: ${megabytes(rss)} MB resident, ${megabytes(heapUsed)} MB of it heap\n`)
}

function textOf(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6)
}

main(process.argv.slice(2))
