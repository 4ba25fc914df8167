export { createApi } from './createApi.ts'
export { printSdl } from './printSdl.ts'
export { startServer } from './startServer.ts'
