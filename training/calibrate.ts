/**
 * Finds how often the network is right where it is so and so sure, and writes that into its model.json:
 *
 *   tsx training/calibrate.ts NETWORK TEXTS.jsonl ACTS.jsonl
 *
 * The texts must be ones that the network was not trained on. Reports are pooled from the least sure on until no pool is
 * right more often than the next (isotonic regression); the line goes through the means of the pools.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAligned } from '../bench/scorecard/measure.ts'
import { judgedReports } from '../bench/scorecard/scoreConfidence.ts'
import { createExtractor, loadReader } from '../src/extract/index.ts'
import type { Calibration } from '../src/extract/reader/calibrated.ts'
import { loadEnglish } from '../src/language/index.ts'

/** Fewest reports in a pool, so that none is right by chance. */
const LEAST = 40

const IDENTITY: Calibration = [
  [0, 0],
  [1, 1],
]

/** Reports that count as equally likely to be right. */
interface Pool {
  readonly size: number
  readonly odds: number
  readonly right: number
}

function main([network, texts, acts]: readonly string[]): void {
  if (!network || !texts || !acts) throw new Error('usage: calibrate.ts NETWORK TEXTS.jsonl ACTS.jsonl')
  const extractor = createExtractor(loadEnglish(), { ...loadReader(network), calibration: IDENTITY })
  const reports = judgedReports(readAligned(extractor, texts, acts))
  const points = calibrationOf(reports)
  const file = join(network, 'model.json')
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, `${JSON.stringify(Object.assign(data as object, { calibration: points }))}\n`)
  for (const [odds, share] of points) process.stdout.write(`${odds} ${share}\n`)
}

function calibrationOf(reports: ReturnType<typeof judgedReports>): Calibration {
  const pools: Pool[] = []
  for (const { confidence, isRight } of reports.toSorted((a, b) => a.confidence - b.confidence)) {
    pools.push({ size: 1, odds: confidence, right: Number(isRight) })
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last && before;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      if (before.size >= LEAST && before.right / before.size <= last.right / last.size) break
      pools.splice(-2, 2, {
        size: before.size + last.size,
        odds: before.odds + last.odds,
        right: before.right + last.right,
      })
    }
  }
  const means = pools.map(({ size, odds, right }) => [rounded(odds / size), rounded(right / size)] as const)
  return [[0, means[0]?.[1] ?? 0], ...means, [1, means.at(-1)?.[1] ?? 1]]
}

/** To three places. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

main(process.argv.slice(2))
