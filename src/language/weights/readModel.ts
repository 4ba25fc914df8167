import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { ClaimgraphError } from '../../model/index.ts'
import type { ModelData } from './modelData.ts'
import { readTensors, type Tensors } from './tensors.ts'

export interface Model {
  readonly data: ModelData
  readonly tensors: Tensors
}

const FORMAT = 1
const ADVICE =
  'Install claimgraph anew, or name a directory that holds its model.json.br and model.bin.br (models/en).'

/**
 * Reads `model.json.br` and `model.bin.br` of a directory.
 * Throws a `MODEL_MISSING` error where one of them is absent, damaged or of another format.
 */
export function readModel(directory: string): Model {
  const json = readPart(directory, 'model.json.br')
  const binary = readPart(directory, 'model.bin.br')
  try {
    const data = JSON.parse(new TextDecoder().decode(brotliDecompressSync(json))) as ModelData
    if (data.format !== FORMAT) throw new RangeError(`Model format ${data.format} is not ${FORMAT}`)
    const bytes = new Uint8Array(brotliDecompressSync(binary))
    return { data, tensors: readTensors(data.tensors, bytes.buffer) }
  } catch (cause) {
    throw new ClaimgraphError(
      'MODEL_MISSING',
      `The English model in ${directory} is damaged or of another version`,
      {
        advice: ADVICE,
        file: directory,
        cause,
      },
    )
  }
}

function readPart(directory: string, name: string): Uint8Array {
  const file = join(directory, name)
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new ClaimgraphError('MODEL_MISSING', `The English model is not there: ${file}`, {
      advice: ADVICE,
      file,
      cause,
    })
  }
}
