import { ClaimgraphError } from './claimgraphError.ts'

/** The problem behind an error of the file system; other errors are bugs and pass. */
export function fileProblem(file: string, error: unknown): ClaimgraphError {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new ClaimgraphError('FILE_NOT_FOUND', 'no such file or folder', {
      file,
      cause: error,
      advice: 'Check the path.',
    })
  }
  return new ClaimgraphError('FILE_NOT_READABLE', `it cannot be read (${code})`, {
    file,
    cause: error,
    advice: 'Check its permissions.',
  })
}
