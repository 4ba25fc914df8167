import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { type Article, ClaimgraphError, type Extraction } from '../model/index.ts'
import type { Extractor } from './ingest.ts'
import type { Read } from './readerThread.ts'

/** Reads articles in threads of its own: an article takes a second or two, in which the others are answered. */
export interface Readers extends Extractor {
  /** Once aborted, the article is not read, or no further. Throws READERS_BUSY where too many wait. */
  extract(article: Article, signal?: AbortSignal): Promise<Extraction>
  /** Ends what is being read. */
  close(): Promise<void>
}

/** Threads at most: each holds the model, some 200 MB. One processor is left for all else. */
const MOST_THREADS = 4

/** Milliseconds after which a thread that has nothing to read ends, and gives its memory back. */
const IDLE = 60_000

/** Articles that may wait for a thread. */
const MOST_WAITING = 100

/** Readers of English, of `version` as `englishExtractor` is; threads start once there is something to read. */
export function startReaders(version: string): Readers {
  const pool = new Tinypool({
    filename: THREAD,
    name: 'read',
    minThreads: 0,
    maxThreads: Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1)),
    idleTimeout: IDLE,
  })
  return {
    version,
    async extract(article, signal) {
      if (pool.queueSize >= MOST_WAITING) throw busy()
      const read = (await pool.run(article, signal ? { signal } : {})) as Read
      if ('extraction' in read) return read.extraction
      const { code, message, advice } = read.problem
      throw new ClaimgraphError(code, message, advice === undefined ? {} : { advice })
    },
    close: () => pool.destroy(),
  }
}

/** What was built runs as it is; the sources need a loader, which no thread inherits. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? '../../scripts/readerThread.mjs' : 'readerThread.js',
  import.meta.url,
).href

function busy(): ClaimgraphError {
  return new ClaimgraphError('READERS_BUSY', `${MOST_WAITING} articles wait to be read`, {
    advice: 'Try again in a minute.',
  })
}
