import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { VariablesOf } from 'gql.tada'
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import { goldExtractor } from '../../bench/queries/goldExtractor.ts'
import { openSamples, type SampleApi } from '../../bench/queries/openSamples.ts'
import type { ACTS, Act } from '../../examples/typescript/operations.ts'
import { startServer } from '../../src/api/index.ts'
import { ClaimgraphError } from '../../src/model/index.ts'
import { withMethods } from '../api/withMethods.ts'

const TSX = join('node_modules', 'tsx', 'dist', 'cli.mjs')

const isPythonThere = spawnSync('python3', ['--version']).status === 0

const TYPESCRIPT = ['TypeScript', process.execPath, [TSX, 'examples/typescript/dossier.ts']] as const
const PYTHON = ['Python', 'python3', ['examples/python/dossier.py']] as const

/** Those that this machine can run. */
const CLIENTS = isPythonThere ? [TYPESCRIPT, PYTHON] : [TYPESCRIPT]

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs without holding up the server, which is in this process. */
function run(command: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, PYTHONIOENCODING: 'utf-8' } })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.once('error', reject).once('close', (code) => resolve({ code, stdout, stderr }))
  })
}

type Server = Awaited<ReturnType<typeof startServer>>

let samples: SampleApi
let server: Server
/** Its graph cannot be reached. */
let shut: Server

async function unreachable(): Promise<never> {
  throw new ClaimgraphError('NEO4J_UNREACHABLE', 'no route to the server')
}

beforeAll(async () => {
  samples = await openSamples(await goldExtractor())
  server = await startServer({ graph: samples.graph, port: 0 })
  shut = await startServer({
    graph: withMethods(samples.graph, { actorsNamed: unreachable }),
    port: 0,
    log: { info: () => {}, error: () => {} },
  })
})
afterAll(async () => {
  await server.close()
  await shut.close()
  await samples.close()
})

it('has a Python for its example on a build server', () => {
  expect(process.env.CI === 'true' && !isPythonThere, 'install python3').toBe(false)
})

describe.each(CLIENTS)('the example of a client in %s', (_language, command, args) => {
  const ask = (...options: string[]): Promise<Ended> =>
    run(command, [...args, '--url', `${server.url}/graphql`, ...options])

  it('prints what passed between two actors, whatever the size of its pages', async () => {
    const [small, large] = await Promise.all([ask('--page', '5'), ask('--page', '100')])
    expect(small).toMatchObject({ code: 0, stderr: '' })
    expect(small.stdout).toBe(large.stdout)
    expect(small.stdout).toMatch(/^Antony Blinken {2}Sergey Lavrov {3}REQUESTED +1 +1 +0$/m)
    expect(small.stdout).toMatch(
      /^2022-01-21 {2}Sergey Lavrov +MET_WITH +the outlet +Capital Observer, Lakeside Chronicle/m,
    )
    expect(small.stdout).toMatch(/^2022-02-24 {2}Sergey Lavrov +not MET_WITH +the outlet +Elbe Post$/m)
    expect(small.stdout).toMatch(/^ +Sergey Lavrov +SAID +when the written reply would come +others alone/m)
    expect(small.stdout.trimEnd().split('\n').at(-1)).toBe('Acts: 19')
  })

  it('takes the names of its actors, with all their letters', async () => {
    const { stdout } = await ask('Gitanas Nausėda', 'Gabrielius Landsbergis')
    expect(stdout).toContain('every step had been coordinated with the pr…')
    expect(stdout).toMatch(/^Acts: 1$/m)
  })

  it('takes whoever speaks for them, where it is asked to', async () => {
    const { stdout } = await ask('--speakers', 'Russia', 'United States')
    expect(stdout).toMatch(/^by Russia: 6\nby United States: 3$/m)
    expect(stdout).toMatch(/^2022-02-04 {2}Sergey Lavrov +DENIED +the outlet +Pacific Dispatch$/m)
    expect(stdout).toMatch(/^2022-02-07 {2}Joe Biden +THREATENED +if Russia invaded/m)
  })

  it('says by the code what is wrong, and ends with 1', async () => {
    expect(await ask('--page', '1000')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'BAD_PAGE: first is 1000; it must be from 1 to 100. Choose another --page.\n',
    })
    const nowhere = await run(command, [...args, '--url', 'http://127.0.0.1:1/graphql'])
    expect(nowhere).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^NO_SERVER: /) })
  })

  it('asks again where the graph cannot be reached, and gives up in the end', async () => {
    const url = `${shut.url}/graphql`
    const started = performance.now()
    expect(await run(command, [...args, '--url', url])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^GRAPH_UNAVAILABLE: .*Try again later\.\n$/),
    })
    expect(performance.now() - started).toBeGreaterThan(3_000)
  })
})

it.skipIf(!isPythonThere)('prints the same in both languages', async () => {
  const printed = [TYPESCRIPT, PYTHON].map(([, command, args]) =>
    run(command, [...args, '--url', `${server.url}/graphql`, 'Vladimir Putin', 'Joe Biden']),
  )
  const [typescript, python] = await Promise.all(printed)
  expect(typescript?.stdout).toMatch(/^Acts: \d+$/m)
  expect(python?.stdout).toBe(typescript?.stdout)
})

it('gives the operations the types of the schema', () => {
  expectTypeOf<VariablesOf<typeof ACTS>>().toHaveProperty('first').toEqualTypeOf<number>()
  expectTypeOf<Act['by'][number]>().toEqualTypeOf<{ name: string }>()
  expectTypeOf<Act['modality']>().toEqualTypeOf<'ACTUAL' | 'FUTURE' | 'HYPOTHETICAL'>()
  expectTypeOf<Act>().not.toHaveProperty('confidence')
})
