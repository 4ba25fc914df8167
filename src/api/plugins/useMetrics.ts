import type { Plugin } from 'graphql-yoga'
import { exchangeOf } from '../exchange/exchange.ts'
import type { Metrics } from '../exchange/metrics.ts'
import { outcomeOf } from '../exchange/outcomeOf.ts'
import { aroundAnswer } from './aroundAnswer.ts'

/** Counts requests, from their beginning to their answer. */
export function useMetrics(metrics: Metrics): Plugin {
  return aroundAnswer(async (request, answer) => {
    metrics.requestBegan()
    try {
      return await answer()
    } finally {
      const exchange = exchangeOf(request)
      metrics.requestEnded({
        operation: exchange.found.operation?.kind ?? 'none',
        isKept: exchange.found.isKept ?? false,
        seconds: (performance.now() - exchange.startedAt) / 1000,
        ...outcomeOf(exchange),
      })
    }
  })
}
