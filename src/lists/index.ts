export { chunked } from './chunked.ts'
export { compareTexts } from './compareTexts.ts'
export { grouped } from './grouped.ts'
export { reachable } from './reachable.ts'
