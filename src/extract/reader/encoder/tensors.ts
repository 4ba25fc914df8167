// biome-ignore-all lint/style/noNonNullAssertion: array indexes stay within the tensor's own size
/** A row of the list of what a file of weights holds. */
export interface TensorInfo {
  readonly name: string
  readonly dtype: keyof typeof BYTES
  readonly shape: readonly number[]
  /** In bytes, a multiple of 16. */
  readonly offset: number
}

/** Named arrays of numbers. */
export interface Tensors {
  /** A copy of all values of a tensor, row by row; 16-bit integers become floats. */
  get(name: string): Float32Array
  /** All values of a tensor of 8-bit integers, as they lie in the file. */
  bytes(name: string): Int8Array
  /** All values of a tensor of 32-bit integers. */
  integers(name: string): Int32Array
}

const BYTES = { float32: 4, int32: 4, int16: 2, int8: 1 } as const

/** Throws a RangeError where `bytes` is too short for the list, and for a name that is not there. */
export function readTensors(list: readonly TensorInfo[], bytes: Uint8Array<ArrayBuffer>): Tensors {
  for (const info of list) {
    const end = info.offset + count(info) * BYTES[info.dtype]
    if (!(end <= bytes.byteLength)) throw new RangeError(`Tensor ${info.name} ends at byte ${end}`)
  }
  const byName = new Map(list.map((info) => [info.name, info]))
  const find = (name: string, ...types: readonly TensorInfo['dtype'][]): TensorInfo => {
    const info = byName.get(name)
    if (info === undefined || !types.includes(info.dtype)) {
      throw new RangeError(`There is no tensor ${name} of ${types.join(' or ')}`)
    }
    return info
  }
  const get = (name: string): Float32Array => {
    const info = find(name, 'float32', 'int16')
    if (info.dtype === 'float32') return arrayOf(name, 'float32', Float32Array).slice()
    return scaleRows(info, arrayOf(name, 'int16', Int16Array), get(`${name}.scale`))
  }
  const arrayOf = <T>(name: string, dtype: TensorInfo['dtype'], type: ArrayType<T>): T => {
    const info = find(name, dtype)
    return new type(bytes.buffer, bytes.byteOffset + info.offset, count(info))
  }
  return {
    get,
    bytes: (name) => arrayOf(name, 'int8', Int8Array),
    integers: (name) => arrayOf(name, 'int32', Int32Array),
  }
}

type ArrayType<T> = new (bytes: ArrayBuffer, offset: number, count: number) => T

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
