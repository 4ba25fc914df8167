export { checkGraph, type Flaw } from './checkGraph.ts'
export { englishExtractor } from './englishExtractor.ts'
export { givenExtractor } from './extractions/givenExtractor.ts'
export {
  type Extractor,
  type IngestFailure,
  type IngestProgress,
  type IngestSummary,
  ingest,
} from './ingest.ts'
export { joinArticles } from './joins/index.ts'
export { notEnglishWarning } from './notEnglishWarning.ts'
export { fileProblem } from './sources/findFiles.ts'
export { readSources } from './sources/readSources.ts'
