import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ended, run } from './run.ts'

/** Ids of a graph that tests leave as it is: they work on copies. */
interface Ids {
  readonly russia: string
  readonly reports: readonly string[]
  readonly acts: readonly string[]
}

let folder = ''
let graph = ''
let ids: Ids

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-decide-'))
  graph = join(folder, 'graph')
  const news = join(folder, 'news')
  mkdirSync(news)
  writeFileSync(
    join(news, 'a.txt'),
    'Date: 2022-02-02\nOutlet: Elbe Post\n\nProtesters attacked the police on Tuesday. Russia rejected the demand of the United States.',
  )
  writeFileSync(
    join(news, 'b.txt'),
    'Date: 2022-02-03\nOutlet: Oder Post\n\nProtesters attacked the army on Wednesday. Russia criticised France. Moscow criticised Britain.',
  )
  await run(['ingest', news, '--graph', graph, '--quiet'])
  const rows = await rowsOf(graph)
  const ofKind = (kind: string) => rows.filter(({ row }) => row === kind)
  ids = {
    russia: ofKind('actor').find(({ name }) => name === 'Russia')?.id ?? '',
    reports: ofKind('report').map(({ id }) => id),
    acts: ofKind('act').map(({ id }) => id),
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Row {
  readonly row: string
  readonly id: string
  readonly name?: string
}

async function rowsOf(place: string): Promise<readonly Row[]> {
  const { stdout } = await run(['export', '--graph', place])
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** The command line on a copy of the graph of its own. */
function onCopy(name: string): (...args: readonly string[]) => Promise<Ended> {
  const place = join(folder, name)
  cpSync(graph, place, { recursive: true })
  return (...args) => run([...args, '--graph', place], { env: { CLAIMGRAPH_USER: 'jane' } })
}

const why = ['--reason', 'to see'] as const

describe.concurrent('claimgraph decide', () => {
  it('merges actors by their names, and undo makes the same graph again', async () => {
    const on = onCopy('merged')
    const before = await on('export')
    const merged = await on('decide', 'merge', 'France', 'Britain', '--into', 'United States', ...why)
    expect(merged).toMatchObject({ code: 0, stderr: '' })
    expect(merged.stdout).toMatch(
      /^e[0-9a-f]{24} MERGE, in force since 20\S+Z by jane: to see\n {2}n[0-9a-f]{24} (?:France|United Kingdom) \(NATION\)\n {2}n\S+ (?:France|United Kingdom) \(NATION\)\n {2}into n\S+ United States \(NATION\)\n$/,
    )
    expect(await on('check')).toMatchObject({ code: 0, stdout: '' })
    expect(JSON.parse((await on('stats', '--json')).stdout)).toMatchObject({ actors: 6 })
    const id = merged.stdout.split(' ')[0] ?? ''
    const undone = await on('undo', id, '--reason', 'too far', '--by', 'kim', '--json')
    expect(JSON.parse(undone.stdout)).toMatchObject({
      id,
      state: 'UNDONE',
      by: 'jane',
      undoneBy: 'kim',
      undoneReason: 'too far',
    })
    expect(await on('check')).toMatchObject({ code: 0, stdout: '' })
    expect(await on('export')).toEqual(before)
  })

  it('only stores what is proposed, until it is accepted', async () => {
    const on = onCopy('proposed')
    const proposed = await on(
      'decide',
      'rename',
      ids.russia,
      '--to',
      'Russian Federation',
      '--propose',
      ...why,
    )
    const id = proposed.stdout.split(' ')[0] ?? ''
    expect((await on('decisions', '--proposed')).stdout).toBe(proposed.stdout)
    expect((await on('decisions', '--in-force')).stdout).toBe('')
    const accepted = await on('accept', id, '--by', 'kim')
    expect(accepted.stdout).toMatch(
      /^e\S+ RENAME, in force since \S+ by jane, kim: to see\n {2}n\S+ Russia \(NATION\)\n {2}to Russian Federation\n$/,
    )
    expect(await on('accept', id)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('DECIDED_ALREADY'),
    })
    const merged = await on('decide', 'merge', 'France', '--into', 'Russian Federation', ...why)
    expect(merged.stdout).toContain(`into ${ids.russia} Russian Federation (NATION)`)
  })

  it('decides about reports and acts', async () => {
    const on = onCopy('reports')
    const [one, two] = ids.reports
    const [act, other] = ids.acts
    const lines = [
      ['reject', one, ...why],
      ['confirm', two, ...why],
      ['link', act, '--to', other, '--as', 'confirms', ...why],
      ['unlink', act, '--from', other, ...why],
      ['retype', act, '--to', 'said', ...why],
      ['split', two, '--from', 'Russia', '--name', 'Another', ...why],
    ]
    const made: { kind: string; state: string }[] = []
    for (const line of lines) {
      const args = line.map(String)
      const { stdout, stderr } = await on('decide', ...args, '--json')
      expect(stderr).toBe('')
      made.push(JSON.parse(stdout))
    }
    expect(made.map(({ kind, state }) => `${kind} ${state}`)).toEqual(
      ['REJECT', 'CONFIRM', 'LINK', 'UNLINK', 'RETYPE', 'SPLIT'].map((kind) => `${kind} IN_FORCE`),
    )
    expect(await on('check')).toMatchObject({ code: 0, stdout: '' })
    const listed = await on('decisions', '--kind', 'split')
    expect(listed.stdout).toMatch(
      / SPLIT, .*\n {2}r\S+ ".*"\n {2}from n\S+ Russia \(NATION\)\n {2}name Another\n$/,
    )
    expect(listed.stderr).toBe('1 of 6 decisions and proposals.\n')
    const all = await on('decisions', '--json', '--quiet')
    expect(all).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('names the decisions that must be undone first', async () => {
    const on = onCopy('chain')
    const first = await on('decide', 'merge', 'France', '--into', 'Britain', ...why)
    const second = await on('decide', 'merge', 'Britain', '--into', 'Russia', ...why)
    const [one, two] = [first, second].map(({ stdout }) => stdout.split(' ')[0] ?? '') as [string, string]
    const refused = await on('undo', one, ...why)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain(
      `DECISION_DEPENDED_ON ${one} is what ${two} (MERGE) builds on. Undo these first`,
    )
    expect((await on('undo', two, ...why)).code).toBe(0)
    expect((await on('undo', one, ...why)).code).toBe(0)
    expect((await on('decisions', '--undone')).stdout.match(/; undone 20/g)).toHaveLength(2)
  })

  it('asks which of two actors is meant', async () => {
    const { code, stderr } = await run([
      'decide',
      'rename',
      'protesters',
      '--to',
      'x',
      ...why,
      '--graph',
      graph,
    ])
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^claimgraph: ACTOR_AMBIGUOUS "protesters" is a name of 2 actors\. .*n[0-9a-f]{24} protesters \(GROUP\); n\S+ protesters \(GROUP\)\.\n$/,
    )
  })

  it.each([
    [['decide', 'merge', 'France', '--into', 'Russia'], 2, 'USAGE nothing says why. Add --reason'],
    [['decide', 'merge', 'France', ...why], 2, "required option '--into <which>'"],
    [
      ['decide', 'retype', 'France', '--to', 'planet', ...why],
      2,
      'There is no type planet; there are PERSON',
    ],
    [['decide', 'merge', 'Russ', '--into', 'France', ...why], 1, 'ACTOR_NOT_FOUND no actor is called "Russ"'],
    [['decide', 'merge', 'Moscow', '--into', 'Russia', ...why], 1, 'cannot be taken for itself'],
    [['decide', 'reject', 'France', ...why], 1, 'WRONG_ID "France" is no id of a report'],
    [['decide', 'reject', `r${'0'.repeat(24)}`, ...why], 1, 'NOT_STORED there is no report'],
    [['undo', 'e1', ...why], 1, 'DECISION_NOT_FOUND'],
    [['accept', 'e1'], 1, 'DECISION_NOT_FOUND'],
    [['decide', 'marge', 'x'], 2, 'Did you mean merge?'],
  ] as const)('refuses %j', async (args, code, message) => {
    // A folder of its own: only one process has a graph open.
    const place = mkdtempSync(join(folder, 'refused-'))
    cpSync(graph, place, { recursive: true })
    const ended = await run([...args], { env: { CLAIMGRAPH_GRAPH: place } })
    expect(ended).toEqual({ code, stdout: '', stderr: expect.stringContaining(message) })
  })
})
