import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readActs, readEvents } from '../../../bench/scorecard/readGold.ts'

const GOLD = join(import.meta.dirname, '..', '..', '..', 'bench', 'scorecard', 'gold')

describe('annotated texts', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gold-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const file = (name: string, text: string): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  it('of the repository are whole: every cue stands in its sentence, every name is an actor', () => {
    const articles = readActs(join(GOLD, 'texts.jsonl'), join(GOLD, 'acts.jsonl'))
    expect(articles).toHaveLength(14)
    const strays = articles.flatMap(({ text, acts }) =>
      acts.reports
        .filter(({ s, cue, by, to }) => {
          const sentence = text.text.slice(...(text.sentences[s] ?? [0, 0]))
          return !sentence.includes(cue) || [...by, ...to].some((name) => !acts.actors[name])
        })
        .map(({ id }) => `${text.id} ${id}`),
    )
    expect(strays).toEqual([])
  })

  it('with a wrong field are refused, with file and line', () => {
    const path = file('events.jsonl', '{"id":"a","text":"","interstate":false,"events":[]}\n{"id":1}\n')
    expect(() => readEvents(path)).toThrow(`${path}:2: `)
  })

  it('without a text for their acts are refused', () => {
    const texts = file('texts.jsonl', '{"id":"a","text":"","sentences":[]}')
    const acts = file('acts.jsonl', '{"id":"b","actors":{},"reports":[]}')
    expect(() => readActs(texts, acts)).toThrow('has no text b')
  })
})
