import { EncoderLayer, type EncoderSizes } from './encoderLayer.ts'
import { type Kernels, UNIT } from './kernels.ts'
import { Norm } from './norm.ts'
import type { Tensors } from './tensors.ts'

/** A BERT encoder: vectors of the pieces of words in their context. */
export interface Encoder {
  /** Numbers in the vector of a piece. */
  readonly width: number
  /**
   * The hidden states of the last layer, `width` numbers for each piece, one piece after another.
   * Throws a RangeError for no pieces, more than there are positions for, or a piece that is not in the vocabulary.
   */
  encode(pieces: readonly number[]): Float32Array
}

/**
 * Copies the encoder's tensors into the memory of the kernels. That memory then grows with the longest text encoded, to
 * what the most pieces need, and is used again for each.
 */
export function loadEncoder(kernels: Kernels, tensors: Tensors, sizes: EncoderSizes): Encoder {
  const { width, positions } = sizes
  const table = kernels.store(tensors.bytes('encoder.pieces'))
  const scales = tensors.get('encoder.pieces.scale')
  const scalesAt = kernels.store(scales)
  const places = kernels.matrix(tensors.get('encoder.positions'), width)
  const norm = new Norm(kernels, tensors, 'encoder.norm')
  const zeros = kernels.store(new Float32Array(Math.ceil(positions / UNIT) * UNIT))
  const layers = Array.from(
    { length: sizes.layers },
    (_, index) => new EncoderLayer(kernels, tensors, `encoder.${index}`, sizes, zeros),
  )
  const check = (pieces: readonly number[]): void => {
    if (pieces.length === 0 || pieces.length > positions) {
      throw new RangeError(`${pieces.length} pieces are not between 1 and ${positions}`)
    }
    const unknown = pieces.find((piece) => !Number.isInteger(piece) || piece < 0 || piece >= scales.length)
    if (unknown !== undefined) throw new RangeError(`There is no piece ${unknown}`)
  }
  const encode = (pieces: readonly number[]): Float32Array => {
    check(pieces)
    return kernels.lend(() => {
      const rows = Math.ceil(pieces.length / UNIT) * UNIT
      const numbers = new Int32Array(rows)
      numbers.set(pieces)
      const states = kernels.floats(rows, width)
      kernels.pickRows(table, scalesAt, kernels.store(numbers), states)
      norm.run(states, { ...places, rows }, states)
      for (const layer of layers) layer.run(states, pieces.length)
      return kernels.read(states, pieces.length)
    })
  }
  return { width, encode }
}
