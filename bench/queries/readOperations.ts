import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Row, Table } from './rowsOf.ts'

const FOLDER = new URL('../../docs/queries/', import.meta.url)

const ROWS = z.array(z.array(z.string()).readonly()).readonly()
const DIFFERENCES = z
  .array(z.strictObject({ why: z.string(), rows: ROWS }).readonly())
  .readonly()
  .default([])

const ANSWER = z.strictObject({
  seedQuestion: z.int().min(1).max(6).exactOptional(),
  variables: z.record(z.string(), z.unknown()).default({}),
  tables: z
    .array(
      z
        .strictObject({
          rows: z.string(),
          columns: z.record(z.string(), z.union([z.string(), z.array(z.string()).readonly()])),
          key: z.array(z.string()).min(1).readonly(),
          expected: ROWS,
          missing: DIFFERENCES,
          beyond: DIFFERENCES,
        })
        .readonly(),
    )
    .readonly(),
})

/** A documented operation, with its answer about the sample articles. */
export interface Operation {
  /** Of its files, without the ending. */
  readonly name: string
  /** The comment with which it begins: what an analyst asks. */
  readonly question: string
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The question of `seeds/expected.md` that it answers. */
  readonly seedQuestion?: number
  readonly tables: readonly ExpectedTable[]
}

export interface ExpectedTable extends Table {
  /** Columns by which a row is found again where another cell is wrong. */
  readonly key: readonly string[]
  /** Right rows that the annotated articles give. */
  readonly expected: readonly Row[]
  /** Right rows that they do not give, and why. */
  readonly missing: readonly Difference[]
  /** Rows that they give and that are not right, or not in `seeds/expected.md`, and why. */
  readonly beyond: readonly Difference[]
}

export interface Difference {
  readonly why: string
  readonly rows: readonly Row[]
}

/** The operations of docs/queries, in the order of their names. */
export function readOperations(): readonly Operation[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'))
  return files.toSorted().map((file) => readOperation(file.replace(/\.graphql$/, '')))
}

function readOperation(name: string): Operation {
  const text = readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8')
  const answer = ANSWER.parse(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')))
  return { name, text, question: questionOf(text), ...answer }
}

function questionOf(text: string): string {
  const comment = /^(?:# .*\n)+/.exec(text)?.[0] ?? ''
  return comment.replace(/^# /gm, '').trim().replace(/\n/g, ' ')
}

/** All rows that a graph which gave the right answer and nothing else would have, those that are beyond among them. */
export function givenRows({ expected, beyond }: ExpectedTable): readonly Row[] {
  return [...expected, ...beyond.flatMap(({ rows }) => rows)]
}
