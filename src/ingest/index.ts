export { englishExtractor } from './englishExtractor.ts'
export { type IngestFailure, type IngestProgress, type IngestSummary, ingest } from './ingest.ts'
export { notEnglishWarning } from './notEnglishWarning.ts'
export { readSources } from './sources/readSources.ts'
