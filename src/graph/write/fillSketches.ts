import { sketchOf } from '../../text/index.ts'
import { articlesWithoutSketch, setSketches } from '../cypher/articles.ts'
import type { Engine } from '../engines/engine.ts'
import { writeRows } from './writeRows.ts'

/** Articles that are read at a time: their whole texts are. */
const PAGE = 100

/** Gives a sketch to the articles that were stored without one. */
export async function fillSketches(engine: Engine): Promise<void> {
  for (;;) {
    const articles = await engine.read(articlesWithoutSketch, { limit: PAGE })
    if (articles.length === 0) return
    const rows = articles.map(({ id, text }) => {
      const { bins, runs } = sketchOf(text)
      return { id, sketch: bins, runs }
    })
    await engine.write((transaction) => writeRows(transaction, setSketches, rows))
  }
}
