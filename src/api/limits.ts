/** What one request may ask for. */
export const LIMITS = {
  /** Levels of nesting; each connection takes two (`acts`, `nodes`). */
  depth: 15,
  /** Values that the answer could hold, were every list as long as it is taken to be. */
  complexity: 50_000,
  /** How long a list is taken to be where nothing in the query says so. */
  listLength: 3,
  pageSize: 100,
  /** Rows, and columns, of a matrix. */
  matrixSide: 100,
  /** Pairs of actors of whom one acts upon the other, in a network that is measured. */
  networkSteps: 20_000,
  /** Actors times pairs, where all shortest ways are looked at: half a second or so. */
  networkWays: 10_000_000,
  /** Values that measuring a network is taken for. */
  networkComplexity: 500,
  /** Steps of a path. */
  pathLength: 4,
  /** Filters of which one filter may be made, by `and`, `or` and `not`. */
  filters: 50,
  defaultPageSize: 20,
  /** Lexical tokens of the query text. */
  tokens: 5_000,
  /** Bytes of the request. */
  bodyBytes: 200_000,
} as const
