import type { Plugin } from 'graphql-yoga'

/** Does something around the answering of each request that carries a query: `answer` gives the response. */
export function aroundAnswer(
  around: (request: Request, answer: () => Promise<Response>) => Promise<Response>,
): Plugin {
  return {
    onRequest(hook) {
      const { request, requestHandler } = hook
      hook.setRequestHandler((given, serverContext) =>
        around(request, async () => requestHandler(given, serverContext)),
      )
    },
  }
}
