/** Milliseconds since 1970, UTC: when something was recorded in the graph. */
export type Moment = number

/** The moment that never comes: the last one that a date can be. */
export const FOREVER: Moment = 8_640_000_000_000_000

/** A moment after all that was written: what is in force then is in force now. */
export const NOW: Moment = FOREVER - 1
