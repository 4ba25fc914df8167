import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createKey, createLog } from '../../src/api/index.ts'
import { accessOf } from '../../src/cli/access.ts'
import { readConfig } from '../../src/cli/config.ts'
import { AUDIENCE, ISSUER, type Issuer, startIssuer } from '../api/access/issuer.ts'
import { run } from './run.ts'

let folder = ''
let keys = ''
let reader = ''
let curator = ''
let issuer: Issuer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-access-'))
  keys = join(folder, 'keys.json')
  reader = (await createKey(keys, { name: 'rea', role: 'reader' }, Date.now())).text
  curator = (await createKey(keys, { name: 'anna', role: 'curator' }, Date.now())).text
  issuer = await startIssuer()
})
afterAll(async () => {
  await issuer.close()
  rmSync(folder, { recursive: true })
})

const TEXTS = '{ articles(filter: { text: "secret" }) { totalCount } }'

interface Serving {
  readonly answers: readonly string[]
  readonly stderr: string
}

/** What a server that is started so answers to each of these, until it is ended. */
async function serving(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  asked: readonly (readonly [key: string | undefined, query: string])[],
): Promise<Serving> {
  let answers: Promise<string[]> | undefined
  const { code, stderr } = await run(
    ['serve', '--port', '0', '--log', 'error', '--graph', join(folder, name), ...args],
    {
      env,
      onOutput: (child, printed) => {
        const url = /Serving (\S+)/.exec(printed)?.[1]?.replace('0.0.0.0', '127.0.0.1')
        if (url === undefined || answers) return
        answers = Promise.all(asked.map(([key, query]) => ask(url, key, query))).finally(() =>
          child.kill('SIGTERM'),
        )
      },
    },
  )
  if (code !== 0) throw new Error(stderr)
  return { answers: (await answers) ?? [], stderr }
}

/** The status, and the code of the error if there is one. */
async function ask(url: string, key: string | undefined, query: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query }),
  })
  const { errors } = (await response.json()) as { errors?: readonly { extensions: { code: string } }[] }
  return [response.status, ...(errors ?? []).map(({ extensions }) => extensions.code)].join(' ')
}

