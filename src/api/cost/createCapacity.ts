/** How much the server takes on at a time. */
export interface Capacity {
  /** What the requests in progress may cost together, and do. */
  readonly limit: number
  readonly taken: number
  /** Whether a request may go ahead; then its cost is taken until it is given back. */
  take(cost: number): boolean
  giveBack(cost: number): void
}

/** What costs as little as this is never turned away: looking up an act, say. */
const LITTLE = 500

/** A request that is alone may cost more than the limit: else it never could be answered. */
export function createCapacity(limit: number): Capacity {
  let taken = 0
  return {
    limit,
    get taken() {
      return taken
    },
    take: (cost) => {
      if (cost > LITTLE && taken > 0 && taken + cost > limit) return false
      taken += cost
      return true
    },
    giveBack: (cost) => {
      taken -= cost
    },
  }
}
