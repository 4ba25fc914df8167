import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Plugin } from 'graphql-yoga'
import { type Exchange, exchangeOf } from '../exchange/exchange.ts'
import { outcomeOf } from '../exchange/outcomeOf.ts'
import { aroundAnswer } from './aroundAnswer.ts'

const TRACER = trace.getTracer('claimgraph')

/**
 * Has a span for each request, under that of the HTTP server or of the client where there is one.
 * Whoever registers no OpenTelemetry SDK pays nothing for it.
 */
export function useTracing(): Plugin {
  return aroundAnswer((request, answer) => {
    const parent = parentOf(request)
    const span = TRACER.startSpan('graphql', { kind: SpanKind.SERVER }, parent)
    return context.with(trace.setSpan(parent, span), async () => {
      try {
        return await answer()
      } finally {
        describe(span, exchangeOf(request))
        span.end()
      }
    })
  })
}

function parentOf(request: Request) {
  const active = context.active()
  if (trace.getSpan(active)) return active
  return propagation.extract(active, request.headers, {
    get: (headers, name) => headers.get(name) ?? undefined,
    keys: (headers) => [...headers.keys()],
  })
}

function describe(span: Span, exchange: Exchange): void {
  const { operation, cost } = exchange.found
  const { outcome, code } = outcomeOf(exchange)
  if (operation) span.updateName(operation.kind)
  span.setAttributes({
    'claimgraph.request.id': exchange.id,
    'claimgraph.outcome': outcome,
    ...(operation && { 'graphql.operation.type': operation.kind }),
    ...(operation?.name && { 'graphql.operation.name': operation.name }),
    ...(cost && { 'claimgraph.cost': cost.requested }),
    ...(code !== 'NONE' && { 'error.type': code }),
  })
  if (outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR })
}
