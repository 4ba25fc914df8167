export { createExtractor, type Extractor } from './createExtractor.ts'
