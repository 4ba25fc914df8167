import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './run.ts'

const SEED = 'seeds/2022-01-26-written-answers.txt'

let folder = ''
/** A graph of what people read; tests work on copies. */
let graph = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-reextract-'))
  graph = join(folder, 'graph')
  const gold = 'bench/scorecard/gold/extractions.jsonl'
  await run(['ingest', 'seeds', '--extraction', gold, '--graph', graph, '--quiet'])
})
afterAll(() => rmSync(folder, { recursive: true }))

function copyOfGraph(name: string): string {
  const place = join(folder, name)
  cpSync(graph, place, { recursive: true })
  return place
}

// Each run loads the language model.
describe.concurrent('claimgraph reextract', { timeout: 60_000 }, () => {
  it('shows what would change in the article of a file, and writes nothing', async () => {
    const place = copyOfGraph('shown')
    const before = await run(['export', '--graph', place])
    const { code, stdout, stderr } = await run(['reextract', SEED, '--graph', place])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^d[0-9a-f]{24} 2022-01-26-written-answers: .* \(read by annotated\/1\)\n/)
    for (const mark of ['+', '-', '~'])
      expect(stdout).toMatch(new RegExp(`^ {2}[${mark}] [A-Z_]+ .* ".*"`, 'm'))
    expect(stdout).toMatch(/articles read .* with changes .* reports added .* gone .* changed/)
    expect(stderr).toMatch(
      /^1\/1 2022-01-26-written-answers: .*\nNothing was written; --write stores it\.\n$/,
    )
    expect(await run(['export', '--graph', place])).toEqual(before)
  })

  it('writes it, keeps what is given up, and then finds nothing more', {
    timeout: 120_000,
  }, async () => {
    const place = copyOfGraph('written')
    const args = ['reextract', SEED, '--graph', place, '--write', '--json']
    const { stdout } = await run(args)
    const [article, sum] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(article).toMatchObject({
      article: { name: '2022-01-26-written-answers' },
      readers: ['annotated/1'],
    })
    const counts = { added: article.added.length, gone: article.gone.length, changed: article.changed.length }
    expect(sum).toMatchObject({ articles: 1, differing: 1, failures: 0, isWritten: true, ...counts })
    expect(counts.changed).toBeGreaterThan(5)
    expect(await run(['check', '--graph', place])).toMatchObject({ code: 0, stdout: '' })
    const again = await run(args)
    expect(JSON.parse(again.stdout)).toMatchObject({
      articles: 1,
      differing: 0,
      added: 0,
      gone: 0,
      changed: 0,
    })
    const outdated = await run(['reextract', SEED, '--graph', place, '--outdated', '--json', '--quiet'])
    expect(outdated).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('reads some of all articles', async () => {
    const place = copyOfGraph('some')
    const { stdout, stderr } = await run([
      'reextract',
      '--all',
      '--limit',
      '1',
      '--outdated',
      '--graph',
      place,
    ])
    expect(stdout.match(/^d[0-9a-f]{24} /gm)).toHaveLength(1)
    expect(stderr).toMatch(/^1\/14 /)
  })

  it.each([
    [[], 2, 'USAGE nothing says which articles to read again'],
    [[SEED, '--all'], 2, 'USAGE '],
    [['--all', '--limit', '0'], 2, 'Write a number from 1 on.'],
    [['none.txt'], 1, 'none.txt: FILE_NOT_FOUND'],
    [[`d${'0'.repeat(24)}`], 1, 'claimgraph: ARTICLE_NOT_FOUND'],
    [['seeds/feed.xml'], 1, 'seeds/feed.xml: ARTICLE_NOT_FOUND'],
  ])('refuses %j', async (args, code, message) => {
    const place = copyOfGraph(`refused-${args.join('').replace(/\W/g, '')}`)
    const ended = await run(['reextract', ...args, '--graph', place, '--quiet'])
    expect(ended.stderr).toContain(message)
    expect([ended.code, ended.stdout]).toEqual([code, ''])
  })
})
