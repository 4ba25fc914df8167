import { largestLane, sumLanes } from "./lanes";
import { constant, next } from "./polynomial";
import { ROUND, ROWS, roundEight, storePairs } from "./panels";

/** `rows` is a multiple of 4, `depth` of 8. */
export function softmax(scores: usize, stride: usize, rows: i32, size: i32, depth: i32, total: f32, scales: usize,
  out: usize): void {
  const bytes = <usize>depth * 4, end = <usize>size * 4;
  for (let row: i32 = 0; row < rows; row += ROWS) {
    const row1 = scores + stride, row2 = row1 + stride, row3 = row2 + stride;
    const most0 = raise(scores, end, bytes, total, scales);
    const most1 = raise(row1, end, bytes, total, scales + 4);
    const most2 = raise(row2, end, bytes, total, scales + 8);
    const most3 = raise(row3, end, bytes, total, scales + 12);
    for (let i: usize = 0; i < bytes; i += 32) {
      storePairs(out, roundEight(scores + i, most0), roundEight(row1 + i, most1), roundEight(row2 + i, most2),
        roundEight(row3 + i, most3));
      out += 64;
    }
    scores = row3 + stride;
    scales += 16;
  }
}

/**
 * Makes the numbers of a row powers of 2, the largest of them 1 and those from `end` on next to nothing. Stores the scale
 * by which integers that sum to `total` are shares. Returns what makes the powers such integers.
 */
function raise(row: usize, end: usize, bytes: usize, total: f32, at: usize): v128 {
  for (let i = end; i < bytes; i += 4) store<f32>(row + i, -f32.MAX_VALUE);
  let largest = v128.load(row);
  for (let i: usize = 16; i < bytes; i += 16) largest = f32x4.pmax(largest, v128.load(row + i));
  const most = f32x4.splat(largestLane(largest));
  let sums = f32x4.splat(0);
  for (let i: usize = 0; i < bytes; i += 16) {
    const power = exp2(f32x4.sub(v128.load(row + i), most));
    v128.store(row + i, power);
    sums = f32x4.add(sums, power);
  }
  const sum = sumLanes(sums);
  const levels = min(total / sum, <f32>i16.MAX_VALUE);
  store<f32>(at, <f32>1 / (levels * sum));
  return f32x4.splat(levels);
}

/**
 * Powers below the first number count as it: a share that small is rounded to 0. The polynomial is that of Cephes'
 * `exp2f`, highest power first.
 */
const EXP2 = memory.data<f32>([-60, ROUND, 1.5353362e-4, 1.3398874e-3, 9.6184374e-3, 5.5503325e-2, 0.24022648,
  0.6931472, 1]);

/** 2 to the power of numbers up to 0. */
// @ts-ignore: decorator
@inline
function exp2(power: v128): v128 {
  const x = f32x4.pmax(power, constant(EXP2, 0));
  const rounded = f32x4.add(x, constant(EXP2, 1));
  const rest = f32x4.sub(x, f32x4.sub(rounded, constant(EXP2, 1)));
  let p = next(constant(EXP2, 2), rest, EXP2, 3);
  p = next(p, rest, EXP2, 4);
  p = next(p, rest, EXP2, 5);
  p = next(p, rest, EXP2, 6);
  p = next(p, rest, EXP2, 7);
  p = next(p, rest, EXP2, 8);
  // The number of doublings, in the low bits of `rounded`, is added to the exponent.
  return i32x4.add(p, i32x4.shl(rounded, 23));
}
