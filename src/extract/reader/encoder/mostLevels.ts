/** Largest number that 16 bits with a sign hold on either side of 0. */
const MOST = 32_767
/** Of products: what 32 bits with a sign hold. */
export const LARGEST_SUM = 2 ** 31 - 1

/**
 * How large integers may be so that the sum of `depth` products with others fits 32 bits. The others are no larger
 * than `others` on average, or no larger than these where that is left out.
 */
export function mostLevels(depth: number, others?: number): number {
  const product = LARGEST_SUM / depth
  return Math.min(MOST, Math.floor(others === undefined ? Math.sqrt(product) : product / others))
}
