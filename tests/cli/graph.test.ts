import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type NoParams, write } from '../../src/graph/cypher/statement.ts'
import { openGrafeo } from '../../src/graph/engines/openGrafeo.ts'
import { run } from './run.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-'))
  writeFileSync(
    join(folder, 'a.txt'),
    'Date: 2022-02-02\nOutlet: Elbe Post\n\nRussia rejected the demand on Tuesday.',
  )
  writeFileSync(
    join(folder, 'bad.jsonl'),
    '{"id":"b","date":"2022-02-02","text":"France rejected it."}\n{"id":',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.concurrent('claimgraph ingest', () => {
  it('stores extractions that are given, and lists the articles without one', async () => {
    const gold = 'bench/scorecard/gold/extractions.jsonl'
    const args = ['ingest', 'seeds', '--extraction', gold, '--graph', join(folder, '.graph-given'), '--json']
    const { code, stdout } = await run(args)
    expect(code).toBe(1)
    const { problems, ...summary } = JSON.parse(stdout)
    expect(summary).toMatchObject({ articles: 22, new: 14, reports: 680, skipped: 8 })
    expect(problems[0]).toMatchObject({ code: 'NO_EXTRACTION', file: gold })
  })

  it('reads files once, and lists what it could not read', async () => {
    const args = ['ingest', folder, '--graph', join(folder, '.graph-ingest'), '--json']
    const first = await run(args)
    expect(first.code).toBe(1)
    expect(JSON.parse(first.stdout)).toMatchObject({
      files: 2,
      unchanged: 0,
      articles: 2,
      new: 2,
      skipped: 1,
      problems: [{ code: 'BAD_JSON', line: 2, file: join(folder, 'bad.jsonl') }],
    })
    expect(first.stderr).toContain(`${join(folder, 'bad.jsonl')}:2: BAD_JSON `)
    const second = await run(args)
    expect(JSON.parse(second.stdout)).toMatchObject({ files: 2, unchanged: 1, articles: 1, new: 0 })
  })

  it('counts the articles that are not in English', async () => {
    const lines = [
      '{"id":"f","date":"2022-02-02","text":"La Norvège a rejeté l’offre de ses voisins, a déclaré mardi la ministre."}',
      '{"id":"e","date":"2022-02-02","text":"Russia rejected the demand of its neighbours on Tuesday."}',
    ]
    const args = ['ingest', '-', '--jsonl', '--graph', join(folder, '.graph-french'), '--json']
    const { code, stdout, stderr } = await run(args, { stdin: lines.join('\n') })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ articles: 2, new: 2, notEnglish: 1, skipped: 0 })
    expect(stderr).toContain('warning: -: NOT_ENGLISH f: not in English, so nothing was read in it.\n')
  })

  it('ends with a table', async () => {
    const { code, stdout, stderr } = await run([
      'ingest',
      join(folder, 'a.txt'),
      '--graph',
      join(folder, '.graph-table'),
    ])
    expect(code).toBe(0)
    expect(stdout).toMatch(/files.+unchanged.+articles.+new.+reports.+not English.+skipped.+seconds/)
    expect(stdout).not.toContain('\u001b')
    expect(stderr).toBe(`1/1 ${join(folder, 'a.txt')}: 1 read, 1 new\n`)
  })

  it('refuses a graph in a place that is no folder', async () => {
    const { code, stderr } = await run(['ingest', folder, '--graph', join(folder, 'a.txt', 'graph')])
    expect(code).toBe(2)
    expect(stderr).toContain('FOLDER_NOT_WRITABLE')
    expect(stderr).not.toContain('    at ')
  })
})

describe.concurrent('claimgraph serve', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('reads, serves and ends cleanly at %s', async (signal) => {
    const answers: Promise<unknown>[] = []
    const graph = join(folder, `.graph-${signal}`)
    const args = ['serve', join(folder, 'a.txt'), '--graph', graph, '--port', '0']
    const { code, stdout } = await run(args, {
      onOutput: (child, printed) => {
        const url = /Serving (\S+)/.exec(printed)?.[1]
        if (url === undefined || answers.length > 0) return
        answers.push(ask(url).finally(() => child.kill(signal)))
      },
    })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Serving http:\/\/127\.0\.0\.1:\d+\/graphql /)
    expect(await Promise.all(answers)).toMatchObject([{ data: { __typename: 'Query' } }])
  })

  it('ends what it tells those who listen', async () => {
    const told: Promise<string>[] = []
    const args = ['serve', '--graph', join(folder, '.graph-listen'), '--port', '0']
    const { code } = await run(args, {
      onOutput: (child, printed) => {
        const url = /Serving (\S+)/.exec(printed)?.[1]
        if (url === undefined || told.length > 0) return
        told.push(
          listen(url).then((response) => {
            child.kill('SIGTERM')
            return response.text()
          }),
        )
      },
    })
    expect(code).toBe(0)
    expect(await told[0]).toMatch(/event: complete\ndata:\n\n$/)
  })

  it('refuses a port that is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const { code, stdout, stderr } = await run(['serve', '--graph', join(folder, '.graph-port')], {
      env: { PORT: port },
    })
    other.close()
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^claimgraph: PORT_IN_USE /)
  })
})

async function ask(url: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  })
  return response.json()
}

