import { fileURLToPath } from 'node:url'
import type { ActType } from '../../ontology/index.ts'
import type { Calibration } from './calibrated.ts'
import { Kernels } from './encoder/kernels.ts'
import { type Encoder, loadEncoder } from './encoder/loadEncoder.ts'
import { damaged, readReaderModel } from './encoder/readReaderModel.ts'
import { Heads } from './heads.ts'
import { type Link, LinkHead } from './linkHead.ts'
import { WordPieces } from './wordPieces.ts'

/** Where the network that comes with claimgraph lies. */
const SHIPPED = fileURLToPath(new URL('../../../models/reader', import.meta.url))

/** The learnt part of the reader. */
export interface ReaderNetwork {
  readonly wordPieces: WordPieces
  readonly encoder: Encoder
  readonly heads: Heads
  readonly links: Readonly<Record<Link, LinkHead>>
  readonly types: readonly ActType[]
  readonly calibration: Calibration
}

/**
 * Loads the network that comes with claimgraph, or another from a directory with `model.json` and `model.bin`.
 * Throws a `MODEL_MISSING` error where one of them is absent, damaged or of another format.
 */
export function loadReader(directory = SHIPPED): ReaderNetwork {
  const { data, tensors } = readReaderModel(directory)
  const kernels = new Kernels()
  try {
    return {
      wordPieces: new WordPieces(data.vocabulary),
      encoder: loadEncoder(kernels, tensors, data.encoder),
      heads: new Heads(data, kernels, tensors),
      links: {
        again: new LinkHead('again', data, kernels, tensors),
        answer: new LinkHead('answer', data, kernels, tensors),
      },
      types: data.types.slice(1) as ActType[],
      calibration: data.calibration,
    }
  } catch (cause) {
    throw damaged(directory, cause)
  }
}
