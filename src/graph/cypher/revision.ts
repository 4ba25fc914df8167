import { type NoParams, read, write } from './statement.ts'

/** Which state the graph is in: another word after each write. */
export const readRevision = read<NoParams, { readonly revision: string | null }>(
  'readRevision',
  `MATCH (m:Meta {id: 'revision'}) RETURN m.revision AS revision`,
)

/** Says that the graph is in another state. It is given last: who sees the word sees all that was written before it. */
export const setRevision = write<{ readonly revision: string }>(
  'setRevision',
  `MERGE (m:Meta {id: 'revision'}) SET m.revision = $revision RETURN count(m.id) AS written`,
)
