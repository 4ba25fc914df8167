import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningNeo4j } from '../../scripts/neo4j/startNeo4j.ts'
import { openNeo4j } from '../../src/graph/engines/openNeo4j.ts'
import { clearNeo4j } from '../conformance/neo4jForTests.ts'

/** Where a graph is written, and how to begin anew there. */
export interface Ground {
  /** Arguments and environment by which the program finds it. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly clear: () => Promise<void>
  readonly leave: () => Promise<void>
}

export interface FolderGround extends Ground {
  /** Folder of the graph, made by the program. */
  readonly place: string
  /** For all else that a round needs; empty after `clear`. */
  readonly beside: string
}

export interface ServerGround extends Ground {
  readonly server: RunningNeo4j
}

export function inFolder(): FolderGround {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-faults-'))
  const beside = join(folder, 'beside')
  const place = join(folder, 'graph')
  return {
    place,
    beside,
    args: ['--graph', place],
    env: {},
    clear: async () => {
      for (const path of [place, beside]) rmSync(path, { recursive: true, force: true })
      mkdirSync(beside)
    },
    leave: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** On a server of which all data may be deleted; it is stopped by who has started it. */
export function onServer(server: RunningNeo4j): ServerGround {
  const { uri, user, password } = server
  return {
    server,
    args: [],
    env: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    clear: async () => {
      const engine = await openNeo4j({ uri, user, password, database: 'neo4j' })
      await clearNeo4j(engine)
      await engine.close()
    },
    leave: async () => undefined,
  }
}
