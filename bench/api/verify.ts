import { isDeepStrictEqual } from 'node:util'
import { timed } from '../graph/figures.ts'
import { ask, RefusedError } from './load.ts'
import type { Question, Side, Way } from './question.ts'

/** How a way answered one client at first, or why it did not. */
export type Verified =
  | { readonly rows: number; readonly bytes: number; readonly milliseconds: number }
  | { readonly failure: string }

/**
 * Asks each way and compares its rows with ours. Throws where they differ, or where ours or the bare driver fails; a
 * peer that fails is not measured.
 */
export async function verify(
  { name, ways }: Question,
  urls: Readonly<Record<Side, string>>,
): Promise<ReadonlyMap<Way, Verified>> {
  const found = new Map<Way, Verified>()
  let ours: readonly object[] = []
  for (const way of ways) {
    try {
      const { rows, ...verified } = await answerOf(way, urls[way.side])
      if (way.side === 'ours') ours = rows
      const due = way.givesOf?.(ours) ?? ours
      if (!isDeepStrictEqual(plain(rows), plain(due)))
        throw new Error(`${name}: ${way.name} gives other rows than claimgraph: ${difference(rows, due)}`)
      found.set(way, { rows: rows.length, ...verified })
    } catch (error) {
      if (way.side !== 'peer' || !(error instanceof RefusedError)) throw error
      found.set(way, { failure: error.message })
    }
  }
  return found
}

async function answerOf(way: Way, url: string) {
  const body = JSON.stringify(way.body)
  // The first time Neo4j plans, and reads from the disk.
  await ask(url, body)
  let text = ''
  const milliseconds = await timed(async () => {
    text = await ask(url, body)
  })
  return { rows: way.rows(JSON.parse(text)), bytes: text.length, milliseconds }
}

function plain(rows: readonly object[]): unknown {
  return JSON.parse(JSON.stringify(rows))
}

function difference(rows: readonly object[], due: readonly object[]): string {
  const at = due.findIndex((row, place) => JSON.stringify(row) !== JSON.stringify(rows[place]))
  return `${JSON.stringify(rows[at] ?? rows.length)} instead of ${JSON.stringify(due[at] ?? due.length)}`
}
