import { startNeo4j } from './scripts/neo4j/startNeo4j.ts'
import { spawnSync } from 'node:child_process'
const s:any = await startNeo4j()
const r = spawnSync('npx',['vitest','run','--project=neo4j',...process.argv.slice(2)],{stdio:'inherit',env:{...process.env,NEO4J_TEST_URI:s.uri,NEO4J_TEST_USER:s.user,NEO4J_TEST_PASSWORD:s.password}})
await s.stop(); process.exit(r.status??1)
