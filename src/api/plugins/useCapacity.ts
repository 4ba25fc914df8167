import type { Plugin } from 'graphql-yoga'
import { refusal } from '../apiError.ts'
import type { Capacity } from '../cost/createCapacity.ts'
import { exchangeOf } from '../exchange.ts'

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
      if (!capacity.take(cost)) {
        throw refusal('OVERLOADED', 'The server has as much to do as it takes on. Ask again soon.', {
          limit: capacity.limit,
          actual: capacity.taken + cost,
          retryAfter: RETRY_AFTER,
        })
      }
      const giveBack = (): void => {
        void Promise.allSettled(unanswered).then(() => capacity.giveBack(cost))
      }
      setExecuteFn(async (given) => {
        try {
          return await executeFn(given)
        } finally {
          giveBack()
        }
      })
    },
  }
}
