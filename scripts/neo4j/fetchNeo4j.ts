import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canRun, runTool } from './runTool.ts'

/** The release that the tests run against: the long-term one unless the environment names another, as 2026.09.0. */
export const NEO4J_VERSION = process.env.NEO4J_VERSION ?? '5.26.30'

/** Releases since 2025 are named by the year; they need a newer Java and start by another class. */
export const isByYear = Number(NEO4J_VERSION.split('.')[0]) >= 2025

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/claimgraph', `neo4j-${NEO4J_VERSION}`)

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>claimgraph</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`

/** The folder with the jars of Neo4j (about 120 MB), fetched from Maven Central on the first call. */
export async function fetchNeo4j(): Promise<{ readonly folder: string } | { readonly missing: string }> {
  const folder = join(CACHE, 'lib')
  const complete = join(CACHE, 'complete')
  if (existsSync(complete)) return { folder }
  if (!(await canRun('mvn', ['--version']))) return { missing: 'Maven not found' }

  process.stderr.write(`neo4j: fetching ${NEO4J_VERSION} from Maven Central\n`)
  await rm(CACHE, { recursive: true, force: true })
  await mkdir(CACHE, { recursive: true })
  await writeFile(join(CACHE, 'pom.xml'), POM)
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`, '-DincludeScope=runtime']
  await runTool('mvn', ['--quiet', '--batch-mode', '--file', join(CACHE, 'pom.xml'), ...goal])
  await writeFile(complete, `${NEO4J_VERSION}\n`)
  return { folder }
}
