import type { Role } from './access/viewer.ts'

/** What one request may ask for, whoever sends it. */
export const LIMITS = {
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
  /** How deep they nest: the embedded engine reads statements of up to 64 levels. */
  filterLevels: 20,
  defaultPageSize: 20,
  /** UTF-16 code units of a text that is read while its reader waits: some 5,000 words. */
  textLength: 30_000,
  /** UTF-16 code units of a reason, and of a name that is given. */
  decisionText: 1_000,
  /** Jobs that wait, and those that are remembered after their end. */
  jobsWaiting: 20,
  jobsKept: 100,
  /** Clients that are told of what is new, at a time. */
  subscriptions: 100,
  subscriptionsOfOne: 20,
  /** Lexical tokens of the query text: the time that validation takes grows with their square. */
  tokens: 2_000,
  aliases: 100,
  directives: 50,
  fragments: 50,
  /** How often one field of the root may be asked for, under other names. */
  repeats: 20,
  /** Levels of objects and lists in the variables. */
  variableLevels: 60,
  /** Bytes of the request. */
  bodyBytes: 200_000,
} as const

/** What the viewer's role allows. */
export interface RoleLimits {
  /** Levels of nesting; each connection takes two (`acts`, `nodes`). */
  readonly depth: number
  /** Values that the answer could hold, were every list as long as it is taken to be. */
  readonly cost: number
}

export const LIMITS_OF_ROLE: Readonly<Record<Role, RoleLimits>> = {
  reader: { depth: 15, cost: 50_000 },
  curator: { depth: 15, cost: 100_000 },
  admin: { depth: 20, cost: 200_000 },
}

/** Milliseconds that what is in progress is given at the end. Containers are killed after ten seconds. */
export const PATIENCE = 8_000

/** What the server takes on, where whoever starts it says nothing else. */
export const SERVER_LIMITS = {
  /** Megabytes of answers. */
  keepAnswers: 64,
  /** For a query or mutation. */
  seconds: 30,
  /** What the requests in progress may cost together. */
  costInProgress: 200_000,
  /** What each client may ask for, where there is more than one. */
  costPerMinute: 2_000_000,
} as const
