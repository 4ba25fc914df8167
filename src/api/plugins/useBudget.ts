import { setTimeout as sleep } from 'node:timers/promises'
import type { Plugin } from 'graphql-yoga'
import type { Authenticate } from '../access/viewer.ts'
import { refusal } from '../apiError.ts'
import type { Budgets } from '../cost/createBudgets.ts'
import { clientOf } from '../exchange/clientOf.ts'
import { type Exchange, exchangeOf } from '../exchange/exchange.ts'

/** What a request is charged before anybody knows what it asks for: it costs time also where it asks for nothing. */
const LEAST = 50

/**
 * Charges each request to who sends it, by key or else by address: first the least, before the query is read, then what
 * else it costs, before it is run. Refuses what is more than the client has left of its minute. Each event of a
 * subscription is charged as the first one; where nothing is left, the next one waits for the minute to end.
 */
export function useBudget(budgets: Budgets, authenticate: Authenticate): Plugin {
  const charge = (exchange: Exchange, cost: number): void => {
    const client = clientOf(exchange)
    const budget = budgets.spend(client, cost)
    if (budget === undefined) throw tooMuch(budgets, client, cost)
    exchange.found.budget = budget
  }
  const chargeRest = (request: Request): void => {
    const exchange = exchangeOf(request)
    const rest = (exchange.found.cost?.requested ?? 0) - LEAST
    if (rest > 0) charge(exchange, rest)
  }
  const chargeInTime = async (exchange: Exchange): Promise<void> => {
    const { found, stop } = exchange
    const [client, cost] = [clientOf(exchange), found.cost?.requested ?? 0]
    while (!stop.signal.aborted) {
      const budget = budgets.spend(client, cost)
      if (budget) {
        found.budget = budget
        return
      }
      const wait = budgets.of(client).resetsIn * 1000
      await sleep(wait, undefined, { ref: false, signal: stop.signal }).catch(() => undefined)
    }
  }
  return {
    async onParams({ request }) {
      const exchange = exchangeOf(request)
      try {
        exchange.found.viewer = await authenticate(request)
      } finally {
        // A wrong key is charged to the address.
        charge(exchange, LEAST)
      }
    },
    onExecute: ({ args }) => chargeRest(args.contextValue.request),
    onSubscribe({ args }) {
      const { request } = args.contextValue
      chargeRest(request)
      let isPaid = true
      return {
        onSubscribeResult: () => ({
          onNext: async () => {
            if (!isPaid) await chargeInTime(exchangeOf(request))
            isPaid = false
          },
        }),
      }
    },
  }
}

function tooMuch(budgets: Budgets, client: string, cost: number): Error {
  const { limit, left, resetsIn } = budgets.of(client)
  return refusal(
    'RATE_LIMITED',
    `This costs ${cost}, and ${left} are left of ${limit} for this minute, which ends in ${resetsIn} s.`,
    { limit: left, actual: cost, retryAfter: resetsIn },
  )
}
