import { foldWords } from '../../text/index.ts'
import { SEARCHED_LENGTH, searchCuts } from '../cypher/search.ts'
import type { Engine } from '../engines/engine.ts'
import { writeUntilDone } from './writeUntilDone.ts'

/** A content or a sentence as it is sought: folded, and cut where it is too long for an index. */
export function toSearch(text: string): string {
  return foldWords(text).slice(0, SEARCHED_LENGTH)
}

/** Cuts the texts that were stored whole. */
export function cutTexts(engine: Engine): Promise<void> {
  return writeUntilDone(engine, searchCuts)
}
