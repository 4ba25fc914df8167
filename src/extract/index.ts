export { createExtractor, type Extractor, READER } from './createExtractor.ts'
export { loadReader, type ReaderNetwork } from './reader/loadReader.ts'
