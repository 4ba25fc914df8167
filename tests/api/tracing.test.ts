import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OpenApi, openApi } from './openApi.ts'
import { serveGraph } from './serveGraph.ts'
import { meetings } from './stories.ts'
import { withMethods } from './withMethods.ts'

const exporter = new InMemorySpanExporter()
let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(5))
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
  )
})
beforeEach(() => exporter.reset())
afterAll(async () => {
  trace.disable()
  context.disable()
  propagation.disable()
  await api.close()
})

describe('the trace of a request', () => {
  it('has one span for it, and below it one for each statement', async () => {
    const { send } = await serveGraph(api.graph)
    await send(
      { query: 'query Meetings { acts { nodes { reports { sentence } originCount } } }' },
      { 'x-request-id': 'r-1' },
    )
    await send({ query: '{ counts { acts } }' })
    const [first, second] = requests()
    expect(first).toMatchObject({
      name: 'query',
      kind: SpanKind.SERVER,
      status: { code: SpanStatusCode.UNSET },
      attributes: {
        'claimgraph.request.id': 'r-1',
        'claimgraph.outcome': 'answered',
        'graphql.operation.type': 'query',
        'graphql.operation.name': 'Meetings',
      },
    })
    expect(below(first)).toEqual(['readRevision', 'findActsAloneWithBriefReports', 'tellersOfActs'])
    expect(below(second)).toEqual(['readRevision', 'countEverything'])
    expect(second?.attributes).not.toHaveProperty('graphql.operation.name')
  })

  it('says that a request was refused, and that one has failed, without the text of the error', async () => {
    const failing = withMethods(api.graph, { counts: () => Promise.reject(new Error('MATCH (s:Secret)')) })
    const { send } = await serveGraph(failing)
    await send({ query: '{ nothing }' })
    await send({ query: '{ counts { acts } }' })
    expect(
      requests().map(({ name, status, attributes }) => [name, status.code, attributes['error.type']]),
    ).toEqual([
      ['graphql', SpanStatusCode.UNSET, 'GRAPHQL_VALIDATION_FAILED'],
      ['query', SpanStatusCode.ERROR, 'INTERNAL_SERVER_ERROR'],
    ])
    expect(
      JSON.stringify(exporter.getFinishedSpans().map(({ attributes, events }) => [attributes, events])),
    ).not.toContain('Secret')
  })

  it('stands under that of the client', async () => {
    propagation.setGlobalPropagator({
      inject: () => {},
      fields: () => ['traceparent'],
      extract: (from, carrier, getter) => {
        const [, traceId = '', spanId = ''] = String(getter.get(carrier, 'traceparent')).split('-')
        return trace.setSpanContext(from, { traceId, spanId, traceFlags: 1 })
      },
    })
    const { send } = await serveGraph(api.graph)
    const [traceId, spanId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331']
    await send({ query: '{ counts { acts } }' }, { traceparent: `00-${traceId}-${spanId}-01` })
    const [request] = requests()
    expect(request?.spanContext().traceId).toBe(traceId)
    expect(request?.parentSpanContext?.spanId).toBe(spanId)
  })
})

function requests() {
  return exporter.getFinishedSpans().filter(({ kind }) => kind === SpanKind.SERVER)
}

/** Names of the spans under a span. */
function below(span: ReturnType<typeof requests>[number] | undefined): string[] {
  const id = span?.spanContext().spanId
  return exporter
    .getFinishedSpans()
    .filter(({ parentSpanContext }) => id !== undefined && parentSpanContext?.spanId === id)
    .map(({ name }) => name)
}
