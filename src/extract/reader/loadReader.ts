import type { ActType } from '../../ontology/index.ts'
import { Kernels } from './encoder/kernels.ts'
import { type Encoder, loadEncoder } from './encoder/loadEncoder.ts'
import { damaged, readReaderModel } from './encoder/readReaderModel.ts'
import { Heads } from './heads.ts'
import { WordPieces } from './wordPieces.ts'

/** The learnt part of the reader. */
export interface ReaderNetwork {
  readonly wordPieces: WordPieces
  readonly encoder: Encoder
  readonly heads: Heads
  readonly types: readonly ActType[]
}

/**
 * Loads the network from a directory with `model.json` and `model.bin`.
 * Throws a `MODEL_MISSING` error where one of them is absent, damaged or of another format.
 */
export function loadReader(directory: string): ReaderNetwork {
  const { data, tensors } = readReaderModel(directory)
  const kernels = new Kernels()
  try {
    return {
      wordPieces: new WordPieces(data.vocabulary),
      encoder: loadEncoder(kernels, tensors, data.encoder),
      heads: new Heads(data, kernels, tensors),
      types: data.types.slice(1) as ActType[],
    }
  } catch (cause) {
    throw damaged(directory, cause)
  }
}
