import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenExtractor } from '../../../src/ingest/index.ts'
import type { ExtractedReport, Extraction } from '../../../src/model/index.ts'

const TEXT = 'Norway met Chile.'

const REPORT: ExtractedReport = {
  id: 'r1',
  type: 'MET_WITH',
  by: ['Norway'],
  to: ['Chile'],
  about: [],
  polarity: 'AFFIRMED',
  modality: 'ACTUAL',
  voice: 'OUTLET',
  quote: 'NONE',
  when: null,
  respondsTo: null,
  sameAs: null,
  confidence: 1,
  spans: { sentence: [0, 17], cue: [7, 10], by: [[0, 6]], to: [[11, 16]], about: [], content: [] },
}

const NATION = { type: 'NATION', aliases: [], mentions: [] } as const

const EXTRACTION: Extraction = {
  id: 'a',
  date: '2024-05-01',
  extractor: 'hand/1',
  sentences: [[0, 17]],
  actors: { Norway: NATION, Chile: NATION },
  reports: [REPORT],
  skipped: [],
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, ...lines: readonly unknown[]): string {
  const file = join(folder, name)
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  return file
}

describe('extractions of a file', () => {
  it('are given by the name of the article', async () => {
    const given = await givenExtractor(written('one.jsonl', EXTRACTION, ''))
    expect(given.extract({ name: 'a', text: TEXT })).toEqual(EXTRACTION)
    expect(given.version).toMatch(/^given\//)
  })

  it('have another version where a line is another', async () => {
    const one = await givenExtractor(written('one.jsonl', EXTRACTION))
    const other = await givenExtractor(written('other.jsonl', { ...EXTRACTION, reports: [] }))
    expect(other.version).not.toBe(one.version)
  })

  it('are missed where the file has none', async () => {
    const given = await givenExtractor(written('one.jsonl', EXTRACTION))
    expect(() => given.extract({ name: 'b', text: TEXT })).toThrow(
      expect.objectContaining({ code: 'NO_EXTRACTION' }),
    )
  })

  it.each([
    ['the span 0–17 is not in the text', EXTRACTION, 'Norway met'],
    ['"Chile" is none of the actors', { ...EXTRACTION, actors: { Norway: NATION } }, TEXT],
    ['there is no report r9', { ...EXTRACTION, reports: [{ ...REPORT, voice: 'r9' }] }, TEXT],
    ['there is no report r9', { ...EXTRACTION, reports: [{ ...REPORT, respondsTo: 'r9' }] }, TEXT],
    ['in a circle, by r1', { ...EXTRACTION, reports: [{ ...REPORT, sameAs: 'r1' }] }, TEXT],
    ['two reports have one id', { ...EXTRACTION, reports: [REPORT, REPORT] }, TEXT],
  ])('do not fit: %s', async (message, extraction, text) => {
    const given = await givenExtractor(written('flawed.jsonl', extraction))
    expect(() => given.extract({ name: 'a', text })).toThrow(
      expect.objectContaining({ code: 'BAD_EXTRACTION', message: expect.stringContaining(message) }),
    )
  })

  it.each([
    ['BAD_JSON', 2, ['', '{"id":']],
    ['BAD_EXTRACTION', 1, [{ ...EXTRACTION, date: 'Tuesday' }]],
    ['BAD_EXTRACTION', 1, [{ ...EXTRACTION, reports: [{ ...REPORT, type: 'SMILED' }] }]],
    ['BAD_EXTRACTION', 1, [{ ...EXTRACTION, reports: [{ ...REPORT, when: '2022' }] }]],
    ['BAD_EXTRACTION', 2, [EXTRACTION, EXTRACTION]],
  ])('%s names line %i of the file', async (code, line, lines) => {
    const file = written('wrong.jsonl', ...lines)
    await expect(givenExtractor(file)).rejects.toMatchObject({ code, line, file })
  })

  it('are not there where there is no such file', async () => {
    await expect(givenExtractor(join(folder, 'none'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
    await expect(givenExtractor(folder)).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' })
  })
})
