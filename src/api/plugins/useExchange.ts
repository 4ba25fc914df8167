import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type ExecutionArgs, getOperationAST } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { beginExchange, exchangeOf } from '../exchange/exchange.ts'
import { clientAddress } from '../server/clientAddress.ts'

/** An id that a client or proxy may give a request: it stands in logs, so it is short and plain. */
const PLAIN_ID = /^[\w.:/+=-]{1,100}$/

const HEADER = 'X-Request-Id'

/** Begins the exchange of each request, and answers with its id. Of `proxies` before this server the addresses are known. */
export function useExchange(proxies: number): Plugin<object, { readonly req?: IncomingMessage }> {
  return {
    onRequest(hook) {
      const { request, requestHandler, serverContext } = hook
      const proposed = request.headers.get(HEADER)
      const id = proposed !== null && PLAIN_ID.test(proposed) ? proposed : randomUUID()
      const peer = serverContext.req?.socket.remoteAddress ?? 'unknown'
      beginExchange(request, id, clientAddress(peer, request.headers.get('X-Forwarded-For'), proxies))
      hook.setRequestHandler(async (given, context) => {
        const response = await requestHandler(given, context)
        response.headers.set(HEADER, id)
        return response
      })
    },
    onExecute: ({ args }) => noteOperation(args),
    onSubscribe: ({ args }) => noteOperation(args),
  }
}

function noteOperation({
  document,
  operationName,
  contextValue,
}: ExecutionArgs & { readonly contextValue: YogaInitialContext }): void {
  const operation = getOperationAST(document, operationName)
  if (!operation) return
  exchangeOf(contextValue.request).found.operation = {
    kind: operation.operation,
    name: operation.name?.value,
  }
}
