import { createHash } from 'node:crypto'

/** Hexadecimal digits of an id: 96 bits, so that a billion ids collide with a chance below 1e-10. */
const DIGITS = 24

/**
 * The id of a thing made of `parts`, in order: the same parts give the same id on any machine.
 * Parts are joined as JSON, so `['a', 'b']` and `['ab']` differ.
 */
export function contentHash(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGITS)
}
