/**
 * Prints how fast texts of growing length are analysed, and read for acts: words a second must not fall with the
 * length.
 *
 *   tsx bench/language/linear.ts [LONGEST TEXT IN CHARACTERS, default 400000]
 */
import { createExtractor } from '../../src/extract/index.ts'
import { loadEnglish } from '../../src/language/index.ts'
import { markdownTable } from '../scorecard/markdownTable.ts'

/** What long texts are made of: news, and what may make a reader slow. `#` stands for a number that grows. */
const PIECES: Readonly<Record<string, string>> = {
  news: 'The Kremlin said on Tuesday that it had rejected the demand of NATO. ',
  'news in paragraphs': 'The Kremlin said on Tuesday that it had rejected the demand of NATO.\n\n',
  'news of more and more people': 'Mr. Smith# told the minister of Land# that he would meet officials.\n\n',
  'without marks': 'the minister said that ',
  'marks alone': '."',
  'one word': 'a',
  'glued words': 'a-b.c/',
  Chinese: '外交部发言人说不',
}

const SHORTEST = 25_000

function main([longest = '400000']: readonly string[]): void {
  const english = loadEnglish()
  const extractor = createExtractor(english)
  const readings: readonly ((text: string) => unknown)[] = [
    (text) => english.analyse(text),
    (text) => extractor.extract({ name: 'long', text }),
  ]
  for (const read of readings) read(textOf('The talks went on. ', SHORTEST))
  const rows: (string | number)[][] = []
  for (const [name, piece] of Object.entries(PIECES)) {
    for (let length = SHORTEST; length <= Number(longest); length *= 4) {
      const text = textOf(piece, length)
      rows.push([name, length, ...readings.map((read) => length / 1000 / secondsOf(() => read(text)))])
    }
  }
  const counts = ['characters', 'analysed, 1000 characters/s', 'read for acts, 1000 characters/s']
  const headings = counts.map((heading) => ({ heading, decimals: 0 }))
  process.stdout.write(`${markdownTable([{ heading: 'text of' }, ...headings], rows)}\n`)
}

/** Of processor time, as other work on the machine counts on the clock. */
function secondsOf(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

function textOf(piece: string, length: number): string {
  let text = ''
  for (let i = 0; text.length < length; i++) text += piece.replaceAll('#', String(i))
  return text.slice(0, length)
}

main(process.argv.slice(2))
