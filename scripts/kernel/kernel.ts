// The arithmetic of src/language/nn in AssemblyScript, a dialect that compiles to WebAssembly: build.ts compiles it, and
// `Kernels` documents what each function computes. Pointers are byte addresses; other arguments are counts.

const PANEL_BYTES: usize = 32;

export function gemm(a: usize, weights: usize, bias: usize, out: usize, rows: i32, panels: i32, depth: i32): void {
  const aStride = <usize>depth * 4;
  const outStride = <usize>panels * PANEL_BYTES;
  const panelBytes = <usize>depth * PANEL_BYTES;
  // Three rows over four are worked out with the row before them, once more; one or two are worked out singly.
  const over = rows & 3;
  const blocked = over == 3 && rows > 3 ? rows : rows - over;
  for (let panel: i32 = 0; panel < panels; panel++) {
    const base = weights + <usize>panel * panelBytes;
    const end = base + panelBytes;
    const biasAt = bias + <usize>panel * PANEL_BYTES;
    const bias0 = v128.load(biasAt);
    const bias1 = v128.load(biasAt, 16);
    const column = out + <usize>panel * PANEL_BYTES;
    for (let row: i32 = 0; row < blocked; row += 4) {
      if (row > blocked - 4) row = blocked - 4;
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
  }
  for (let row = blocked; row < rows; row++) {
    multiplyRow(a + <usize>row * aStride, aStride, weights, bias, out + <usize>row * outStride, panels);
  }
}

/** One row of so many bytes times a matrix, two panels at a time to keep four sums running. */
function multiplyRow(row: usize, bytes: usize, weights: usize, bias: usize, out: usize, panels: i32): void {
  const step = bytes * 8;
  const end = row + bytes;
  let w = weights;
  for (; panels >= 2; panels -= 2) {
    let s0 = v128.load(bias), s1 = v128.load(bias, 16), s2 = v128.load(bias, 32), s3 = v128.load(bias, 48);
    for (let x = row; x < end; x += 4, w += PANEL_BYTES) {
      const v = v128.load_splat<f32>(x);
      s0 = f32x4.add(s0, f32x4.mul(v, v128.load(w)));
      s1 = f32x4.add(s1, f32x4.mul(v, v128.load(w, 16)));
      s2 = f32x4.add(s2, f32x4.mul(v, v128.load(w + step)));
      s3 = f32x4.add(s3, f32x4.mul(v, v128.load(w + step, 16)));
    }
    v128.store(out, s0); v128.store(out, s1, 16); v128.store(out, s2, 32); v128.store(out, s3, 48);
    w += step;
    bias += 2 * PANEL_BYTES;
    out += 2 * PANEL_BYTES;
  }
  if (panels > 0) {
    let s0 = v128.load(bias), s1 = v128.load(bias, 16);
    for (let x = row; x < end; x += 4, w += PANEL_BYTES) {
      const v = v128.load_splat<f32>(x);
      s0 = f32x4.add(s0, f32x4.mul(v, v128.load(w)));
      s1 = f32x4.add(s1, f32x4.mul(v, v128.load(w, 16)));
    }
    v128.store(out, s0); v128.store(out, s1, 16);
  }
}

// @ts-ignore: decorator
@inline
function sumLanes(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}

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

export function windowTiles(input: usize, zeros: usize, out: usize, rows: i32, tiles: i32, width: i32): void {
  const bytes = <usize>width * 4;
  const plane = <usize>tiles * bytes;
  const two = f32x4.splat(2), four = f32x4.splat(4), five = f32x4.splat(5);
  for (let tile: i32 = 0; tile < tiles; tile++) {
    const first = tile * 4;
    const at = input + <usize>first * bytes;
    const row0 = first < rows ? at : zeros;
    const row1 = first + 1 < rows ? at + bytes : zeros;
    const row2 = first + 2 < rows ? at + 2 * bytes : zeros;
    const row3 = first + 3 < rows ? at + 3 * bytes : zeros;
    const row4 = first + 4 < rows ? at + 4 * bytes : zeros;
    const row5 = first + 5 < rows ? at + 5 * bytes : zeros;
    let o = out + <usize>tile * bytes;
    for (let i: usize = 0; i < bytes; i += 16, o += 16) {
      const d1 = v128.load(row1 + i), d2 = v128.load(row2 + i);
      const d3 = v128.load(row3 + i), d4 = v128.load(row4 + i);
      const even = f32x4.sub(d4, f32x4.mul(four, d2));
      const odd = f32x4.sub(d3, f32x4.mul(four, d1));
      const evens = f32x4.sub(d4, d2);
      const odds = f32x4.mul(two, f32x4.sub(d3, d1));
      v128.store(o, f32x4.add(f32x4.sub(f32x4.mul(four, v128.load(row0 + i)), f32x4.mul(five, d2)), d4));
      v128.store(o + plane, f32x4.add(even, odd));
      v128.store(o + 2 * plane, f32x4.sub(even, odd));
      v128.store(o + 3 * plane, f32x4.add(evens, odds));
      v128.store(o + 4 * plane, f32x4.sub(evens, odds));
      v128.store(o + 5 * plane, f32x4.add(f32x4.sub(f32x4.mul(four, d1), f32x4.mul(five, d3)), v128.load(row5 + i)));
    }
  }
}

export function tileRows(products: usize, out: usize, tiles: i32, width: i32): void {
  const bytes = <usize>width * 4;
  const plane = <usize>tiles * bytes;
  const two = f32x4.splat(2), four = f32x4.splat(4), eight = f32x4.splat(8);
  for (let tile: i32 = 0; tile < tiles; tile++) {
    let m = products + <usize>tile * bytes;
    let o = out + <usize>tile * 4 * bytes;
    for (let i: usize = 0; i < bytes; i += 16, m += 16, o += 16) {
      const m1 = v128.load(m + plane), m2 = v128.load(m + 2 * plane);
      const m3 = v128.load(m + 3 * plane), m4 = v128.load(m + 4 * plane);
      const sum1 = f32x4.add(m1, m2), difference1 = f32x4.sub(m1, m2);
      const sum2 = f32x4.add(m3, m4), difference2 = f32x4.sub(m3, m4);
      v128.store(o, f32x4.add(f32x4.add(v128.load(m), sum1), sum2));
      v128.store(o + bytes, f32x4.add(difference1, f32x4.mul(two, difference2)));
      v128.store(o + 2 * bytes, f32x4.add(sum1, f32x4.mul(four, sum2)));
      v128.store(o + 3 * bytes, f32x4.add(f32x4.add(difference1, f32x4.mul(eight, difference2)),
        v128.load(m + 5 * plane)));
    }
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
  multiplyRow(best, bytes, weights, outBias, out, panels);
}
