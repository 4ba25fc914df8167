import { ClaimgraphError } from '../model/index.ts'
import { readConfig } from './config.ts'
import { configuredFolder } from './openConfiguredGraph.ts'

/** What `--graph` says of itself in help where only a folder will do. */
export const FOLDER_OPTION = [
  '--graph <folder>',
  'folder of the graph (default: .claimgraph/graph, or CLAIMGRAPH_GRAPH)',
] as const

/** The folder of the graph. Throws BACKUP_OF_SERVER where it is kept in Neo4j. */
export function embeddedFolder(place: string | undefined): string {
  const folder = configuredFolder(place, readConfig(process.env))
  if (folder !== undefined) return folder
  throw new ClaimgraphError(
    'BACKUP_OF_SERVER',
    'backup and restore are for graphs in a folder, not in Neo4j',
    {
      value: place,
      advice:
        'Use neo4j-admin database dump and load on its machine; or claimgraph export, and claimgraph import into an empty database.',
    },
  )
}
