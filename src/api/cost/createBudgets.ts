import type { Budget } from '../exchange/exchange.ts'

const MINUTE = 60_000

/** What each client may ask for in a minute. */
export interface Budgets {
  /** What is left after `cost`, or, where that is too much, undefined: then nothing is spent. */
  spend(client: string, cost: number): Budget | undefined
  /** What the client has left. */
  of(client: string): Budget
}

/** `now` gives milliseconds. All minutes begin together, so that what is spent is forgotten at once. */
export function createBudgets(limit: number, now: () => number): Budgets {
  const spent = new Map<string, number>()
  let end = 0
  const startMinute = (): void => {
    if (now() < end) return
    spent.clear()
    end = now() + MINUTE
  }
  const of = (client: string): Budget => {
    startMinute()
    const left = limit - (spent.get(client) ?? 0)
    return { limit, left, resetsIn: Math.ceil((end - now()) / 1000) }
  }
  return {
    of,
    spend: (client, cost) => {
      const { left } = of(client)
      if (cost > left) return undefined
      spent.set(client, limit - left + cost)
      return of(client)
    },
  }
}
