import { constant, next } from "./polynomial";

/** A half, and the root of it. */
const GELU = memory.data<f32>([0.5, 0.70710678]);

/** `count` is a multiple of 4. */
export function gelu(values: usize, count: i32): void {
  for (const end = values + <usize>count * 4; values < end; values += 16) {
    const x = v128.load(values);
    const half = f32x4.mul(x, constant(GELU, 0));
    v128.store(values, f32x4.add(half, f32x4.mul(half, erf(f32x4.mul(x, constant(GELU, 1))))));
  }
}

/**
 * Constant from the first number on. The rest are the polynomials whose quotient is Eigen's `erf`, highest power
 * first.
 */
const ERF = memory.data<f32>([4,
  -2.72614225801306e-10, 2.77068142495902e-8, -2.10102402082508e-6, -5.69250639462346e-5, -7.34990630326855e-4,
  -2.95459980854025e-3, -1.60960333262415e-2,
  -1.45660718464996e-5, -2.13374055278905e-4, -1.68282697438203e-3, -7.37332916720468e-3, -1.42647390514189e-2]);

// @ts-ignore: decorator
@inline
function erf(value: v128): v128 {
  const most = constant(ERF, 0);
  const x = f32x4.pmin(f32x4.pmax(value, f32x4.neg(most)), most);
  const y = f32x4.mul(x, x);
  let p = next(constant(ERF, 1), y, ERF, 2);
  p = next(p, y, ERF, 3);
  p = next(p, y, ERF, 4);
  p = next(p, y, ERF, 5);
  p = next(p, y, ERF, 6);
  p = next(p, y, ERF, 7);
  let q = next(constant(ERF, 8), y, ERF, 9);
  q = next(q, y, ERF, 10);
  q = next(q, y, ERF, 11);
  q = next(q, y, ERF, 12);
  return f32x4.div(f32x4.mul(x, p), q);
}
