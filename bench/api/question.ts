/** Who answers: claimgraph that works each answer out, or that keeps them, @neo4j/graphql, or Cypher written by hand. */
export const SIDES = ['ours', 'kept', 'peer', 'bare'] as const
export type Side = (typeof SIDES)[number]

/** What is asked, in the ways in which each side can be asked it. */
export interface Question {
  readonly name: string
  /** The first is ours, by which the others are judged. */
  readonly ways: readonly Way[]
}

export interface Way {
  readonly side: Side
  /** As it stands in the tables. */
  readonly name: string
  /** Sent as JSON. */
  readonly body: object
  /** The rows of an answer, in a form that is the same for all sides. */
  readonly rows: (answer: unknown) => readonly object[]
  /** Makes of our rows what this way gives, where it cannot give the same. */
  readonly givesOf?: (ours: readonly object[]) => readonly object[]
}

/** A way to ask our GraphQL; `rows` takes the data of the answer. */
export function oursBy(query: string, variables: object, rows: RowsOf): Way {
  return { side: 'ours', name: 'claimgraph', body: { query, variables }, rows: ofData(rows) }
}

/** The same question, also asked of the server that keeps its answers. */
export function alsoKept({ name, ways: [ours, ...others] }: Question): Question {
  if (!ours) throw new Error(`${name} cannot be asked`)
  return { name, ways: [ours, { ...ours, side: 'kept', name: 'claimgraph, answer kept' }, ...others] }
}

/** A way to ask the GraphQL of @neo4j/graphql. */
export function peerBy(
  name: string,
  query: string,
  variables: object,
  rows: RowsOf,
  givesOf?: Way['givesOf'],
): Way {
  const way: Way = {
    side: 'peer',
    name: `@neo4j/graphql, ${name}`,
    body: { query, variables },
    rows: ofData(rows),
  }
  return givesOf ? { ...way, givesOf } : way
}

/** A way to ask the bare driver: the name of a list of statements, which answers with the records of each. */
export function bareBy(statements: string, params: object, rows: RowsOf): Way {
  return {
    side: 'bare',
    name: 'Cypher by hand',
    body: { statements, params },
    rows: (answer) => rows(answer as never),
  }
}

/** Takes the answer in the form that the question asks for. */
type RowsOf = (answer: never) => readonly object[]

function ofData(rows: RowsOf): Way['rows'] {
  return (answer) => {
    const { data, errors } = answer as { data?: object; errors?: readonly { message: string }[] }
    if (errors || !data) throw new Error(errors?.[0]?.message ?? 'no data')
    return rows(data as never)
  }
}
