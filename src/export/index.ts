export { counted, fromJsonLines, hashOf, type RowSum, sumOf, toJsonLines } from './jsonLines.ts'
