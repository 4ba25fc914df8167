// biome-ignore-all lint/style/noNonNullAssertion: array indexes stay within the tensor's own size
import type { TensorInfo } from './modelData.ts'

/** The named arrays of `model.bin`, read as 32-bit floats. */
export interface Tensors {
  /** All values of a tensor, row by row. */
  get(name: string): Float32Array
}

const BYTES = { float32: 4, int16: 2 } as const

/** Throws a RangeError where `bytes` is too short for the list. */
export function readTensors(list: readonly TensorInfo[], bytes: ArrayBuffer): Tensors {
  for (const info of list) {
    const end = info.offset + count(info) * BYTES[info.dtype]
    if (!(end <= bytes.byteLength)) throw new RangeError(`Tensor ${info.name} ends at byte ${end}`)
  }
  const byName = new Map(list.map((info) => [info.name, info]))
  const get = (name: string): Float32Array => {
    const info = byName.get(name)
    if (info === undefined) throw new RangeError(`There is no tensor ${name}`)
    if (info.dtype === 'float32') return new Float32Array(bytes, info.offset, count(info))
    return scaleRows(info, new Int16Array(bytes, info.offset, count(info)), get(`${name}.scale`))
  }
  return { get }
}

function count({ shape }: TensorInfo): number {
  return shape.reduce((product, size) => product * size, 1)
}

/** Integers become floats by their row's scale; a row is the last dimension. */
function scaleRows({ shape }: TensorInfo, source: Int16Array, scales: Float32Array): Float32Array {
  const width = shape.at(-1) ?? 1
  const out = new Float32Array(source.length)
  for (let row = 0, i = 0; row < scales.length; row++) {
    const scale = scales[row]!
    for (const end = i + width; i < end; i++) out[i] = source[i]! * scale
  }
  return out
}
