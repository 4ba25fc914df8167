// biome-ignore-all lint/style/noNonNullAssertion: indexes stay within the matrix, whose size the caller gives
import { type Kernels, PANEL, type PackedMatrix, type Pointer } from './kernels.ts'

export interface MatrixSource {
  /** Row by row, one row for each column of the packed matrix. */
  readonly weights: Float32Array
  /** Zeros where left out. */
  readonly bias?: Float32Array
  readonly columns: number
  readonly depth: number
  /** `order[c]` is the row that becomes column `c`; the same number where left out. */
  readonly order?: readonly number[]
}

/** Copies a matrix and its bias into kernel memory in the layout of `Kernels.multiply`. */
export function packMatrix(kernels: Kernels, source: MatrixSource): PackedMatrix {
  const { columns, depth, order } = source
  const stride = Math.ceil(columns / PANEL) * PANEL
  const weights = kernels.allocate(stride * depth)
  const bias = kernels.allocate(stride)
  const { memory } = kernels
  memory.fill(0, weights, weights + stride * depth)
  memory.fill(0, bias, bias + stride)
  for (let column = 0; column < columns; column++) {
    const row = order === undefined ? column : order[column]!
    const inPanel = column % PANEL
    const base = weights + (column - inPanel) * depth + inPanel
    for (let k = 0; k < depth; k++) memory[base + k * PANEL] = source.weights[row * depth + k]!
    if (source.bias !== undefined) memory[bias + column] = source.bias[row]!
  }
  return { weights, bias, depth, columns, stride }
}

/** Copies a vector into kernel memory. */
export function packVector(kernels: Kernels, values: Float32Array): Pointer {
  const at = kernels.allocate(values.length)
  kernels.memory.set(values, at)
  return at
}
