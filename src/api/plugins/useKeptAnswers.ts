import { createHash } from 'node:crypto'
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import type { Context } from '../context.ts'
import { rootFieldsOf } from '../cost/rootFieldsOf.ts'
import { exchangeOf } from '../exchange/exchange.ts'

/** An answer that was given: its `data` as JSON. */
type Kept = string

/**
 * Gives an answer again to who asks the same while the graph is the same: each query that was answered without errors is
 * kept under the revision of the graph, up to `bytes` of memory, the last used longest. What is kept costs a look at the
 * revision and nothing else, so it comes before all that limits work.
 */
export function useKeptAnswers(bytes: number): Plugin<Context> {
  const kept = new LRUCache<string, Kept>({
    maxSize: bytes,
    sizeCalculation: (data, key) => 2 * (data.length + key.length) + ENTRY,
  })
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const question = questionOf(args)
      if (question === undefined) return
      const { graph, request } = args.contextValue
      setExecuteFn(async (given) => {
        const key = `${await graph.revision()} ${question}`
        const known = kept.get(key)
        exchangeOf(request).found.isKept = known !== undefined
        if (known !== undefined) return written(known)
        const result = await executeFn(given)
        if (!isWhole(result)) return result
        const data = JSON.stringify(result.data)
        kept.set(key, data)
        return written(data)
      })
    },
  }
}

/** Bytes that an entry takes beside its words, as measured. */
const ENTRY = 500

/** What is asked, by whom; undefined where the answer depends on more than the graph. */
function questionOf({
  document,
  operationName,
  variableValues,
  schema,
  contextValue,
}: Asked): string | undefined {
  const text = document.loc?.source.body
  if (text === undefined || !isOfGraph(document, schema)) return undefined
  const { role } = contextValue.viewer
  return createHash('sha256')
    .update(JSON.stringify([role, text, operationName ?? null, variableValues ?? null]))
    .digest('base64')
}

type Asked = Omit<ExecutionArgs, 'contextValue'> & { readonly contextValue: Context }

function isOfGraph(document: DocumentNode, schema: GraphQLSchema): boolean {
  const fields = schema.getQueryType()?.getFields() ?? {}
  return (
    document.definitions.every(
      (each) => each.kind !== Kind.OPERATION_DEFINITION || each.operation === OperationTypeNode.QUERY,
    ) && rootFieldsOf(document).every((name) => fields[name]?.extensions.isOfGraph !== false)
  )
}

interface Whole {
  readonly data: object
}

function isWhole(result: unknown): result is Whole {
  return (
    typeof result === 'object' &&
    result !== null &&
    !('errors' in result) &&
    'data' in result &&
    typeof result.data === 'object' &&
    result.data !== null
  )
}

/** A result that says itself how it is written. */
interface Written extends ExecutionResult {
  readonly stringify: (result: ExecutionResult) => string
}

/** An answer whose data is JSON already. */
function written(data: Kept): Written {
  return {
    data: {},
    stringify: ({ extensions }) =>
      extensions ? `{"data":${data},"extensions":${JSON.stringify(extensions)}}` : `{"data":${data}}`,
  }
}
