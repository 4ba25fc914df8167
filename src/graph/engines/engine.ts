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
  close(): Promise<void>
}

export interface Transaction {
  /**
   * Statements run in the order in which they are given, also those that are given before the one before has answered.
   * Once one has failed, none after it is run.
   */
  run<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<readonly Row[]>
}

/** Is told the name of each statement before it runs. */
export type QueryObserver = (name: string) => void
