import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ClaimgraphError } from '../../../model/index.ts'
import type { Calibration } from '../calibrated.ts'
import type { EncoderSizes } from './encoderLayer.ts'
import { readTensors, type TensorInfo, type Tensors } from './tensors.ts'

/** Features of a word, of a cue and an actor, of a cue and its content, of two acts by either link. */
export type FeatureKind = 'word' | 'pair' | 'part' | 'again' | 'answer'

/** The shape of `model.json`: all of the reader but its numbers, which lie in `model.bin`. See training/export.py. */
export interface ReaderData {
  /** 1; other numbers are other layouts. */
  readonly format: number
  readonly encoder: EncoderSizes
  /** The pieces of words by their numbers. */
  readonly vocabulary: readonly string[]
  /** The acts by their numbers; 0 is none. */
  readonly types: readonly string[]
  /** Names of features by kind; the first has number 1, as 0 is any that is not known. */
  readonly features: Readonly<Record<FeatureKind, readonly string[]>>
  /** From how sure the network is to how often it is right: training/calibrate.ts. */
  readonly calibration: Calibration
  readonly tensors: readonly TensorInfo[]
}

export interface ReaderModel {
  readonly data: ReaderData
  readonly tensors: Tensors
}

const FORMAT = 1
const ADVICE =
  'Install claimgraph anew, or name a directory that holds model.json and model.bin (models/reader).'

/**
 * Reads `model.json` and `model.bin` of a directory.
 * Throws a `MODEL_MISSING` error where one of them is absent, damaged or of another format.
 */
export function readReaderModel(directory: string): ReaderModel {
  const json = readPart(directory, 'model.json')
  const binary = readPart(directory, 'model.bin')
  try {
    const data = JSON.parse(json.toString('utf8')) as ReaderData
    if (data.format !== FORMAT) throw new RangeError(`Model format ${data.format} is not ${FORMAT}`)
    return { data, tensors: readTensors(data.tensors, binary) }
  } catch (cause) {
    throw damaged(directory, cause)
  }
}

/** The error where a model is there but cannot be used. */
export function damaged(directory: string, cause: unknown): ClaimgraphError {
  const message = `The reader in ${directory} is damaged or of another version`
  return new ClaimgraphError('MODEL_MISSING', message, { advice: ADVICE, file: directory, cause })
}

function readPart(directory: string, name: string): Buffer<ArrayBuffer> {
  const file = join(directory, name)
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new ClaimgraphError('MODEL_MISSING', `The reader is not there: ${file}`, {
      advice: ADVICE,
      file,
      cause,
    })
  }
}
