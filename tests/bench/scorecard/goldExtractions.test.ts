import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { goldExtractions } from '../../../bench/scorecard/goldExtractions.ts'
import { spanText } from '../../../src/text/index.ts'

const read = (file: string): readonly string[] =>
  readFileSync(new URL(`../../../bench/scorecard/gold/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')

describe('the annotated sample articles as extractions', () => {
  it('are those of the file', () => {
    expect(goldExtractions().map((extraction) => JSON.stringify(extraction))).toEqual(
      read('extractions.jsonl'),
    )
  })

  it('have cue and content where the annotation has them', () => {
    const texts = new Map(read('texts.jsonl').map((line) => [JSON.parse(line).id, JSON.parse(line).text]))
    const gold = new Map(read('acts.jsonl').map((line) => [JSON.parse(line).id, JSON.parse(line).reports]))
    for (const { id, reports } of goldExtractions()) {
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
