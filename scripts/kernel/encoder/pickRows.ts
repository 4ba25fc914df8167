/** Rows of 8-bit integers, by their numbers, as floats; `width` is a multiple of 4. */
export function pickRows(table: usize, scales: usize, numbers: usize, out: usize, rows: i32, width: i32): void {
  for (let row: i32 = 0; row < rows; row++) {
    const number = <usize>load<u32>(numbers + <usize>row * 4);
    const scale = v128.load_splat<f32>(scales + number * 4);
    for (let at = table + number * <usize>width, end = at + <usize>width; at < end; at += 4) {
      const integers = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(at)));
      v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(integers), scale));
      out += 16;
    }
  }
}
