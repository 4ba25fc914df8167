import { createJoinStore } from './createJoinStore.ts'
import type { Engine } from './engines/engine.ts'
import { withRevisions } from './engines/withRevisions.ts'
import type { Graph } from './graph.ts'
import { createReader } from './read/createReader.ts'
import { createWriter } from './write/createWriter.ts'

/** The graph that an engine holds; whatever is written to it gives it another revision. */
export function graphOn(given: Engine): Graph {
  const engine = withRevisions(given)
  return {
    engine: engine.kind,
    ...createReader(engine),
    ...createWriter(engine),
    joins: createJoinStore(engine),
    forCaller: (caller) => graphOn(given.forCaller(caller)),
    close: () => engine.close(),
  }
}
