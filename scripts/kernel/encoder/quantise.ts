import { largestLane } from "./lanes";
import { ROWS, round, roundEight, storePairs } from "./panels";

/** Below it everything becomes 0. */
const TINY: f32 = 1e-20;

/** `rows` is a multiple of 4, `depth` of 8. */
export function quantise(input: usize, stride: usize, rows: i32, depth: i32, levels: f32, scales: usize,
  out: usize): void {
  const bytes = <usize>depth * 4;
  for (let row: i32 = 0; row < rows; row += ROWS) {
    const row1 = input + stride, row2 = row1 + stride, row3 = row2 + stride;
    const inverse0 = scaleRow(input, bytes, levels, scales), inverse1 = scaleRow(row1, bytes, levels, scales + 4);
    const inverse2 = scaleRow(row2, bytes, levels, scales + 8), inverse3 = scaleRow(row3, bytes, levels, scales + 12);
    for (let i: usize = 0; i < bytes; i += 32) {
      storePairs(out, roundEight(input + i, inverse0), roundEight(row1 + i, inverse1), roundEight(row2 + i, inverse2),
        roundEight(row3 + i, inverse3));
      out += 64;
    }
    input = row3 + stride;
    scales += 16;
  }
}

/** Stores the scale by which the largest number of a row becomes `levels`. Returns its inverse. */
// @ts-ignore: decorator
@inline
function scaleRow(row: usize, bytes: usize, levels: f32, at: usize): v128 {
  let largest = f32x4.splat(TINY);
  for (let i: usize = 0; i < bytes; i += 16) largest = f32x4.pmax(largest, f32x4.abs(v128.load(row + i)));
  const scale = largestLane(largest) / levels;
  store<f32>(at, scale);
  return f32x4.splat(<f32>1 / scale);
}

/** `width` is a multiple of 4, `rows` of 8. Each column becomes a row of `out`. */
export function quantiseColumns(input: usize, stride: usize, rows: i32, width: i32, levels: f32, scales: usize,
  out: usize): void {
  for (let column: i32 = 0; column < width; column += 4) {
    let largest = f32x4.splat(TINY);
    let at = input;
    for (let row: i32 = 0; row < rows; row++) {
      largest = f32x4.pmax(largest, f32x4.abs(v128.load(at)));
      at += stride;
    }
    const scale = f32x4.div(largest, f32x4.splat(levels));
    v128.store(scales, scale);
    const inverse = f32x4.div(f32x4.splat(1), scale);
    at = input;
    for (let row: i32 = 0; row < rows; row += 2) {
      const pair = i16x8.narrow_i32x4_s(round(v128.load(at), inverse), round(v128.load(at + stride), inverse));
      v128.store(out, v128.shuffle<i16>(pair, pair, 0, 4, 1, 5, 2, 6, 3, 7));
      out += 16;
      at += 2 * stride;
    }
    input += 16;
    scales += 16;
  }
}
