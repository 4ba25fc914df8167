import { sumLanes } from "./lanes";

/** `width` is a multiple of 4. */
export function normalise(a: usize, b: usize, gain: usize, shift: usize, out: usize, rows: i32, width: i32): void {
  const bytes = <usize>width * 4;
  for (let row: i32 = 0; row < rows; row++) {
    let sums = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const sum = f32x4.add(v128.load(a + i), v128.load(b + i));
      v128.store(out + i, sum);
      sums = f32x4.add(sums, sum);
    }
    const mean = f32x4.splat(sumLanes(sums) / <f32>width);
    let squares = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const centred = f32x4.sub(v128.load(out + i), mean);
      v128.store(out + i, centred);
      squares = f32x4.add(squares, f32x4.mul(centred, centred));
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(sumLanes(squares) / <f32>width + <f32>1e-12));
    for (let i: usize = 0; i < bytes; i += 16) {
      v128.store(out + i,
        f32x4.add(f32x4.mul(f32x4.mul(v128.load(out + i), scale), v128.load(gain + i)), v128.load(shift + i)));
    }
    a += bytes;
    b += bytes;
    out += bytes;
  }
}
