export { fromJsonLines, hashOf, toJsonLines } from './jsonLines.ts'
