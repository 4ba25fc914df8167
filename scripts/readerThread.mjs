// The thread that reads articles, run from src/ where nothing is built: threads do not inherit what lets Node run TypeScript.
import { register } from 'tsx/esm/api'

register()
export const { read } = await import('../src/ingest/readerThread.ts')
