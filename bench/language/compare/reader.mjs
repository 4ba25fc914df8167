/**
 * Ours for main.ts, from the built package: reads the texts of a JSON file once for each line of standard input.
 * Prints a line of JSON when loaded, after each round, and in the end; times in seconds.
 */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const start = performance.now()
const { loadEnglish } = await import('claimgraph/language')
const imported = performance.now()
const started = process.cpuUsage()
const english = loadEnglish()
const loaded = performance.now()

tell({ importing: (imported - start) / 1000, loading: (loaded - imported) / 1000, cpu: cpuSince(started) })
const texts = JSON.parse(readFileSync(process.argv[2], 'utf8'))
for await (const _ of createInterface({ input: process.stdin })) {
  const before = performance.now()
  const cpu = process.cpuUsage()
  const tokens = texts.reduce((sum, text) => sum + english.analyse(text).tokens.length, 0)
  tell({ wall: (performance.now() - before) / 1000, cpu: cpuSince(cpu), tokens })
}
tell({ peak: process.resourceUsage().maxRSS / 1000 })

function cpuSince(earlier) {
  const { user, system } = process.cpuUsage(earlier)
  return (user + system) / 1e6
}

function tell(fields) {
  process.stdout.write(`${JSON.stringify(fields)}\n`)
}
