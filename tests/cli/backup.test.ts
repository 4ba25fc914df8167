import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { run } from './run.ts'

const HOLD = join(import.meta.dirname, '..', 'graph', 'support', 'holdGraph.ts')

let folder = ''
/** A graph, its backup, and what it exports; tests leave them as they are. */
let graph = ''
let backup = ''
let exported = ''
const holders: ChildProcess[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-backup-'))
  graph = join(folder, 'graph')
  backup = join(folder, 'backup')
  const gold = 'bench/scorecard/gold/extractions.jsonl'
  await run(['ingest', 'seeds', '--extraction', gold, '--graph', graph])
  await run(['backup', '--graph', graph, '--out', backup])
  exported = await exportOf(graph)
})
afterAll(() => {
  for (const holder of holders) holder.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

describe.concurrent('claimgraph restore', () => {
  it('makes the same graph, to the byte of its export', async () => {
    const place = join(folder, 'elsewhere', 'graph')
    const { code, stdout } = await run(['restore', backup, '--graph', place])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^14 articles with 680 reports, as of 20\d\d-[^;]+Z\n$/)
    expect(await exportOf(place)).toBe(exported)
  })

  it('brings back a graph whose log has lost writes', async () => {
    const place = copyOfGraph('.damaged')
    await damageLog(place)
    expect(await run(['export', '--graph', place])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/GRAPH_DAMAGED .*Restore your last backup/),
    })
    const refused = await run(['backup', '--graph', place, '--out', join(folder, '.of-damaged')])
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('GRAPH_DAMAGED')])
    expect(readdirSync(folder)).not.toContain('.of-damaged')

    const { code, stdout } = await run(['restore', backup, '--graph', place, '--force'])
    expect([code, stdout]).toEqual([0, expect.stringContaining(`kept in ${place}.before-restore\n`)])
    expect(existsSync(join(`${place}.before-restore`, 'graph.grafeo.wal.kept'))).toBe(true)
    expect(await exportOf(place)).toBe(exported)
  })

  it('brings back a graph whose file is lost or damaged', async () => {
    const place = copyOfGraph('.garbage')
    writeFileSync(join(place, 'graph.grafeo'), 'garbage')
    await run(['restore', backup, '--graph', place, '--force', '--quiet'])
    rmSync(join(place, 'graph.grafeo'))
    mkdirSync(join(place, 'graph.grafeo.wal'))
    const again = await run(['restore', backup, '--graph', place, '--force', '--json'])
    expect(JSON.parse(again.stdout)).toMatchObject({
      counts: { articles: 14, reports: 680 },
      keptAt: `${place}.before-restore-2`,
    })
    expect(await exportOf(place)).toBe(exported)
  })

  it('leaves a graph alone that is there, or in use, and other things', async () => {
    const place = copyOfGraph('.there')
    const before = readFileSync(join(place, 'graph.grafeo'))
    expect(await run(['restore', backup, '--graph', place])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/GRAPH_NOT_EMPTY .*--force/),
    })
    expect(readFileSync(join(place, 'graph.grafeo'))).toEqual(before)
    const holder = await hold(place)
    expect(await run(['restore', backup, '--graph', place, '--force'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('GRAPH_IN_USE'),
    })
    expect(await run(['backup', '--graph', place, '--out', join(folder, '.of-used')])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('GRAPH_IN_USE'),
    })
    holder.kill('SIGKILL')
    expect(await run(['restore', backup, '--graph', 'docs', '--force'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('GRAPH_NOT_EMPTY there are other things in docs'),
    })
    expect(readdirSync(folder).filter((name) => /^\.(?:there|of-used)./.test(name))).toEqual([])
  })

  it('touches nothing where a bit of the backup is flipped', async () => {
    const place = copyOfGraph('.kept')
    const flipped = join(folder, 'flipped')
    cpSync(backup, flipped, { recursive: true })
    const bytes = readFileSync(join(flipped, 'graph.grafeo'))
    bytes[bytes.length - 7] = (bytes.at(-7) ?? 0) ^ 1
    writeFileSync(join(flipped, 'graph.grafeo'), bytes)
    expect(await run(['restore', flipped, '--graph', place, '--force'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('BACKUP_DAMAGED its graph.grafeo is not as it was written'),
    })
    expect(await exportOf(place)).toBe(exported)
    rmSync(join(flipped, 'graph.grafeo'))
    expect((await run(['restore', flipped, '--graph', place])).stderr).toContain('BACKUP_DAMAGED')
    writeFileSync(join(flipped, 'backup.json'), '{"format":"claimgraph-backup"}')
    expect((await run(['restore', flipped, '--graph', place])).stderr).toContain('BAD_BACKUP')
  })

  it('is done with what an earlier run has left behind', async () => {
    const place = join(folder, 'cut-off')
    mkdirSync(`${place}.unfinished`)
    writeFileSync(join(`${place}.unfinished`, 'graph.grafeo'), 'half')
    expect(await run(['restore', backup, '--graph', place, '--quiet'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(existsSync(`${place}.unfinished`)).toBe(false)
    expect(await exportOf(place)).toBe(exported)
  })
})

describe.concurrent('claimgraph backup', () => {
  it('says what it has saved', async () => {
    const saved = await run(['backup', '--graph', graph, '--out', join(folder, 'another')])
    expect(saved).toMatchObject({ code: 0, stderr: '' })
    expect(saved.stdout).toMatch(/^14 articles with 680 reports, \d+ bytes with the hash [0-9a-f]{64}\n$/)
  })

  it('says in JSON what is in it, as its manifest does', async () => {
    const out = join(folder, 'with', 'json')
    const { stdout } = await run(['backup', '--graph', graph, '--out', out, '--json'])
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(join(out, 'backup.json'), 'utf8')))
    expect(readdirSync(out).toSorted()).toEqual(['backup.json', 'graph.grafeo'])
  })

  it.each([
    [['backup', '--out', 'docs'], 'BACKUP_EXISTS', 2],
    [['backup', '--graph', 'docs', '--out', '/tmp/none'], 'GRAPH_NOT_FOUND', 2],
    [['backup', '--out', '/proc/none/backup'], 'FOLDER_NOT_WRITABLE', 2],
    [['backup', '--graph', 'neo4j://host:7687', '--out', '/tmp/none'], 'BACKUP_OF_SERVER', 2],
    [['restore', 'docs', '--graph', 'bolt://host'], 'neo4j-admin database dump', 2],
    [['restore', 'docs'], 'FILE_NOT_FOUND', 1],
    [['restore', 'package.json'], 'FILE_NOT_FOUND', 1],
  ])('refuses %j', async (args, message, code) => {
    const ended = await run([...args, ...(args.includes('--graph') ? [] : ['--graph', graph])])
    expect(ended.stderr).toContain(message)
    expect([ended.code, ended.stdout]).toEqual([code, ''])
  })
})

async function exportOf(place: string): Promise<string> {
  const { code, stdout } = await run(['export', '--graph', place])
  expect(code).toBe(0)
  return stdout
}

function copyOfGraph(name: string): string {
  const place = join(folder, name)
  cpSync(graph, place, { recursive: true })
  return place
}

/** A process that has the graph open, and has written an article to it. */
async function hold(place: string): Promise<ChildProcess> {
  const holder = spawn(process.execPath, ['--import', 'tsx', HOLD, place], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  holders.push(holder)
  await once(holder.stdout, 'data')
  return holder
}

/** Kills a process that writes, and cuts off half of the log that it leaves behind. */
async function damageLog(place: string): Promise<void> {
  const counted = readFileSync(join(place, 'writes.json'), 'utf8')
  const holder = await hold(place)
  await vi.waitUntil(() => readFileSync(join(place, 'writes.json'), 'utf8') !== counted, { timeout: 20_000 })
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const logs = join(place, 'graph.grafeo.wal')
  const log = join(logs, readdirSync(logs).find((name) => name.endsWith('.log')) ?? '')
  truncateSync(log, Math.floor(statSync(log).size / 2))
}
