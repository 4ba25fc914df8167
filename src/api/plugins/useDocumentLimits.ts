import { type DocumentNode, Lexer, type ParseOptions, parse, Source, TokenKind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { type ApiErrorCode, refusal } from '../apiError.ts'
import { levelsOf } from '../cost/levelsOf.ts'
import { type Shape, shapeOf } from '../cost/shapeOf.ts'
import { LIMITS } from '../limits.ts'

/**
 * Refuses a query by its text alone, before it is validated: that takes long for what repeats itself. What a query asks
 * for is weighed later, with its variables (`useCost`).
 */
export function useDocumentLimits(): Plugin {
  return {
    onParams({ params: { variables } }) {
      hold('TOO_DEEP', 'levels of variables', LIMITS.variableLevels, levelsOf(variables))
    },
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options: ParseOptions) => {
        const document = parseWithin(LIMITS.tokens, source, options)
        const shape = shapeOf(document)
        for (const { code, part, what } of SHAPES) hold(code, what, LIMITS[part], shape[part])
        return document
      })
    },
  }
}

interface ShapeLimit {
  readonly part: keyof Shape
  readonly code: ApiErrorCode
  readonly what: string
}

const SHAPES: readonly ShapeLimit[] = [
  { part: 'fragments', code: 'TOO_MANY_FRAGMENTS', what: 'fragments' },
  { part: 'directives', code: 'TOO_MANY_DIRECTIVES', what: 'directives' },
  { part: 'aliases', code: 'TOO_MANY_ALIASES', what: 'aliases' },
  { part: 'repeats', code: 'TOO_MANY_REPEATS', what: 'uses of one field of the root' },
]

function hold(code: ApiErrorCode, what: string, limit: number, actual: number): void {
  if (actual > limit)
    throw refusal(code, `The request has ${actual} ${what}; ${limit} are allowed.`, { limit, actual })
}

function parseWithin(maxTokens: number, source: string | Source, options: ParseOptions): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens })
  } catch (error) {
    hold('TOO_MANY_TOKENS', 'tokens', maxTokens, tokensIn(source))
    throw error
  }
}

/** Up to the first place that is no token. */
function tokensIn(source: string | Source): number {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source)
  let tokens = 0
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens++
  } catch {
    return tokens
  }
  return tokens
}
