import type { DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/**
 * Characters of queries whose trees are kept: a tree takes more than a hundred times as many bytes, so that a cache that
 * counts queries could be filled with gigabytes by whoever sends long ones.
 */
const CHARACTERS = 250_000

/** Keeps what became of the queries that were parsed last. */
export function documentCache<Parsed extends DocumentNode | Error>(): LRUCache<string, Parsed> {
  return new LRUCache({ maxSize: CHARACTERS, sizeCalculation: (_parsed, query) => Math.max(query.length, 1) })
}
