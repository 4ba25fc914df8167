import { constants } from 'node:fs'
import { access, cp, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ClaimgraphError } from '../../model/index.ts'
import type { Caller, Engine, Transaction } from './engine.ts'
import { explainGrafeoError, explainOpening, isConflict, isOver, noGraph } from './grafeoErrors.ts'
import { readWrites, setWrites, WriteCount } from './grafeoJournal.ts'
import { GRAFEO_FILE, type GrafeoDatabase, type GrafeoTransaction, loadGrafeo } from './grafeoModule.ts'
import { inOrder } from './inOrder.ts'
import { isThere, makeFolders } from './makeFolders.ts'
import { observeEngine } from './observeEngine.ts'
import { runGrafeo } from './runGrafeo.ts'
import { untilAborted } from './untilAborted.ts'

/** Bytes of log after which it is folded into the file, in the background. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024

/** Times a transaction is begun again after conflicts. Writers of this process wait for one another. */
const ATTEMPTS = 5

/**
 * Opens the embedded engine on a folder, made where it is missing unless told otherwise; everything of the graph lies
 * in it. One process at a time. Throws ENGINE_MISSING, FOLDER_NOT_WRITABLE, GRAPH_NOT_FOUND, GRAPH_IN_USE or
 * GRAPH_DAMAGED.
 */
export async function openGrafeo(folder: string, make = true): Promise<Engine> {
  const { GrafeoDB } = loadGrafeo()
  const file = join(folder, GRAFEO_FILE)
  if (!make && !(await isThere(file))) throw noGraph(folder)
  const wasThere = await prepareFolder(folder, file)
  const log = `${file}.wal`
  const kept = `${log}.kept`
  // Grafeo throws away what stands behind a damaged entry of its log when it opens it.
  // A copy that is kept from an opening that found it damaged stays.
  const isKept = await isThere(kept)
  let database: GrafeoDatabase
  try {
    if (!isKept && (await isThere(log))) await copyWhole(log, kept)
    database = GrafeoDB.create(file)
  } catch (error) {
    if (!isKept) await rm(kept, { recursive: true, force: true })
    throw explainOpening(error, folder, wasThere)
  }
  database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES })
  try {
    const [stored] = await runGrafeo(database, readWrites, {})
    const count = new WriteCount(folder, stored?.writes ?? 0)
    await rm(kept, { recursive: true, force: true })
    return engineOf(database, count, folder)
  } catch (error) {
    database.close()
    throw error
  }
}

/** A copy that was cut off must not look like the log. */
async function copyWhole(from: string, to: string): Promise<void> {
  const unfinished = `${to}.unfinished`
  try {
    await rm(unfinished, { recursive: true, force: true })
    await cp(from, unfinished, { recursive: true })
    await rename(unfinished, to)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

/** Returns whether there is a graph in the folder already. */
async function prepareFolder(folder: string, file: string): Promise<boolean> {
  const { R_OK, W_OK, X_OK } = constants
  try {
    await makeFolders(resolve(folder))
    await access(folder, R_OK | W_OK | X_OK)
    await access(file, R_OK | W_OK)
    return true
  } catch (cause) {
    const { code, path } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' && path === file) return false
    throw new ClaimgraphError('FOLDER_NOT_WRITABLE', `The graph cannot be kept in ${folder}: ${code}.`, {
      advice: 'Name a folder that you may write to.',
      file: folder,
      cause,
    })
  }
}

function engineOf(database: GrafeoDatabase, count: WriteCount, folder: string): Engine {
  let lastWrite: Promise<unknown> = Promise.resolve()
  const explained = async <Result>(task: () => Promise<Result>): Promise<Result> => {
    try {
      return await task()
    } catch (error) {
      throw explainGrafeoError(error, folder)
    }
  }
  /** Begins after all writes before it have ended, well or badly. */
  const inTurn = <Result>(write: () => Promise<Result>): Promise<Result> => {
    const result = lastWrite.then(() => explained(write))
    lastWrite = result.catch(() => undefined)
    return result
  }
  const engine: Engine = {
    kind: 'grafeo',
    read: (statement, params) => explained(() => runGrafeo(database, statement, params)),
    write: (work) => inTurn(() => retry(() => transact(database, count, work))),
    define: (statement) =>
      inTurn(async () => {
        await database.executeCypher(statement.text, {})
      }),
    forCaller: (caller) => engineFor(caller, engine),
    close: () =>
      inTurn(async () => {
        try {
          database.close()
        } catch (error) {
          count.abandon()
          throw error
        }
        count.close()
      }),
  }
  return engine
}

/** A statement that runs cannot be broken off, and ends within half a minute; its caller is told of the end at once. */
function engineFor({ signal, onQuery }: Caller, engine: Engine): Engine {
  const observed = onQuery ? observeEngine(engine, onQuery) : engine
  return {
    ...observed,
    read: (statement, params) => untilAborted(signal, () => observed.read(statement, params)),
  }
}

async function retry<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let left = ATTEMPTS; ; left--) {
    try {
      return await attempt()
    } catch (error) {
      if (left <= 1 || !isConflict(error)) throw error
    }
  }
}

async function transact<Result>(
  database: GrafeoDatabase,
  count: WriteCount,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const transaction = database.beginTransaction()
  // The engine takes several statements at once, and then in any order.
  const statements = inOrder()
  try {
    const result = await work({
      run: (statement, params) => statements.run(() => runGrafeo(transaction, statement, params)),
    })
    const writes = count.next
    await runGrafeo(transaction, setWrites, { writes })
    transaction.commit()
    count.made(writes)
    return result
  } catch (error) {
    await statements.stop()
    rollBack(transaction)
    throw error
  }
}

/** A commit that has failed calls its transaction active, and has none to roll back; the error that matters is the first. */
function rollBack(transaction: GrafeoTransaction): void {
  try {
    if (transaction.isActive) transaction.rollback()
  } catch (error) {
    if (!isOver(error)) throw error
  }
}
