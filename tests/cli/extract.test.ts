import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from './run.ts'

const SEED = 'seeds/2022-01-26-written-answers.txt'

describe.concurrent('claimgraph extract', () => {
  it('prints a line of JSON an article', async () => {
    const { code, stdout, stderr } = await run(['extract', SEED, 'seeds/2022-02-23-nord-stream-halted.html'])
    expect([code, stderr]).toEqual([0, ''])
    const extractions = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(extractions.map(({ id, date }) => [id, date])).toEqual([
      ['2022-01-26-written-answers', '2022-01-26'],
      ['2022-02-23-nord-stream-halted', '2022-02-23'],
    ])
    expect(Object.keys(extractions[0])).toEqual([
      'id',
      'date',
      'extractor',
      'sentences',
      'actors',
      'reports',
      'skipped',
    ])
    expect(extractions[0].reports.length).toBeGreaterThan(5)
  })

  it('reads standard input, with the date it is told', async () => {
    const options = { stdin: 'Russia rejected the demand on Tuesday.' }
    const { code, stdout, stderr } = await run(['extract', '-', '--date', '2022-02-02'], options)
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'stdin',
      date: '2022-02-02',
      reports: [{ type: 'REJECTED', by: ['Russia'], when: '2022-02-01/DAY' }],
    })
  })

  it('warns of a text without date, and reads it', async () => {
    const { code, stdout, stderr } = await run(['extract', '-'], { stdin: 'Russia rejected the demand.' })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ date: null })
    expect(stderr).toMatch(/^warning: -: NO_DATE /)
  })

  it('says of a text in another language that it was not read', async () => {
    const options = { stdin: 'La Norvège a rejeté l’offre de ses voisins, a déclaré mardi la ministre.' }
    const { code, stdout, stderr } = await run(['extract', '-', '--date', '2022-02-02'], options)
    expect([code, stderr]).toEqual([
      0,
      'warning: -: NOT_ENGLISH stdin: not in English, so nothing was read in it.\n',
    ])
    expect(JSON.parse(stdout)).toMatchObject({
      sentences: [],
      reports: [],
      skipped: [{ span: [0, options.stdin.length], why: 'NOT_ENGLISH' }],
    })
  })

  it('keeps the ids of JSON lines, names bad lines, and answers the others', async () => {
    const lines = [
      '{"id":"a","date":"2022-02-01","text":"Russia rejected it."}',
      '{"id":',
      '{"id":"b","date":"x","text":"No."}',
    ]
    const { code, stdout, stderr } = await run(['extract', '--jsonl', '-'], { stdin: lines.join('\n') })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a' })
    const [first, second, ...more] = stderr.trimEnd().split('\n')
    expect(first).toMatch(/^-:2: BAD_JSON /)
    expect(second).toMatch(/^-:3: BAD_DATE /)
    expect(more).toEqual([])
  })

  it('names a missing file, and reads the others', async () => {
    const { code, stdout, stderr } = await run(['extract', join('nowhere', 'a.txt'), SEED])
    expect(code).toBe(1)
    expect(stderr).toBe('nowhere/a.txt: FILE_NOT_FOUND no such file or folder. Check the path.\n')
    expect(stdout.split('\n')).toHaveLength(2)
  })

  it('prints tables for people', async () => {
    const { code, stdout } = await run(['extract', '--table', SEED])
    expect(code).toBe(0)
    expect(stdout).toContain('DEMANDED')
    expect(stdout).not.toContain('\u001b')
  })

  it('ends without complaint when its reader has seen enough', async () => {
    const stdin = '{"date":"2022-02-01","text":"Russia rejected the demand."}\n'.repeat(300)
    const { stderr } = await run(['extract', '--jsonl', '-'], {
      stdin,
      onOutput: (child) => child.stdout?.destroy(),
    })
    expect(stderr).toBe('')
  })
})
