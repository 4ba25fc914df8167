import { grouped } from '../../lists/index.ts'
import type { Moment } from '../../model/index.ts'
import { fold } from '../../text/index.ts'
import { namesOfActors } from '../cypher/actors.ts'
import { readActs } from '../cypher/acts.ts'
import { readReports } from '../cypher/reports.ts'
import { countFound, type Ranked, searchActors, searchActs, searchReports } from '../cypher/search.ts'
import type { Engine } from '../engines/engine.ts'
import type { Found, FoundKind, GraphReader } from '../graph.ts'
import { FALLING, findPage, RISING } from './findPage.ts'
import { marksIn, type Sought, searchParams, soughtIn } from './sought.ts'
import { toActorRow } from './toActorRow.ts'
import { toReadAct } from './toReadAct.ts'
import { toReadReport } from './toReadReport.ts'

type Search = Pick<GraphReader, 'searchActors' | 'searchActs' | 'searchReports' | 'countFound'>

/** What stands before the first word of a stored text. */
const BEFORE = { actors: '', acts: ' ', reports: ' ' } as const satisfies Readonly<Record<FoundKind, string>>

/** Finds actors, acts and reports by words, as of a moment. */
export function createSearch(engine: Engine, at: Moment): Search {
  return {
    searchActors: async (text, page) => {
      const sought = soughtIn(text)
      if (!sought) return []
      const params = searchParams(sought, BEFORE.actors)
      const records = await findPage(engine, searchActors, RISING, { filter: params, at }, page)
      const names = await engine.read(namesOfActors, { ids: records.map(({ actorId }) => actorId), at })
      const namesOf = grouped(names, ({ actorId }) => actorId)
      return records.map((record) => {
        const own = namesOf.get(record.actorId) ?? []
        const nearest = own.find(({ name }) => fold(name) === record.rank.slice(1))
        return foundIn(nearest?.name ?? record.actorName, record.rank, sought, toActorRow(record))
      })
    },
    searchActs: async (text, page) => {
      const sought = soughtIn(text)
      if (!sought) return []
      const params = searchParams(sought, BEFORE.acts)
      const ranked = await findPage(engine, searchActs, FALLING, { filter: params, at }, page)
      const records = await engine.read(readActs({}), { ids: ranked.map(({ id }) => id), at })
      return inOrder(
        ranked,
        records.map((record) => toReadAct(record)),
        (act) => act.content ?? '',
        sought,
      )
    },
    searchReports: async (text, page) => {
      const sought = soughtIn(text)
      if (!sought) return []
      const params = searchParams(sought, BEFORE.reports)
      const ranked = await findPage(engine, searchReports, FALLING, { filter: params, at }, page)
      const records = await engine.read(readReports, { ids: ranked.map(({ id }) => id), at })
      return inOrder(ranked, records.map(toReadReport), ({ sentence }) => sentence, sought)
    },
    countFound: async (kind, text) => {
      const sought = soughtIn(text)
      if (!sought) return 0
      const [count] = await engine.read(countFound[kind], { filter: searchParams(sought, BEFORE[kind]), at })
      return count?.total ?? 0
    },
  }
}

/** What was found, in its order; what has gone meanwhile is left out. */
function inOrder<Row extends { readonly id: string }>(
  ranked: readonly (Ranked & { readonly id: Row['id'] })[],
  rows: readonly Row[],
  textOf: (row: Row) => string,
  sought: Sought,
): Found<Row>[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ranked.flatMap(({ id, rank }) => {
    const row = byId.get(id)
    return row ? [foundIn(textOf(row), rank, sought, row)] : []
  })
}

function foundIn<Row>(text: string, rank: string, sought: Sought, row: Row): Found<Row> {
  return { ...row, found: { text, marks: marksIn(text, sought), rank } }
}
