export { createExtractor, type Extractor } from './createExtractor.ts'
export { loadReader, type ReaderNetwork } from './reader/loadReader.ts'
