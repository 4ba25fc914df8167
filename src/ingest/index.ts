export { englishExtractor } from './englishExtractor.ts'
export { type IngestProgress, type IngestSummary, ingest } from './ingest.ts'
export { readSources } from './sources/readSources.ts'