describe.concurrent('claimgraph check, stats and rebuild', () => {
  it('say that nothing is wrong with a graph that was written', async () => {
    const place = join(folder, '.checked')
    await run(['ingest', join(folder, 'a.txt'), '--graph', place])
    expect((await run(['rebuild', '--graph', place, '--json'])).stdout).toBe('{"edges":0}\n')
    const { code, stdout, stderr } = await run(['check', '--graph', place])
    expect([code, stdout]).toEqual([0, ''])
    const stats = await run(['stats', '--graph', place, '--json'])
    expect(JSON.parse(stats.stdout)).toMatchObject({
      articles: 1,
      types: [expect.objectContaining({ type: 'REJECTED', acts: 1, alleged: 0 })],
    })
    expect((await run(['stats', '--graph', place])).stdout).toContain('only alleged')
    expect(stderr).toMatch(/^1 articles with \d+ reports: nothing is wrong\.\n$/)
  })
})

describe.concurrent('claimgraph check', () => {
  it('tells what is wrong with the moments of a graph, and ends with exit code 1', {
    timeout: 60_000,
  }, async () => {
    const place = join(folder, '.flawed')
    await run(['ingest', join(folder, 'a.txt'), '--graph', place, '--quiet'])
    const engine = await openGrafeo(place)
    const damage = 'MATCH (x:Act) SET x.shown = [] RETURN count(x.id) AS written'
    await engine.write((transaction) => transaction.run(write<NoParams>('damage', damage), {}))
    await engine.close()
    const { code, stdout, stderr } = await run(['check', '--graph', place])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^SHOWN a[0-9a-f]{24}: it is told by report r[0-9a-f]{24} at a moment/m)
    expect(stderr).toMatch(/ \d+ flaws\.\n$/)
    const asJson = await run(['check', '--graph', place, '--json'])
    const codes = asJson.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).code)
    expect(codes).toContain('SHOWN')
    expect(await run(['check', '--graph', place, '--quiet'])).toEqual({ code: 1, stdout: '', stderr: '' })
  })
})

describe.concurrent('claimgraph export, import and copy', () => {
  it('carry a graph from place to place, to the byte', async () => {
    const [one, two, three] = ['.one', '.two', '.three'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    await run(['ingest', join(folder, 'a.txt'), '--graph', one])
    const file = join(folder, 'export.jsonl.out')
    const written = await run(['export', '--graph', one, '--out', file, '--json'])
    const { stdout } = await run(['export', '--graph', one])
    expect(readFileSync(file, 'utf8')).toBe(stdout)
    expect(JSON.parse(written.stdout)).toEqual({
      rows: stdout.trim().split('\n').length - 1,
      sha256: createHash('sha256').update(stdout).digest('hex'),
    })
    expect((await run(['import', '-', '--graph', two], { stdin: stdout })).stdout).toMatch(/^\d+ rows\n$/)
    expect((await run(['export', '--graph', two])).stdout).toBe(stdout)
    expect((await run(['copy', '--from', two, '--to', three])).stdout).toMatch(
      /both with the hash [0-9a-f]{64}\n$/,
    )
    expect(await run(['copy', '--from', two, '--to', three])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('GRAPH_NOT_EMPTY'),
    })
  })

  it('carry the decisions that were taken back, where that is asked for', { timeout: 60_000 }, async () => {
    const [one, two, three] = ['.history', '.history-copy', '.history-import'].map((name) =>
      join(folder, name),
    ) as [string, string, string]
    await run(['ingest', join(folder, 'a.txt'), '--graph', one, '--quiet'])
    const why = ['--reason', 'to see', '--graph', one]
    const made = await run(['decide', 'rename', 'Russia', '--to', 'Another', '--json', ...why])
    await run(['undo', JSON.parse(made.stdout).id, ...why])
    const [now, history] = [
      await run(['export', '--graph', one]),
      await run(['export', '--history', '--graph', one]),
    ]
    expect([now.stdout, history.stdout].map((text) => text.includes('"row":"decision"'))).toEqual([
      false,
      true,
    ])
    expect(history.stdout.replace(/\{"row":"decision".*\n/, '')).toBe(now.stdout)

    const copied = await run(['copy', '--from', one, '--to', two, '--json'])
    expect(JSON.parse(copied.stdout)).toEqual({
      rows: history.stdout.trim().split('\n').length - 1,
      sha256: createHash('sha256').update(history.stdout).digest('hex'),
    })
    await run(['import', '-', '--graph', three, '--quiet'], { stdin: history.stdout })
    for (const place of [two, three])
      expect(await run(['export', '--history', '--graph', place])).toEqual(history)
  })

  it.each([
    [['import', 'none.jsonl'], 'FILE_NOT_FOUND', 1],
    [['import', 'package.json'], 'package.json:1: BAD_EXPORT', 1],
    [['export', '--graph', 'neo4j://127.0.0.1:1'], 'BAD_CONFIG', 2],
  ])('refuse %j', async (args, message, code) => {
    const at = args.includes('--graph') ? [] : ['--graph', join(folder, `.graph-${message.slice(-12)}`)]
    const ended = await run([...args, ...at])
    expect(ended.stderr).toContain(message)
    expect(ended.code).toBe(code)
  })

  it('say where they cannot write', async () => {
    const place = ['--graph', join(folder, '.graph-written')]
    await run(['ingest', join(folder, 'a.txt'), ...place, '--quiet'])
    expect(await run(['export', '--out', '/nowhere/x.jsonl', ...place])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('FILE_NOT_WRITABLE'),
    })
  })
})

describe.concurrent('a folder without a graph', () => {
  it.each(['stats', 'check', 'rebuild', 'export', 'decisions', 'join'])(
    'is said to be none by claimgraph %s, and stays as it was',
    async (command) => {
      const place = join(folder, `.none-${command}`)
      expect(await run([command, '--graph', place])).toEqual({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('GRAPH_NOT_FOUND'),
      })
      expect(existsSync(place)).toBe(false)
    },
  )
})

function listen(url: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { actsAdded { cursor } }' }),
  })
}
