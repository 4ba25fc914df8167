import { readFile, stat } from 'node:fs/promises'
import { ClaimgraphError, fileProblem } from '../../model/index.ts'
import type { Log } from '../log.ts'

/** Milliseconds for which a change of the file may go unnoticed. */
const STALE_AFTER = 1000

/** Others than its owner may write to it. */
const WRITABLE_BY_OTHERS = 0o022

/** What following a file needs of its surroundings. */
export interface Surroundings {
  readonly log: Log
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number
}

/**
 * The content of a file that says who may do what, as the file is now. Throws what `parse` throws, FILE_NOT_FOUND,
 * FILE_NOT_READABLE, or BAD_KEYS where others than its owner may change it. Later faults are told to the log, and what
 * was read before stays in force.
 */
export async function followFile<Content>(
  file: string,
  parse: (text: string) => Content,
  { log, now }: Surroundings,
): Promise<() => Promise<Content>> {
  let text = await readOwned(file)
  let content = parse(text)
  let readAt = now()
  let reading: Promise<void> | undefined
  let fault: string | undefined

  async function readAgain(): Promise<void> {
    try {
      const read = await readOwned(file)
      if (read !== text) content = parse(read)
      text = read
      fault = undefined
    } catch (err) {
      const { message } = err as Error
      if (message !== fault)
        log.error({ err, file }, 'a file of keys has a fault; those read before stay in force')
      fault = message
    }
  }

  return async () => {
    if (Math.abs(now() - readAt) >= STALE_AFTER) {
      readAt = now()
      reading = readAgain()
    }
    await reading
    return content
  }
}

async function readOwned(file: string): Promise<string> {
  const [{ mode }, text] = await Promise.all([stat(file), readFile(file, 'utf8')]).catch((error: unknown) => {
    throw fileProblem(file, error)
  })
  if ((mode & WRITABLE_BY_OTHERS) === 0) return text
  throw new ClaimgraphError('BAD_KEYS', 'others than its owner may write to it', {
    file,
    advice: `Whoever can, can let anybody in. Run: chmod 600 ${file}`,
  })
}
