import type { ExecutionArgs } from 'graphql'
import { isAsyncIterable, type Plugin, type YogaInitialContext } from 'graphql-yoga'
import { ANYBODY } from '../access/viewer.ts'
import { refusal } from '../apiError.ts'
import { costOf } from '../cost/costOf.ts'
import { type Exchange, exchangeOf } from '../exchange/exchange.ts'
import { LIMITS_OF_ROLE } from '../limits.ts'

/**
 * Weighs each operation before it is run, refuses what asks for more than the viewer's role allows, and says in
 * `extensions.cost` what was asked for and what is allowed. Not a rule of validation, which would see no variables.
 */
export function useCost(): Plugin {
  return {
    onExecute: ({ args }) => check(args),
    onSubscribe({ args }) {
      check(args)
      const exchange = exchangeOf(args.contextValue.request)
      return {
        onSubscribeResult: () => ({
          onNext: ({ result, setResult }) => setResult(withCost(result, exchange)),
        }),
      }
    },
    onExecutionResult(hook) {
      const { request, result } = hook
      if (result && !isAsyncIterable(result)) hook.setResult(withCost(result, exchangeOf(request)))
    },
  }
}

function check(args: ExecutionArgs & { readonly contextValue: YogaInitialContext }): void {
  const weight = costOf(args)
  if (weight === undefined) return
  const { found } = exchangeOf(args.contextValue.request)
  const { viewer = ANYBODY } = found
  const { depth: depthLimit, cost: limit } = LIMITS_OF_ROLE[viewer.role]
  const { values: requested, depth } = weight
  found.cost = { requested, limit, depth, depthLimit }
  if (depth > depthLimit) {
    throw refusal('TOO_DEEP', `The query nests ${depth} levels; ${depthLimit} are allowed.`, {
      limit: depthLimit,
      actual: depth,
    })
  }
  if (requested > limit) {
    throw refusal(
      'TOO_COMPLEX',
      `The answer could hold ${requested} values; ${limit} are allowed. Ask for shorter pages.`,
      { limit, actual: requested },
    )
  }
}

function withCost<Result extends { readonly extensions?: Readonly<Record<string, unknown>> }>(
  result: Result,
  { found: { cost, budget } }: Exchange,
): Result {
  return cost
    ? { ...result, extensions: { ...result.extensions, cost: { ...cost, ...(budget && { budget }) } } }
    : result
}
