import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GraphQLError, parse, validate } from 'graphql'
import { ClaimgraphError } from '../model/index.ts'
import { schema } from './schema.ts'

/** Operations by the SHA-256 of their text, in hexadecimal digits. */
export type Operations = ReadonlyMap<string, string>

/**
 * Reads the operations that stand in the `.graphql` files of a folder and those below it. The hash is that of the file, as
 * `sha256sum` prints it. Throws FILE_NOT_READABLE, NOTHING_TO_READ, or BAD_CONFIG for a file that does not fit the schema.
 */
export async function loadOperations(folder: string): Promise<Operations> {
  const names = (
    await readdir(folder, { recursive: true }).catch((error: unknown) => throwNotReadable(folder, error))
  )
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
  if (names.length === 0) {
    throw new ClaimgraphError('NOTHING_TO_READ', `There are no .graphql files in ${folder}.`, {
      advice: 'Name the folder that holds the operations of your clients.',
      file: folder,
    })
  }
  const operations = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name)
      const text = await readFile(file, 'utf8')
      const [error] = errorsIn(text)
      if (error) throw notRunnable(file, error)
      return [createHash('sha256').update(text).digest('hex'), text] as const
    }),
  )
  return new Map(operations)
}

function throwNotReadable(folder: string, cause: unknown): never {
  throw new ClaimgraphError('FILE_NOT_READABLE', `The folder ${folder} cannot be read.`, {
    advice: 'Name the folder that holds the operations of your clients.',
    file: folder,
    cause,
  })
}

function errorsIn(text: string): readonly GraphQLError[] {
  try {
    return validate(schema, parse(text))
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

function notRunnable(file: string, { message, locations }: GraphQLError): ClaimgraphError {
  const line = locations?.[0]?.line
  return new ClaimgraphError('BAD_CONFIG', `This operation cannot be run: ${message}`, {
    advice: 'Correct it, or take it out of the folder.',
    file,
    ...(line !== undefined && { line }),
  })
}
