import type { GraphReader } from '../graph/index.ts'
import type { Loaders } from './loaders.ts'

/** What every resolver of one request shares. */
export interface Context {
  readonly graph: GraphReader
  readonly load: Loaders
}
