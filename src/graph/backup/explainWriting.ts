import { ClaimgraphError } from '../../model/index.ts'

/** Says that a folder cannot be written where the system has refused it; gives any other error back as it is. */
export function explainWriting(error: unknown, folder: string): unknown {
  const isOfSystem = error instanceof Error && 'syscall' in error
  return isOfSystem ? notWritable(folder, error) : error
}

export function notWritable(folder: string, cause: unknown): ClaimgraphError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new ClaimgraphError('FOLDER_NOT_WRITABLE', `it cannot be written: ${why}`, {
    file: folder,
    cause,
    advice: 'Name a folder that you may write to, on a disk with room.',
  })
}
