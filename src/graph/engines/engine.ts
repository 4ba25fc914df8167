import type { ReadStatement, SchemaStatement, Statement } from '../cypher/statement.ts'

/** A database that runs the statements of the catalogue. */
export interface Engine {
  readonly kind: 'grafeo' | 'neo4j'
  read<Params extends object, Row>(
    statement: ReadStatement<Params, Row>,
    params: Params,
  ): Promise<readonly Row[]>
  /**
   * Runs `work` in one transaction: what it writes is stored wholly or not at all. `work` is run again where another
   * transaction was in its way, so it does nothing but run statements.
   */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>
  define(statement: SchemaStatement): Promise<void>
  /** The same engine, running statements for somebody. */
  forCaller(caller: Caller): Engine
  close(): Promise<void>
}

/** For whom statements run. */
export interface Caller {
  /**
   * Says that nobody waits any more: what is being read is broken off, with the reason of the signal. A write that was
   * begun is ended.
   */
  readonly signal?: AbortSignal
  /** Goes with each statement, where the engine can tell what it is running. */
  readonly requestId?: string
  readonly onQuery?: QueryObserver
}

export interface Transaction {
  /**
   * Statements run in the order in which they are given, also those that are given before the one before has answered.
   * Once one has failed, none after it is run.
   */
  run<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<readonly Row[]>
}

/** Is told the name of each statement when it is given to the engine, and what comes of it. */
export type QueryObserver = (name: string, answer: Promise<unknown>) => void
