import { ROWS } from "./panels";

/** `rows` is a multiple of 4, `columns` of 8. */
export function multiply(a: usize, aScales: usize, b: usize, bScales: usize, bias: usize, out: usize,
  outStride: usize, rows: i32, columns: i32, depth: i32): void {
  const panel = <usize>depth * 8;
  for (let column: i32 = 0; column < columns; column += 8) {
    const scale0 = v128.load(bScales), scale1 = v128.load(bScales, 16);
    const bias0 = v128.load(bias), bias1 = v128.load(bias, 16);
    let x = a;
    let scales = aScales;
    let o = out;
    for (let row: i32 = 0; row < rows; row += ROWS) {
      let s00 = i32x4.splat(0), s01 = s00, s10 = s00, s11 = s00, s20 = s00, s21 = s00, s30 = s00, s31 = s00;
      let w = b;
      let u = b + panel;
      for (const end = x + panel; x < end; x += 16) {
        const w0 = v128.load(w), w1 = v128.load(u);
        const x0 = v128.load_splat<i32>(x);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, w0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, w1));
        const x1 = v128.load_splat<i32>(x, 4);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, w0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, w1));
        const x2 = v128.load_splat<i32>(x, 8);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x2, w0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x2, w1));
        const x3 = v128.load_splat<i32>(x, 12);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x3, w0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x3, w1));
        w += 16;
        u += 16;
      }
      let scale = v128.load_splat<f32>(scales);
      storeScaled(o, s00, f32x4.mul(scale, scale0), bias0);
      storeScaled(o + 16, s01, f32x4.mul(scale, scale1), bias1);
      o += outStride;
      scale = v128.load_splat<f32>(scales, 4);
      storeScaled(o, s10, f32x4.mul(scale, scale0), bias0);
      storeScaled(o + 16, s11, f32x4.mul(scale, scale1), bias1);
      o += outStride;
      scale = v128.load_splat<f32>(scales, 8);
      storeScaled(o, s20, f32x4.mul(scale, scale0), bias0);
      storeScaled(o + 16, s21, f32x4.mul(scale, scale1), bias1);
      o += outStride;
      scale = v128.load_splat<f32>(scales, 12);
      storeScaled(o, s30, f32x4.mul(scale, scale0), bias0);
      storeScaled(o + 16, s31, f32x4.mul(scale, scale1), bias1);
      o += outStride;
      scales += 16;
    }
    b += 2 * panel;
    bScales += 32;
    bias += 32;
    out += 32;
  }
}

// @ts-ignore: decorator
@inline
function storeScaled(at: usize, sum: v128, scale: v128, bias: v128): void {
  v128.store(at, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), bias));
}

/** `count` is a multiple of 16. */
export function widen(bytes: usize, out: usize, count: i32): void {
  for (const end = bytes + <usize>count; bytes < end; bytes += 16) {
    const sixteen = v128.load(bytes);
    v128.store(out, i16x8.extend_low_i8x16_s(sixteen));
    v128.store(out, i16x8.extend_high_i8x16_s(sixteen), 16);
    out += 32;
  }
}
