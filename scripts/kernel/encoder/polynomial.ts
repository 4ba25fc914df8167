// Polynomials read their constants from memory: as literals they would be put together anew for each register.

// @ts-ignore: decorator
@inline
export function constant(table: usize, index: usize): v128 {
  return v128.load_splat<f32>(table + index * 4);
}

/** `polynomial` · x + the constant. */
// @ts-ignore: decorator
@inline
export function next(polynomial: v128, x: v128, table: usize, index: usize): v128 {
  return f32x4.add(f32x4.mul(polynomial, x), constant(table, index));
}
