import type { GraphQLResolveInfo } from 'graphql'
import type { Along, GraphReader, RowReader } from '../graph/index.ts'
import type { Moment } from '../model/index.ts'
import type { Viewer } from './access/viewer.ts'
import { alongOf } from './alongOf.ts'
import type { Service } from './createService.ts'
import type { Client } from './events/createStreams.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** The graph as of one moment, with the loaders that read it. */
export interface View {
  readonly graph: GraphReader
  readonly load: Loaders
  /** What the request asks for of acts, so that it is read along with them. */
  readonly along: Along
}

/** Where a field stands in the answer, and what else is asked for. */
type Place = Pick<GraphQLResolveInfo, 'path' | 'operation' | 'fragments' | 'schema'>
type Path = Place['path']

/** What every resolver of one request shares. */
export interface Context {
  /** What outlives the request. */
  readonly service: Service
  /** For who asks: what is read ends with the request. */
  readonly graph: GraphReader
  readonly viewer: Viewer
  readonly client: Client
  /** The view for all that stands under a field: as of the moment, or of now where none is given. */
  readonly lookBack: (place: Place, asOf: Moment | null | undefined) => View
  /** Lets all that stands under a field be read from these rows alone. */
  readonly lookInto: (place: Place, rows: RowReader) => void
  /** The view that was chosen for the nearest field under which a field stands. */
  readonly viewOf: (place: Place) => View
  /** Forgets what was read: after a write, and at each event of a subscription. */
  readonly refresh: () => void
}

export type Asker = Pick<Context, 'service' | 'graph' | 'viewer' | 'client'>

export function createContext(asker: Asker): Context {
  const { graph } = asker
  const views = new Map<Moment | null, View>()
  const chosen = new WeakMap<Path, View>()
  const viewAt = (asOf: Moment | null, place: Place): View => {
    const view = views.get(asOf) ?? viewOn(asOf === null ? graph : graph.asOf(asOf), place)
    views.set(asOf, view)
    return view
  }
  return {
    ...asker,
    lookBack: (place, asOf) => {
      const view = viewAt(asOf ?? null, place)
      chosen.set(place.path, view)
      return view
    },
    lookInto: (place, rows) => void chosen.set(place.path, viewOn(overlaid(graph, rows), place)),
    viewOf: (place) => {
      for (let path: Path | undefined = place.path; path; path = path.prev) {
        const view = chosen.get(path)
        if (view) return view
      }
      return viewAt(null, place)
    },
    refresh: () => views.clear(),
  }
}

function viewOn(graph: GraphReader, place: Place): View {
  const along = alongOf(place)
  return { graph, load: createLoaders(graph, along), along }
}

/** A reader that reads these rows, and all else of the graph. */
function overlaid(graph: GraphReader, rows: RowReader): GraphReader {
  return Object.assign(Object.create(graph) as GraphReader, rows)
}
