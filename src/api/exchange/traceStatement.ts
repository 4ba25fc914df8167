import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { QueryObserver } from '../../graph/index.ts'

const TRACER = trace.getTracer('claimgraph')

/** Has a span for each Cypher statement, under that of the request, with its name in the catalogue and no value. */
export const traceStatement: QueryObserver = (name, answer) => {
  const span = TRACER.startSpan(name, {
    kind: SpanKind.CLIENT,
    attributes: { 'db.query.summary': name },
  })
  answer.then(
    () => span.end(),
    () => {
      // Without its text, which may hold values.
      span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    },
  )
}
