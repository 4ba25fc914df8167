// The arithmetic of src/language/nn in AssemblyScript, a dialect that compiles to WebAssembly: build.ts compiles it, and
// `Kernels` documents what each function computes. Arguments are byte addresses and byte strides unless said otherwise.

const PANEL_BYTES: usize = 32;

export function gemm(a: usize, aStride: usize, weights: usize, bias: usize, out: usize, outStride: usize,
  rows: i32, panels: i32, depth: i32): void {
  for (let panel: i32 = 0; panel < panels; panel++) {
    const base = weights + (<usize>panel * <usize>depth) * PANEL_BYTES;
    const end = base + <usize>depth * PANEL_BYTES;
    const biasAt = bias + <usize>panel * PANEL_BYTES;
    const bias0 = v128.load(biasAt);
    const bias1 = v128.load(biasAt, 16);
    const column = out + <usize>panel * PANEL_BYTES;
    let row: i32 = 0;
    // The last four rows may overlap the four before: working rows out twice is cheaper than singly.
    for (; rows >= 4 && row < rows; row += 4) {
      if (row > rows - 4) row = rows - 4;
      let o = column + <usize>row * outStride;
      let x0 = a + <usize>row * aStride;
      let x1 = x0 + aStride;
      let x2 = x1 + aStride;
      let x3 = x2 + aStride;
      let s00 = bias0, s01 = bias1, s10 = bias0, s11 = bias1;
      let s20 = bias0, s21 = bias1, s30 = bias0, s31 = bias1;
      for (let w = base; w < end; w += PANEL_BYTES) {
        const w0 = v128.load(w);
        const w1 = v128.load(w, 16);
        const v0 = v128.load_splat<f32>(x0);
        s00 = f32x4.add(s00, f32x4.mul(v0, w0));
        s01 = f32x4.add(s01, f32x4.mul(v0, w1));
        const v1 = v128.load_splat<f32>(x1);
        s10 = f32x4.add(s10, f32x4.mul(v1, w0));
        s11 = f32x4.add(s11, f32x4.mul(v1, w1));
        const v2 = v128.load_splat<f32>(x2);
        s20 = f32x4.add(s20, f32x4.mul(v2, w0));
        s21 = f32x4.add(s21, f32x4.mul(v2, w1));
        const v3 = v128.load_splat<f32>(x3);
        s30 = f32x4.add(s30, f32x4.mul(v3, w0));
        s31 = f32x4.add(s31, f32x4.mul(v3, w1));
        x0 += 4; x1 += 4; x2 += 4; x3 += 4;
      }
      v128.store(o, s00); v128.store(o, s01, 16);
      o += outStride;
      v128.store(o, s10); v128.store(o, s11, 16);
      o += outStride;
      v128.store(o, s20); v128.store(o, s21, 16);
      o += outStride;
      v128.store(o, s30); v128.store(o, s31, 16);
    }
    for (; row < rows; row++) {
      let x0 = a + <usize>row * aStride;
      let s0 = bias0, s1 = bias1;
      for (let w = base; w < end; w += PANEL_BYTES) {
        const v0 = v128.load_splat<f32>(x0);
        s0 = f32x4.add(s0, f32x4.mul(v0, v128.load(w)));
        s1 = f32x4.add(s1, f32x4.mul(v0, v128.load(w, 16)));
        x0 += 4;
      }
      const o = column + <usize>row * outStride;
      v128.store(o, s0); v128.store(o, s1, 16);
    }
  }
}

// @ts-ignore: decorator
@inline
function sumLanes(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}

/** `width` counts floats and is a multiple of 4. */
export function maxoutNorm(input: usize, gain: usize, shift: usize, residual: usize, out: usize, rows: i32,
  width: i32): void {
  const bytes = <usize>width * 4;
  for (let row: i32 = 0; row < rows; row++) {
    let sums = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const best = f32x4.pmax(f32x4.pmax(v128.load(input + i), v128.load(input + bytes + i)),
        v128.load(input + 2 * bytes + i));
      v128.store(out + i, best);
      sums = f32x4.add(sums, best);
    }
    const mean = f32x4.splat(sumLanes(sums) / <f32>width);
    let squares = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const centred = f32x4.sub(v128.load(out + i), mean);
      v128.store(out + i, centred);
      squares = f32x4.add(squares, f32x4.mul(centred, centred));
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(sumLanes(squares) / <f32>width + <f32>1e-8));
    for (let i: usize = 0; i < bytes; i += 16) {
      let value = f32x4.add(f32x4.mul(f32x4.mul(v128.load(out + i), scale), v128.load(gain + i)),
        v128.load(shift + i));
      if (residual != 0) value = f32x4.add(value, v128.load(residual + i));
      v128.store(out + i, value);
    }
    input += 3 * bytes;
    out += bytes;
    if (residual != 0) residual += bytes;
  }
}

/** `rows` points to `count` byte addresses of feature rows; `best` is scratch for `hidden` floats. */
export function stateScores(rows: usize, count: i32, bias: usize, hidden: i32, weights: usize, outBias: usize,
  out: usize, panels: i32, best: usize): void {
  const bytes = <usize>hidden * 4;
  for (let i: usize = 0; i < bytes; i += 16) {
    let first = v128.load(bias + i);
    let second = v128.load(bias + bytes + i);
    for (let f: i32 = 0; f < count; f++) {
      const at = <usize>load<u32>(rows + <usize>f * 4) + i;
      first = f32x4.add(first, v128.load(at));
      second = f32x4.add(second, v128.load(at + bytes));
    }
    v128.store(best + i, f32x4.pmax(first, second));
  }
  let panel: i32 = 0;
  for (; panel + 2 <= panels; panel += 2) {
    const base = weights + (<usize>panel * <usize>hidden) * PANEL_BYTES;
    const step = <usize>hidden * PANEL_BYTES;
    const at = <usize>panel * PANEL_BYTES;
    let s0 = v128.load(outBias + at), s1 = v128.load(outBias + at, 16);
    let s2 = v128.load(outBias + at, 32), s3 = v128.load(outBias + at, 48);
    let w = base;
    for (let x = best, end = best + bytes; x < end; x += 4, w += PANEL_BYTES) {
      const v = v128.load_splat<f32>(x);
      s0 = f32x4.add(s0, f32x4.mul(v, v128.load(w)));
      s1 = f32x4.add(s1, f32x4.mul(v, v128.load(w, 16)));
      s2 = f32x4.add(s2, f32x4.mul(v, v128.load(w + step)));
      s3 = f32x4.add(s3, f32x4.mul(v, v128.load(w + step, 16)));
    }
    v128.store(out + at, s0); v128.store(out + at, s1, 16);
    v128.store(out + at, s2, 32); v128.store(out + at, s3, 48);
  }
  if (panel < panels) {
    let w = weights + (<usize>panel * <usize>hidden) * PANEL_BYTES;
    const at = <usize>panel * PANEL_BYTES;
    let s0 = v128.load(outBias + at), s1 = v128.load(outBias + at, 16);
    for (let x = best, end = best + bytes; x < end; x += 4, w += PANEL_BYTES) {
      const v = v128.load_splat<f32>(x);
      s0 = f32x4.add(s0, f32x4.mul(v, v128.load(w)));
      s1 = f32x4.add(s1, f32x4.mul(v, v128.load(w, 16)));
    }
    v128.store(out + at, s0); v128.store(out + at, s1, 16);
  }
}
