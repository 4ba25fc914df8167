import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type GoldSet, goldExtractions } from '../../../bench/scorecard/goldExtractions.ts'
import { spanText } from '../../../src/text/index.ts'

const SETS: readonly (readonly [GoldSet, string])[] = [
  ['scored', 'gold'],
  ['unscored', 'gold/unscored'],
]

describe.each(SETS)('the annotated sample articles as extractions, %s', (set, folder) => {
  const read = (file: string): readonly string[] =>
    readFileSync(new URL(`../../../bench/scorecard/${folder}/${file}`, import.meta.url), 'utf8')
      .trim()
      .split('\n')

  it('are those of the file', () => {
    expect(goldExtractions(set).map((extraction) => JSON.stringify(extraction))).toEqual(
      read('extractions.jsonl'),
    )
  })

  it('have cue and content where the annotation has them', () => {
    const texts = new Map(read('texts.jsonl').map((line) => [JSON.parse(line).id, JSON.parse(line).text]))
    const gold = new Map(read('acts.jsonl').map((line) => [JSON.parse(line).id, JSON.parse(line).reports]))
    for (const { id, reports } of goldExtractions(set)) {
      const told = reports.map(({ spans }) => [
        spanText(texts.get(id), spans.cue),
        spans.content.map((span) => spanText(texts.get(id), span)).join(' … ') || null,
      ])
      expect(told).toEqual(
        gold.get(id).map((report: { cue: string; content: string }) => [report.cue, report.content]),
      )
    }
  })
})
