import { createRequire } from 'node:module'
import { ClaimgraphError } from '../../model/index.ts'

/** The part of the native module that is used. Rows are plain objects keyed by column. */
export interface GrafeoDatabase {
  executeCypher(text: string, params: object): Promise<GrafeoResult>
  beginTransaction(): GrafeoTransaction
  setCheckpointTriggers(triggers: { readonly walBytes: number }): void
  /** Writes all of it, its log too, as one new file. */
  save(path: string): void
  close(): void
}

export interface GrafeoTransaction {
  readonly isActive: boolean
  executeCypher(text: string, params: object): Promise<GrafeoResult>
  commit(): void
  rollback(): void
}

export interface GrafeoResult {
  toArray(): Record<string, unknown>[]
}

interface GrafeoModule {
  readonly GrafeoDB: {
    create(path: string): GrafeoDatabase
    /** Others may read meanwhile, and nobody write; neither the file nor its log is changed. */
    openReadOnly(path: string): GrafeoDatabase
  }
}

/** Of the database in the folder of a graph; its log is beside it while it is open. */
export const GRAFEO_FILE = 'graph.grafeo'

const PACKAGE = '@grafeo-db/js-linux-x64-gnu'

/** Loads the embedded engine. Throws ENGINE_MISSING where there is no build of it for this platform. */
export function loadGrafeo(): GrafeoModule {
  try {
    return createRequire(import.meta.url)(PACKAGE) as GrafeoModule
  } catch (cause) {
    throw new ClaimgraphError(
      'ENGINE_MISSING',
      `The embedded graph engine is not available for ${process.platform} on ${process.arch}.`,
      {
        advice: 'Set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to keep the graph in Neo4j instead.',
        value: PACKAGE,
        cause,
      },
    )
  }
}
