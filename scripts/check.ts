/**
 * Everything that must hold before a change lands, one gate after the other: `npm test`.
 * Where Java 17+ and Maven are present the conformance suite also runs against a real Neo4j; with `CI=true` it must.
 * Ends with a line `N passed, N failed`; exit code 1 where anything failed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startNeo4j } from './neo4j/startNeo4j.ts'

const REPORTS = join('node_modules', '.cache', 'claimgraph')

/** Of vitest.config.ts; they run side by side, as Neo4j keeps one core busy. */
const PROJECTS = ['all', 'neo4j'] as const

/** A command that must end with exit code 0. */
interface Gate {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

const GATES: readonly Gate[] = [
  { name: 'types', command: 'tsc', args: ['-p', '.'] },
  { name: 'build', command: 'node', args: ['scripts/build.mjs'] },
  { name: 'format and lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'type-aware lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'unused code', command: 'knip', args: [] },
  { name: 'schema in step', command: 'tsx', args: ['scripts/printSchema.ts', '--check'] },
]

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

async function main(): Promise<void> {
  const results = GATES.map(runGate)
  const tests = await runTests()
  const passed = results.filter(Boolean).length + tests.passed
  const failed = results.filter((result) => !result).length + tests.failed
  if (tests.skipped > 0) process.stdout.write(`${tests.skipped} skipped\n`)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exitCode = failed === 0 ? 0 : 1
}

function runGate({ name, command, args }: Gate): boolean {
  const started = performance.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: process.env })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'}  ${name} (${seconds} s)\n`)
  return status === 0
}

/** Runs the test suite, with a Neo4j of its own where one can be had. */
async function runTests(): Promise<Counts> {
  const neo4j = await startNeo4j()
  const isMissing = 'missing' in neo4j
  if (isMissing) process.stdout.write(`Neo4j tests are skipped: ${neo4j.missing}\n`)
  const env = isMissing
    ? process.env
    : {
        ...process.env,
        NEO4J_TEST_URI: neo4j.uri,
        NEO4J_TEST_USER: neo4j.user,
        NEO4J_TEST_PASSWORD: neo4j.password,
      }
  try {
    return sum(await Promise.all(PROJECTS.map((project) => runProject(project, env))))
  } finally {
    if (!isMissing) await neo4j.stop()
  }
}

async function runProject(project: string, env: NodeJS.ProcessEnv): Promise<Counts> {
  const report = join(REPORTS, `${project}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = spawn('vitest', ['run', `--project=${project}`, ...reporters], { stdio: 'inherit', env })
  const [status] = await once(vitest, 'exit')
  const counts = readCounts(report)
  const mustNotSkip = process.env.CI === 'true' && counts.skipped > 0
  const unexplained = (status !== 0 && counts.failed === 0) || mustNotSkip
  return { ...counts, failed: counts.failed + (unexplained ? 1 : 0) }
}

function sum(counts: readonly Counts[]): Counts {
  const of = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0)
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') }
}

function readCounts(file: string): Counts {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    return {
      passed: Number(report.numPassedTests),
      failed: Number(report.numFailedTests),
      skipped: Number(report.numPendingTests),
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

await main()
