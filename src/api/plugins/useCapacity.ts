import type { Plugin } from 'graphql-yoga'
import { refusal } from '../apiError.ts'
import type { Capacity } from '../cost/createCapacity.ts'
import { exchangeOf } from '../exchange/exchange.ts'

/** Seconds: most requests are answered in less. */
const RETRY_AFTER = 1

/**
 * Turns heavy requests away while those in progress ask for as much as the server takes on. What a request takes is given
 * back when the graph has done what it asked, which may be later than its answer. Streams take nothing: they wait.
 */
export function useCapacity(capacity: Capacity): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { found, unanswered } = exchangeOf(args.contextValue.request)
      const cost = found.cost?.requested ?? 0
      setExecuteFn(async (given) => {
        if (!capacity.take(cost)) throw overloaded(capacity, cost)
        try {
          return await executeFn(given)
        } finally {
          void Promise.allSettled(unanswered).then(() => capacity.giveBack(cost))
        }
      })
    },
  }
}

function overloaded({ limit, taken }: Capacity, cost: number): Error {
  return refusal('OVERLOADED', 'The server has as much to do as it takes on. Ask again soon.', {
    limit,
    actual: taken + cost,
    retryAfter: RETRY_AFTER,
  })
}
