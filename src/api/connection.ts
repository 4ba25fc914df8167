import type { PageRequest } from '../graph/index.ts'
import { apiError } from './apiError.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { LIMITS } from './limits.ts'

/** Relay's paging arguments as they come. */
export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** A list that can be read page by page. */
export interface Listing<Row> {
  /** What it lists, in which order. */
  readonly name: string
  /** As the client gave it: a cursor is good for this filter only. */
  readonly filter: unknown
  readonly keyOf: (row: Row) => string
  readonly find: (page: PageRequest) => Promise<readonly Row[]>
  readonly count: () => Promise<number>
}

export interface Connection<Row> {
  readonly edges: { readonly cursor: string; readonly node: Row }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  /** Counted when asked, not before. */
  readonly totalCount: () => Promise<number>
}

/** Reads one page by keyset: one query, of one row more than the page, to know whether more follow. */
export async function readConnection<Row extends { readonly id: string }>(
  args: PageArgs,
  listing: Listing<Row>,
): Promise<Connection<Row>> {
  const { size, cursor, backward } = pageOf(args)
  const list = JSON.stringify([listing.name, listing.filter])
  const after = cursor === undefined ? undefined : decodeCursor(cursor, list)
  const rows = await listing.find({ limit: size + 1, backward, ...(after && { after }) })
  const page = rows.slice(0, size)
  if (backward) page.reverse()
  // A cursor is made where it is asked for.
  const edges = page.map((node) => ({
    node,
    get cursor() {
      return encodeCursor({ key: listing.keyOf(node), id: node.id }, list)
    },
  }))
  const hasMore = rows.length > size
  // Nothing is ever deleted, so the row of the given cursor still stands on the other side of the page.
  const cameFrom = after !== undefined
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? cameFrom : hasMore,
      hasPreviousPage: backward ? hasMore : cameFrom,
      get startCursor() {
        return edges.at(0)?.cursor ?? null
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null
      },
    },
    totalCount: listing.count,
  }
}

/** How many rows these arguments ask for, for the estimate of cost; `readConnection` refuses bad ones. */
export function pageSizeOf({ first, last }: PageArgs): number {
  return Math.min(Math.max(first ?? last ?? LIMITS.defaultPageSize, 1), LIMITS.pageSize)
}

interface Page {
  readonly size: number
  readonly cursor: string | undefined
  readonly backward: boolean
}

function pageOf({ first, after, last, before }: PageArgs): Page {
  const backward = given(last) || given(before)
  if (backward && (given(first) || given(after))) {
    throw apiError('BAD_PAGE', 'Use first with after to page forward, or last with before to page backward.')
  }
  const size = backward ? sizeOf('last', last) : sizeOf('first', first)
  return { size, cursor: (backward ? before : after) ?? undefined, backward }
}

/** How many entries an argument asks for. Throws BAD_PAGE. */
export function sizeOf(name: string, count: number | null | undefined): number {
  const size = count ?? LIMITS.defaultPageSize
  if (size < 1 || size > LIMITS.pageSize)
    throw apiError('BAD_PAGE', `${name} is ${size}; it must be from 1 to ${LIMITS.pageSize}.`)
  return size
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null
}
