import { join } from 'node:path'
import { explainOpening, noGraph } from './grafeoErrors.ts'
import { GRAFEO_FILE, type GrafeoDatabase, loadGrafeo } from './grafeoModule.ts'
import { isThere } from './makeFolders.ts'

/**
 * Opens the graph in a folder so that nobody writes to it until it is closed. Nothing in the folder is changed, and of
 * a damaged log nothing is thrown away. Throws GRAPH_NOT_FOUND, GRAPH_IN_USE, GRAPH_DAMAGED or ENGINE_MISSING.
 */
export async function holdGrafeo(folder: string): Promise<GrafeoDatabase> {
  const { GrafeoDB } = loadGrafeo()
  const file = join(folder, GRAFEO_FILE)
  if (!(await isThere(file))) throw noGraph(folder)
  try {
    return GrafeoDB.openReadOnly(file)
  } catch (error) {
    throw explainOpening(error, folder, true)
  }
}
