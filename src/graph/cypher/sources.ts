import type { SourceId } from '../../model/index.ts'
import type { SourceRow } from '../rows.ts'
import { type Rows, read, write } from './statement.ts'

export const knownSources = read<{ readonly ids: readonly SourceId[] }, { readonly id: SourceId }>(
  'knownSources',
  'MATCH (s:Source) WHERE s.id IN $ids RETURN s.id AS id ORDER BY id',
)

export const mergeSources = write<Rows<SourceRow>>(
  'mergeSources',
  `UNWIND $rows AS row
MERGE (s:Source {id: row.id})
ON CREATE SET s.path = row.path, s.articles = row.articles, s.recordedAt = row.recordedAt
RETURN count(s.id) AS written`,
)
