import { parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Stops reading a query at so many tokens, before a long one costs time in parsing and validation. */
export function useTokenLimit(maxTokens: number): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens }))
    },
  }
}