describe.concurrent('claimgraph serve', () => {
  it('lets in by keys, on all addresses, and keeps fields for curators', async () => {
    const args = [
      '--host',
      '0.0.0.0',
      '--keys',
      keys,
      '--protect',
      'Article.text=curator',
      '--protect',
      'Report.confidence=admin',
    ]
    const { answers } = await serving('by-keys', args, {}, [
      [undefined, '{ counts { acts } }'],
      ['cg_wrong', '{ counts { acts } }'],
      [reader, '{ counts { acts } }'],
      [reader, TEXTS],
      [curator, TEXTS],
      [curator, '{ acts(filter: { minConfidence: 0.9 }) { totalCount } }'],
    ])
    expect(answers).toEqual([
      '401 UNAUTHENTICATED',
      '401 UNAUTHENTICATED',
      '200',
      '403 FORBIDDEN',
      '200',
      '403 FORBIDDEN',
    ])
  })

  it('takes all of this from the environment too, and lets others read where that is said', async () => {
    const env = {
      CLAIMGRAPH_KEYS: keys,
      CLAIMGRAPH_OPEN_READING: 'true',
      CLAIMGRAPH_PROTECT: 'Article.text=curator, Article.title=curator',
      CLAIMGRAPH_JWKS: issuer.jwks,
      CLAIMGRAPH_ISSUER: ISSUER,
      CLAIMGRAPH_AUDIENCE: AUDIENCE,
      CLAIMGRAPH_ROLE_CLAIM: 'group',
    }
    const { answers, stderr } = await serving('by-environment', [], env, [
      [undefined, '{ counts { acts } }'],
      [undefined, TEXTS],
      ['cg_wrong', '{ counts { acts } }'],
      [curator, TEXTS],
      [await issuer.token({ group: 'curator', role: 'reader' }), TEXTS],
      [await issuer.token({ group: 'reader', role: 'curator' }), TEXTS],
      [await issuer.token({ group: 'curator', aud: 'other' }), TEXTS],
    ])
    expect(answers).toEqual([
      '200',
      '403 FORBIDDEN',
      '401 UNAUTHENTICATED',
      '200',
      '200',
      '403 FORBIDDEN',
      '401 UNAUTHENTICATED',
    ])
    expect(stderr).toBe('')
  })

  it('says that whoever uses this machine may read where nothing else is said', async () => {
    const { answers, stderr } = await serving('open', [], {}, [[undefined, '{ counts { acts } }']])
    expect(answers).toEqual(['200'])
    expect(stderr).toBe('Whoever uses this machine may read; claimgraph key create makes keys.\n')
  })

  it.each([
    [['--host', '0.0.0.0'], 'KEYS_NEEDED', '--open-reading'],
    [['--keys', '/no/such/keys.json'], 'FILE_NOT_FOUND', 'Check the path'],
    [['--jwks', 'https://id.example/jwks.json'], 'BAD_CONFIG', '--issuer'],
    [['--issuer', 'https://id.example'], 'BAD_CONFIG', '--jwks'],
    [['--jwks', 'http://id.example/k', '--issuer', 'i', '--audience', 'a'], 'BAD_CONFIG', 'https://'],
    [['--protect', 'Article.text'], 'BAD_CONFIG', 'Article.text=curator'],
    [['--protect', 'Article.text=root'], 'BAD_CONFIG', 'Article.text=curator'],
    [['--protect', 'Article.txt=curator'], 'BAD_CONFIG', 'Article.text'],
  ])('does not start with %j, and reads nothing before it says so', async (args, code, advice) => {
    const ended = await run(['serve', 'seeds', '--graph', join(folder, 'never'), ...args])
    expect([ended.code, ended.stdout]).toEqual([code === 'FILE_NOT_FOUND' ? 1 : 2, ''])
    expect(ended.stderr).toMatch(new RegExp(`^(?:claimgraph|/no/such/keys\\.json): ${code} `))
    expect(ended.stderr).toContain(advice)
  })

  it('does not start with keys that are damaged', async () => {
    const damaged = join(folder, 'damaged.json')
    writeFileSync(damaged, '{', { mode: 0o600 })
    const ended = await run(['serve', '--graph', join(folder, 'never')], {
      env: { CLAIMGRAPH_KEYS: damaged },
    })
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('BAD_KEYS') })
  })
})

describe('without a word about keys', () => {
  const home = process.cwd()
  afterEach(() => process.chdir(home))

  it('those beside the graph let people in, and nobody else', async () => {
    process.chdir(mkdtempSync(join(folder, 'started-')))
    const { text } = await createKey('.claimgraph/keys.json', { name: 'anna', role: 'curator' }, Date.now())
    const { authenticate } = await accessOf({ host: '0.0.0.0' }, readConfig({}), createLog('silent'))
    const asking = (authorization?: string) =>
      authenticate?.(new Request('http://x/graphql', authorization ? { headers: { authorization } } : {}))
    expect(await asking(`Bearer ${text}`)).toEqual({ name: 'anna', role: 'curator' })
    await expect(asking()).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
  })

  it('those beside the graph that are damaged let nobody start', async () => {
    process.chdir(mkdtempSync(join(folder, 'started-')))
    mkdirSync('.claimgraph')
    writeFileSync('.claimgraph/keys.json', '{', { mode: 0o600 })
    const access = accessOf({ host: '127.0.0.1' }, readConfig({}), createLog('silent'))
    await expect(access).rejects.toMatchObject({ code: 'BAD_KEYS' })
  })

  it('this machine is asked for none where there are none', async () => {
    process.chdir(mkdtempSync(join(folder, 'started-')))
    expect(await accessOf({ host: '127.0.0.1' }, readConfig({}), createLog('silent'))).toEqual({
      protect: {},
    })
    await expect(accessOf({ host: '0.0.0.0' }, readConfig({}), createLog('silent'))).rejects.toMatchObject({
      code: 'KEYS_NEEDED',
    })
  })
})
