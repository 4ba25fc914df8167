import { compareTexts } from '../../lists/index.ts'
import { changes } from '../cypher/changes.ts'
import type { Engine } from '../engines/engine.ts'
import type { PageRequest, Period } from '../graph.ts'
import { CHANGE_KINDS, type ChangeRow } from '../rows.ts'
import { findPageByMoment, RISING } from './findPage.ts'

/** One page of all that changed in a period: the first of what changed in each way. */
export async function findChanges(
  engine: Engine,
  period: Period,
  page: PageRequest,
): Promise<readonly ChangeRow[]> {
  const pages = await Promise.all(
    CHANGE_KINDS.map(async (kind) => {
      const rows = await findPageByMoment(engine, changes[kind].find, RISING, { filter: period }, page)
      return rows.map((row) => ({ kind, ...row }))
    }),
  )
  const sorted = pages.flat().toSorted((a, b) => a.at - b.at || compareTexts(a.id, b.id))
  return (page.backward ? sorted.toReversed() : sorted).slice(0, page.limit)
}

export async function countChanges(engine: Engine, period: Period): Promise<number> {
  const counts = await Promise.all(
    CHANGE_KINDS.map(async (kind) => {
      const [counted] = await engine.read(changes[kind].count, { filter: period })
      return counted?.total ?? 0
    }),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}
