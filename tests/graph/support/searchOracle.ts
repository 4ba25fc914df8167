import * as fc from 'fast-check'
import type { Found, FoundKind, GraphReader, PageRequest } from '../../../src/graph/index.ts'
import { fold } from '../../../src/text/index.ts'

/** What a search should give: ids with ranks, in their order. */
export type Answers = Readonly<Record<FoundKind, readonly (readonly [id: string, rank: string])[]>>

/** Answers searches by looking at everything that a reader gives, as the reader should without. */
export async function searchOracle(reader: GraphReader): Promise<(text: string) => Answers> {
  const page = { limit: 1_000_000 }
  const actors = await reader.findActors({}, page)
  const names = await reader.namesOfActors(actors.map(({ id }) => id))
  const acts = await reader.findActs({}, page)
  const reports = await reader.reportsOfActs(acts.map(({ id }) => id))
  const days = new Map(acts.map(({ id, sortDate }) => [id, sortDate]))
  return (text) => {
    const sought = fold(text)
    const ranksOfActors = new Map<string, string>()
    for (const { actorId, name } of names.filter((each) => holdsWords(each.name, sought))) {
      const rank = `${nearnessOfName(name, sought)}${fold(name)}`
      const least = ranksOfActors.get(actorId)
      if (least === undefined || byCodePoints(rank, least) < 0) ranksOfActors.set(actorId, rank)
    }
    const rankTexts = (rows: readonly { id: string; own: string; day: string }[]) =>
      rows
        .filter(({ own }) => holdsWords(own, sought))
        .map(({ id, own, day }) => [id, `${nearnessOfText(own, sought)}${day}`] as const)
        .toSorted(([a, rank], [b, other]) => byCodePoints(other, rank) || byCodePoints(a, b))
    return {
      actors: [...ranksOfActors].toSorted(
        ([a, rank], [b, other]) => byCodePoints(rank, other) || byCodePoints(a, b),
      ),
      acts: rankTexts(acts.map(({ id, content, sortDate }) => ({ id, own: content ?? '', day: sortDate }))),
      reports: rankTexts(
        reports.map(({ id, sentence, actId }) => ({ id, own: sentence, day: days.get(actId) ?? '' })),
      ),
    }
  }
}

/** What a reader answers, read page by page, and back from the end. Throws where the two ways or the counts differ. */
export async function answersOf(reader: GraphReader, text: string, limit: number): Promise<Answers> {
  const all = async (kind: FoundKind, backward: boolean) => {
    const search = (page: PageRequest): Promise<readonly Found<{ readonly id: string }>[]> => {
      if (kind === 'actors') return reader.searchActors(text, page)
      return kind === 'acts' ? reader.searchActs(text, page) : reader.searchReports(text, page)
    }
    const found: (readonly [id: string, rank: string])[] = []
    for (let after: { key: string; id: string } | undefined; ; ) {
      const rows = await search({ limit, backward, ...(after && { after }) })
      found.push(...rows.map((row) => [row.id, row.found.rank] as const))
      const last = rows.at(-1)
      if (rows.length < limit || !last) break
      after = { key: last.found.rank, id: last.id }
    }
    return found
  }
  const both = async (kind: FoundKind) => {
    const forward = await all(kind, false)
    const backward = await all(kind, true)
    const count = await reader.countFound(kind, text)
    if (JSON.stringify(backward.toReversed()) !== JSON.stringify(forward) || count !== forward.length)
      throw new Error(`${kind}: pages ${JSON.stringify({ forward, backward, count })}`)
    return forward
  }
  return { actors: await both('actors'), acts: await both('acts'), reports: await both('reports') }
}

/** Texts that people type, or that mean something to Lucene, Cypher, JSON or a regular expression. */
export const hostileTexts = [
  '',
  ' ',
  '*',
  '"',
  'a AND b',
  'NOT a',
  'a~2',
  'name:x',
  '[a TO z]',
  '{!dummy}',
  "x') DETACH DELETE (n) //",
  '\\',
  '$filter',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00a\ud800',
  'x'.repeat(10_000),
  'the minister '.repeat(800),
  Array.from({ length: 2_000 }, (_, at) => at.toString(36)).join(' '),
] as const

/** Words of the given texts, whole or begun, in any order and in other letters; and hostile texts. */
export function soughtTexts(given: readonly string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...new Set(['the', ...given.flatMap((text) => text.split(/\s+/))]))
  const begun = fc.tuple(word, fc.nat({ max: 8 })).map(([whole, length]) => whole.slice(0, length + 1))
  const words = fc
    .tuple(fc.array(word, { maxLength: 3 }), begun, fc.boolean())
    .map(([whole, last, isUpper]) => [...whole, last].join(' ')[isUpper ? 'toUpperCase' : 'toString']())
  return fc.oneof(
    { weight: 6, arbitrary: words },
    { weight: 2, arbitrary: fc.constantFrom(...given, 'the') },
    { weight: 1, arbitrary: fc.constantFrom(...hostileTexts) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  )
}

function holdsWords(text: string, sought: string): boolean {
  const words = sought.split(' ')
  const own = fold(text).split(' ')
  const last = words.pop() ?? ''
  return last !== '' && words.every((word) => own.includes(word)) && own.some((word) => word.startsWith(last))
}

function nearnessOfName(name: string, sought: string): number {
  const own = fold(name)
  if (own === sought) return 1
  if (own.startsWith(sought)) return 2
  return ` ${own}`.includes(` ${sought}`) ? 3 : 4
}

function nearnessOfText(text: string, sought: string): number {
  if (fold(text) === sought) return 3
  return ` ${fold(text)}`.includes(` ${sought}`) ? 2 : 1
}

function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
