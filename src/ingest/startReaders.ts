import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import PQueue from 'p-queue'
import { Tinypool } from 'tinypool'
import { type Article, ClaimgraphError, type Extraction } from '../model/index.ts'
import type { Extractor } from './ingest.ts'
import type { Read } from './readerThread.ts'

/** Reads articles in threads of its own: an article takes a second or two, in which the others are answered. */
export interface Readers extends Extractor {
  /** Before all that is read by `extractFor`, however much that is. */
  extract(article: Article): Promise<Extraction>
  /**
   * For somebody who may leave: once the signal is aborted, it is not waited for, and not read unless that has begun.
   * Throws READERS_BUSY where too many wait.
   */
  extractFor(article: Article, signal: AbortSignal): Promise<Extraction>
  /** Waits so many milliseconds at most for what is being read, and then ends it. */
  close(patience: number): Promise<void>
}

/** Threads at most: each holds the model, some 200 MB. One processor is left for all else. */
const MOST_THREADS = 4

/** Milliseconds after which a thread that has nothing to read ends, and gives its memory back. */
const IDLE = 60_000

/** Articles that may wait for a thread. */
const MOST_WAITING = 100

/** Readers of English, of `version` as `englishExtractor` is; threads start once there is something to read. */
export function startReaders(version: string): Readers {
  const threads = Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1))
  const pool = new Tinypool({
    filename: THREAD,
    name: 'read',
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE,
  })
  // Those who wait hear of it in `ranIn`; without a listener it would end the process.
  pool.on('error', () => {})
  // The pool has no queue: it would end a thread that reads for who has left, and forget those that wait behind.
  const queue = new PQueue({ concurrency: threads })
  return {
    version,
    extract: (article) => queue.add(() => readIn(pool, article), { priority: 1 }),
    async extractFor(article, signal) {
      if (queue.size >= MOST_WAITING) throw busy()
      return queue.add(() => readIn(pool, article), { signal })
    },
    async close(patience) {
      await Promise.race([queue.onIdle(), sleep(patience, undefined, { ref: false })])
      await pool.destroy()
    },
  }
}

/** What was built runs as it is; the sources need a loader, which no thread inherits. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? '../../scripts/readerThread.mjs' : 'readerThread.js',
  import.meta.url,
).href

async function readIn(pool: Tinypool, article: Article): Promise<Extraction> {
  const read = await ranIn(pool, article)
  if ('extraction' in read) return read.extraction
  const { code, message, advice } = read.problem
  throw new ClaimgraphError(code, message, advice === undefined ? {} : { advice })
}

/** Fails too where no thread can start, of which the pool tells nobody in particular. */
function ranIn(pool: Tinypool, article: Article): Promise<Read> {
  return new Promise((resolve, reject) => {
    pool.once('error', reject)
    const ended = pool.run(article).finally(() => pool.off('error', reject)) as Promise<Read>
    ended.then(resolve, reject)
  })
}

function busy(): ClaimgraphError {
  return new ClaimgraphError('READERS_BUSY', `${MOST_WAITING} articles wait to be read`, {
    advice: 'Try again in a minute.',
  })
}
