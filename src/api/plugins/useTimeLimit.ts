import type { Plugin } from 'graphql-yoga'
import { refusal } from '../apiError.ts'
import { exchangeOf } from '../exchange/exchange.ts'

/**
 * Breaks off a query or mutation that takes too long, or whose client has left, with all that it reads. Streams go on:
 * they end with their client.
 */
export function useTimeLimit(seconds: number): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { stop } = exchangeOf(args.contextValue.request)
      setExecuteFn(async (given) => {
        const timer = setTimeout(() => stop.abort(timedOut(seconds)), seconds * 1000)
        try {
          return await executeFn(Object.assign(given, { signal: stop.signal }))
        } finally {
          clearTimeout(timer)
        }
      })
    },
    onSubscribe({ args }) {
      Object.assign(args, { signal: exchangeOf(args.contextValue.request).stop.signal })
    },
  }
}

function timedOut(seconds: number): Error {
  return refusal('TIMED_OUT', `This took longer than the ${seconds} s that there are for it.`, {
    limit: seconds,
  })
}
