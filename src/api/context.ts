import type { GraphQLResolveInfo } from 'graphql'
import type { Along, GraphReader } from '../graph/index.ts'
import type { Moment } from '../model/index.ts'
import { ANYBODY, type Viewer } from './access/viewer.ts'
import { asksFor } from './asksFor.ts'
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

/** What every resolver of one request shares. */
export interface Context {
  readonly viewer: Viewer
  /** The view for all that stands under a root field: as of the moment, or of now where none is given. */
  readonly lookBack: (place: Place, asOf: Moment | null | undefined) => View
  /** The view that was chosen for the root field under which a field stands. */
  readonly viewOf: (place: Place) => View
}

export function createContext(graph: GraphReader, viewer: Viewer = ANYBODY): Context {
  const views = new Map<Moment | null, View>()
  const chosen = new Map<string | number, View>()
  const viewAt = (asOf: Moment | null, place: Place): View => {
    const known = views.get(asOf)
    if (known) return known
    const reader = asOf === null ? graph : graph.asOf(asOf)
    const along = { reports: asksFor(place, 'Act.reports') }
    const view = { graph: reader, load: createLoaders(reader, along), along }
    views.set(asOf, view)
    return view
  }
  return {
    viewer,
    lookBack: (place, asOf) => {
      const view = viewAt(asOf ?? null, place)
      chosen.set(rootOf(place), view)
      return view
    },
    viewOf: (place) => chosen.get(rootOf(place)) ?? viewAt(null, place),
  }
}

/** The name in the answer of the root field: aliases tell two apart. */
function rootOf({ path }: Pick<Place, 'path'>): string | number {
  let root = path
  while (root.prev) root = root.prev
  return root.key
}
