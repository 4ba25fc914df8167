import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { tempFolder } from './tempFolder.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')

/** The sample articles of which the old graphs were made, with what annotators have read in them. */
export const OLD_SEEDS = ['seeds/2022-01-26-written-answers.txt', 'seeds/2022-02-18-moscow-replies.txt']

/**
 * A folder with the graph of the sample articles as an early claimgraph has stored it: by the commits 79832f1 (version 1
 * of the schema, without sketches) and 2f04e9d (version 2, without moments).
 */
export function oldGraph(version: 1 | 2): string {
  const folder = tempFolder()
  writeFileSync(join(folder, 'graph.grafeo'), unpacked(`schema-${version}.grafeo.gz`))
  return folder
}

/** The export of the second of these graphs by the same commit: version 1 of the format. */
export function oldExport(): readonly string[] {
  return unpacked('export-1.jsonl.gz').toString('utf8').trimEnd().split('\n')
}

function unpacked(name: string): Buffer {
  return gunzipSync(readFileSync(join(FIXTURES, name)))
}
