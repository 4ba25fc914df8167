import { createJoinStore } from './createJoinStore.ts'
import type { Engine } from './engines/engine.ts'
import type { Graph } from './graph.ts'
import { createReader } from './read/createReader.ts'
import { createWriter } from './write/createWriter.ts'

/** The graph that an engine holds. */
export function graphOn(engine: Engine): Graph {
  return {
    engine: engine.kind,
    ...createReader(engine),
    ...createWriter(engine),
    joins: createJoinStore(engine),
    forCaller: (caller) => graphOn(engine.forCaller(caller)),
    close: () => engine.close(),
  }
}
