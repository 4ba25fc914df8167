import { print, printTable, shown } from '../graph/figures.ts'
import type { Measured } from './measure.ts'
import type { Question, Way } from './question.ts'
import type { Verified } from './verify.ts'

/** A table of one question: a row for each way and number of clients. */
export function printMeasured(
  { name }: Question,
  verified: ReadonlyMap<Way, Verified>,
  measured: readonly Measured[],
): void {
  print(`### ${name[0]?.toUpperCase()}${name.slice(1)}\n`)
  printTable(
    ['asked of', 'clients', 'p50, ms', 'p99, ms', 'requests a second', 'p50 : ours'],
    measured.map(({ way, clients, p50, p99, rate, ofOurs }) => [
      way.name,
      String(clients),
      shown(p50),
      p99.toFixed(1),
      shown(rate, 0),
      ofOurs ? shown(ofOurs, 2) : '',
    ]),
  )
  for (const [way, found] of verified) print(`- ${way.name}: ${toldOf(way, found, measured)}`)
  print()
}

function toldOf(way: Way, found: Verified, measured: readonly Measured[]): string {
  if ('failure' in found) return `fails: ${found.failure}`
  const size = `${found.rows} rows, ${Math.round(found.bytes / 1000)} kB`
  const own = new Set(measured.filter((each) => each.way === way).map(({ clients }) => clients))
  const missing = new Set(measured.map(({ clients }) => clients).filter((clients) => !own.has(clients)))
  return missing.size > 0 ? `${size}; too slow, or failing, for ${[...missing].join(', ')} clients` : size
}

/** By how much each way is slower in the largest graph than in the smallest, asked by one client. */
export function printGrowth(
  questions: readonly Question[],
  bySize: ReadonlyMap<number, readonly (readonly Measured[])[]>,
): void {
  const sizes = [...bySize.keys()]
  print('## Growth\n\nMilliseconds of one client.\n')
  printTable(
    ['question', 'asked of', ...sizes.map((size) => `${size} acts`), 'last : first'],
    questions.flatMap(({ name, ways }, place) =>
      ways.map((way) => {
        const medians = sizes.map(
          (size) =>
            bySize.get(size)?.[place]?.find((each) => each.way === way && each.clients === 1)?.p50.median ??
            Number.NaN,
        )
        const growth = (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN)
        return [name, way.name, ...medians.map((median) => median.toFixed(1)), growth.toFixed(2)]
      }),
    ),
  )
}
