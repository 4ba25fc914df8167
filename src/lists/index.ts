export { chunked } from './chunked.ts'
export { grouped } from './grouped.ts'
export { reachable } from './reachable.ts'
