import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey, listKeys } from '../../src/api/index.ts'
import { run } from './run.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-key-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const DAY = 24 * 3_600_000

const ANNA = ['key', 'create', '--name', 'anna', '--role', 'curator'] as const

describe.concurrent('claimgraph key', () => {
  it('makes a key and prints it this once', async () => {
    const file = join(folder, 'new', 'keys.json')
    const made = await run([...ANNA, '--expires', '90d', '--keys', file])
    expect(made.code).toBe(0)
    expect(made.stdout).toMatch(/^cg_[0-9a-f]{12}_[\w-]{43}\n$/)
    expect(made.stderr).toMatch(
      /^This key is shown once\. [0-9a-f]{12} curator anna, from \S+Z until \S+Z\n$/,
    )
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const [key] = await listKeys(file)
    expect(key).toMatchObject({ id: made.stdout.slice(3, 15), name: 'anna', role: 'curator' })
    expect(Date.parse(key?.expiresAt ?? '') - Date.parse(key?.createdAt ?? '')).toBe(90 * DAY)
  })

  it('prints for programs', async () => {
    const file = join(folder, 'programs.json')
    const { code, stdout, stderr } = await run([...ANNA, '--json', '--quiet', '--keys', file])
    expect([code, stderr]).toEqual([0, ''])
    const made = JSON.parse(stdout)
    expect(made).toEqual({
      id: expect.any(String),
      name: 'anna',
      role: 'curator',
      createdAt: expect.any(String),
      key: expect.stringMatching(`^cg_${made.id}_`),
    })
    expect(readFileSync(file, 'utf8')).not.toContain(made.key.slice(16))
  })

  it('lists keys without the keys themselves', async () => {
    const file = join(folder, 'listed.json')
    const { key } = await createKey(file, { name: 'anna', role: 'curator', expiresAt: DAY }, 0)
    const told = `${key.id} curator anna, from 1970-01-01T00:00:00.000Z until 1970-01-02T00:00:00.000Z\n`
    const listed = await run(['key', 'list'], { env: { CLAIMGRAPH_KEYS: file } })
    expect(listed).toEqual({ code: 0, stdout: told, stderr: '1 keys.\n' })
    const { hash: _hash, ...shown } = key
    expect(JSON.parse((await run(['key', 'list', '--json', '--keys', file])).stdout)).toEqual(shown)
  })

  it('revokes a key', async () => {
    const file = join(folder, 'revoked.json')
    const { key } = await createKey(file, { name: 'anna', role: 'curator' }, 0)
    const line = `Revoked: ${key.id} curator anna, from 1970-01-01T00:00:00.000Z until it is revoked\n`
    const revoked = await run(['key', 'revoke', key.id, '--keys', file])
    expect(revoked).toEqual({ code: 0, stdout: line, stderr: '' })
    expect(await listKeys(file)).toEqual([])
    const again = await run(['key', 'revoke', key.id, '--keys', file])
    expect(again).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('KEY_NOT_FOUND') })
  })

  it.each([
    [['key', 'create', '--name', 'anna'], 2, "required option '--role <role>'"],
    [['key', 'create', '--role', 'admin'], 2, "required option '--name <name>'"],
    [['key', 'create', '--name', 'anna', '--role', 'root'], 2, 'Allowed choices are reader, curator, admin'],
    [[...ANNA, '--expires', '3w'], 2, '90d or 12h'],
    [[...ANNA, '--expires', '0d'], 2, '90d or 12h'],
    [['key', 'create', '--name', ' ', '--role', 'admin'], 2, 'USAGE " " is no name'],
    [['key', 'revoke'], 2, "missing required argument 'id'"],
    [['key', 'list'], 1, 'FILE_NOT_FOUND'],
    [['key', 'revoke', 'x'], 1, 'FILE_NOT_FOUND'],
    [['key'], 2, 'Usage: claimgraph key'],
  ])('%j is refused with %d and advice, and makes nothing', async (args, code, advice) => {
    const file = join(folder, 'none', 'keys.json')
    const ended = await run(args, { env: { CLAIMGRAPH_KEYS: file } })
    expect([ended.code, ended.stdout]).toEqual([code, ''])
    expect(ended.stderr).toContain(advice)
    expect(() => statSync(join(folder, 'none'))).toThrow('ENOENT')
  })

  it('touches no file that it does not know', async () => {
    const file = join(folder, 'other.json')
    writeFileSync(file, '{"users":[]}')
    const ended = await run([...ANNA, '--keys', file])
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('BAD_KEYS') })
    expect(readFileSync(file, 'utf8')).toBe('{"users":[]}')
  })
})
