export { checkGraph, type Flaw } from './checkGraph.ts'
export { englishExtractor, englishReader } from './englishExtractor.ts'
export { givenExtractor } from './extractions/givenExtractor.ts'
export {
  type Extractor,
  type IngestFailure,
  type IngestProgress,
  type IngestSummary,
  ingest,
  ingestDocuments,
} from './ingest.ts'
export { joinArticles } from './joins/index.ts'
export { notEnglishWarning } from './notEnglishWarning.ts'
export { type Mention, type ReadText, readText } from './readText.ts'
export type { Change, ChangedField, Difference } from './reextract/compareReadings.ts'
export { findStored } from './reextract/findStored.ts'
export type { Reading } from './reextract/readings.ts'
export { type Reextracted, reextract, type StoredReading } from './reextract/reextract.ts'
export { type Document, readSources } from './sources/readSources.ts'
export { type Readers, startReaders } from './startReaders.ts'
