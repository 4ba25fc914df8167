/** Rows in a panel. */
export const ROWS: i32 = 4;

/** Four rows of four pairs become four pairs of four rows. */
// @ts-ignore: decorator
@inline
export function storePairs(out: usize, q0: v128, q1: v128, q2: v128, q3: v128): void {
  const low0 = v128.shuffle<i32>(q0, q1, 0, 4, 1, 5), low1 = v128.shuffle<i32>(q2, q3, 0, 4, 1, 5);
  const high0 = v128.shuffle<i32>(q0, q1, 2, 6, 3, 7), high1 = v128.shuffle<i32>(q2, q3, 2, 6, 3, 7);
  v128.store(out, v128.shuffle<i64>(low0, low1, 0, 2));
  v128.store(out, v128.shuffle<i64>(low0, low1, 1, 3), 16);
  v128.store(out, v128.shuffle<i64>(high0, high1, 0, 2), 32);
  v128.store(out, v128.shuffle<i64>(high0, high1, 1, 3), 48);
}

// @ts-ignore: decorator
@inline
export function roundEight(at: usize, inverse: v128): v128 {
  return i16x8.narrow_i32x4_s(round(v128.load(at), inverse), round(v128.load(at, 16), inverse));
}

/** Rounds floats, times `inverse`, to integers. */
// @ts-ignore: decorator
@inline
export function round(floats: v128, inverse: v128): v128 {
  return i32x4.sub(f32x4.add(f32x4.mul(floats, inverse), f32x4.splat(ROUND)), i32x4.splat(ROUND_BITS));
}

/** 1.5 · 2²³: added to a float below 2²² it leaves the nearest integer in the low bits. */
export const ROUND: f32 = 12582912;
export const ROUND_BITS: i32 = 0x4b400000;
