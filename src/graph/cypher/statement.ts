import type { Moment } from '../../model/index.ts'

/**
 * An entry of the catalogue: a constant text of Cypher with the types of its parameters and rows.
 * Those of filters are made of constant parts. The text never holds a value: values travel as parameters.
 */
export interface Statement<Params extends object = object, Row = unknown> {
  readonly name: string
  readonly text: string
  readonly kind: 'read' | 'write' | 'schema'
  /** Never set: they carry the types from the entry to the engine. */
  readonly params?: Params
  readonly row?: Row
}

export interface ReadStatement<Params extends object = object, Row = unknown> extends Statement<Params, Row> {
  readonly kind: 'read'
}

export interface WriteStatement<Params extends object = object, Row = unknown>
  extends Statement<Params, Row> {
  readonly kind: 'write'
}

/** A constraint or an index. Running it again changes nothing. */
export interface SchemaStatement extends Statement<NoParams, never> {
  readonly kind: 'schema'
  /** The engine that it is for; both where none is named. */
  readonly engine: 'neo4j' | undefined
}

export type NoParams = Readonly<Record<string, never>>

/** What the statements take that answer as of a moment. */
export interface AtMoment {
  readonly at: Moment
}

/** What the statements take that write one row of a list after the other. */
export interface Rows<Row> {
  readonly rows: readonly Row[]
}

/** How many of the rows were written; fewer than were given where a row names something that is not stored. */
export interface Written {
  readonly written: number
}

export function read<Params extends object, Row>(name: string, text: string): ReadStatement<Params, Row> {
  return { name, text, kind: 'read' }
}

export function write<Params extends object, Row = Written>(
  name: string,
  text: string,
): WriteStatement<Params, Row> {
  return { name, text, kind: 'write' }
}

export function schema(name: string, text: string, engine?: 'neo4j'): SchemaStatement {
  return { name, text, kind: 'schema', engine }
}
