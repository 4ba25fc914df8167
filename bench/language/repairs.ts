/**
 * Prints what each repair of the language model gains where acts are read: all but it against all of them.
 *
 *   tsx bench/language/repairs.ts DATA    DATA/acts holds NAME-texts.jsonl with dev.gold.jsonl, silver.jsonl
 */
import { join } from 'node:path'
import { createExtractor } from '../../src/extract/index.ts'
import { type EnglishOptions, loadEnglish } from '../../src/language/index.ts'
import { REPAIRS } from '../../src/language/repairs.ts'
import { alignReports } from '../scorecard/alignReports.ts'
import { markdownTable } from '../scorecard/markdownTable.ts'
import { readActs } from '../scorecard/readGold.ts'
import { readingOf, readingOfGold } from '../scorecard/reading.ts'
import { type ActFigures, scoreActs } from '../scorecard/scoreActs.ts'

type Repairs = NonNullable<EnglishOptions['repairs']>

/** Texts with their annotated acts: read twice, and once. */
const SETS = [
  ['dev-texts.jsonl', 'dev.gold.jsonl'],
  ['silver-texts.jsonl', 'silver.jsonl'],
] as const

/** How the texts are written. Offsets stay the same. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'as they are': (text) => text,
  'with curly apostrophes and lines of 72 characters': (text) =>
    text.replaceAll("'", '’').replace(/([^\n]{50,71}) (?=\S)/g, '$1\n'),
}

const MEASURES = ['found', 'act', 'actors'] as const

/** Each repair by its name, and the choice that leaves it out. */
const WITHOUT: readonly (readonly [name: string, choice: Repairs])[] = [
  ...REPAIRS.map((repair) => [repair, { [repair]: false }] as const),
  ['all of them', false],
]

function main([data]: readonly string[]): void {
  if (data === undefined) {
    process.stderr.write('usage: tsx bench/language/repairs.ts DATA\n')
    process.exitCode = 2
    return
  }
  for (const [texts, gold] of SETS) {
    const annotated = readActs(join(data, 'acts', texts), join(data, 'acts', gold))
    for (const [spelling, spell] of Object.entries(SPELLINGS)) {
      process.stdout.write(
        `${gold}, ${spelling}:\n\n${table((repairs) => score(annotated, spell, repairs))}\n\n`,
      )
    }
  }
}

function table(measure: (repairs: Repairs) => ActFigures): string {
  const all = measure(true)
  const rows = WITHOUT.map(([name, choice]) => {
    const figures = measure(choice)
    return [name, ...MEASURES.map((measured) => gain(all[measured].f1 - figures[measured].f1))]
  })
  const withAll = ['F1 with all of them', ...MEASURES.map((measured) => all[measured].f1.toFixed(1))]
  return markdownTable(
    ['gain in F1', ...MEASURES].map((heading) => ({ heading })),
    [...rows, withAll],
  )
}

function score(
  annotated: ReturnType<typeof readActs>,
  spell: (text: string) => string,
  repairs: Repairs,
): ActFigures {
  const extractor = createExtractor(loadEnglish(undefined, { repairs }))
  return scoreActs(
    annotated.map(({ text, acts }) => {
      const { id, date } = text
      const extraction = extractor.extract({ name: id, text: spell(text.text), ...(date ? { date } : {}) })
      return alignReports(text, readingOfGold(acts), readingOf(text, extraction))
    }),
  )
}

/** With its sign: +0.4. */
function gain(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(1)}`
}

main(process.argv.slice(2))
