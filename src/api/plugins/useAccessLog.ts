import type { Plugin } from 'graphql-yoga'
import { type Exchange, exchangeOf } from '../exchange/exchange.ts'
import { outcomeOf } from '../exchange/outcomeOf.ts'
import type { Log } from '../log.ts'
import { aroundAnswer } from './aroundAnswer.ts'

/** Characters of the name of an operation that are kept: clients choose it. */
const NAME_LENGTH = 64

/** Writes a line for each request, when its answer is there; of a stream, when it begins. Neither query nor variables. */
export function useAccessLog(log: Log): Plugin {
  return aroundAnswer(async (request, answer) => {
    const response = await answer()
    log.info({ ...entryOf(exchangeOf(request)), status: response.status }, 'a request ended')
    return response
  })
}

function entryOf(exchange: Exchange): object {
  const { viewer, operation, cost, isKept } = exchange.found
  return {
    requestId: exchange.id,
    address: exchange.address,
    viewer: viewer?.name,
    operation: operation?.kind,
    operationName: operation?.name?.slice(0, NAME_LENGTH),
    cost: cost?.requested,
    ...(isKept && { isKept }),
    ...outcomeOf(exchange),
    milliseconds: Math.round(performance.now() - exchange.startedAt),
  }
}
