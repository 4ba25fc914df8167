import crypto from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAuthenticate, createKey, listKeys, openKeys, revokeKey } from '../../../src/api/index.ts'
import { type OpenApi, openApi } from '../openApi.ts'
import { meetings } from '../stories.ts'
import { type Heard, listen, type Served, serve, TURNED_AWAY } from './served.ts'

const SECOND = 1000
const HOUR = 3_600_000

let api: OpenApi
let folder = ''
let file = ''
let clock = Date.now()
let heard: Heard
let served: Served
let anna = ''

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-keys-'))
  file = join(folder, 'keys.json')
  clock = Date.now()
  heard = listen()
  anna = (await createKey(file, { name: 'anna', role: 'curator' }, clock)).text
  api.reads.length = 0
  // Reading is open, so that whoever is turned away was not taken for somebody without a key.
  served = await serve(api, {
    authenticate: createAuthenticate({
      keys: await openKeys(file, { log: heard.log, now: () => clock }),
      openReading: true,
    }),
  })
})
afterEach(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

describe('a key', () => {
  it('lets its owner in, however Bearer is written', async () => {
    for (const scheme of ['Bearer', 'bearer', 'BEARER ']) {
      expect(await served.ask(`${scheme} ${anna}`)).toMatchObject({
        status: 200,
        data: { counts: { acts: 5 } },
      })
    }
  })

  it('can be known for one, and cannot be guessed', async () => {
    const keys = await Promise.all(
      [1, 2, 3].map(
        async (n) => (await createKey(join(folder, `${n}.json`), { name: 'x', role: 'reader' }, 0)).text,
      ),
    )
    for (const key of keys) expect(key).toMatch(/^cg_[0-9a-f]{12}_[\w-]{43}$/)
    expect(new Set(keys.map((key) => key.slice(-43))).size).toBe(3)
  })

  it.each([
    ['with another end', (key: string) => `Bearer ${key.slice(0, -2)}${key.endsWith('AA') ? 'BB' : 'AA'}`],
    ['with another id', (key: string) => `Bearer cg_000000000000${key.slice(15)}`],
    ['cut off', (key: string) => `Bearer ${key.slice(0, -1)}`],
    ['with more behind it', (key: string) => `Bearer ${key}A`],
    ['in other letters', (key: string) => `Bearer ${key.toUpperCase()}`],
    ['by its id alone', (key: string) => `Bearer ${key.slice(0, 15)}`],
    ['without Bearer', (key: string) => key],
    ['as a password', (key: string) => `Basic ${Buffer.from(`anna:${key}`).toString('base64')}`],
    ['twice', (key: string) => `Bearer ${key}, Bearer ${key}`],
    ['that is nothing', () => 'Bearer'],
    ['that is empty', () => ''],
    ['of a prototype', () => 'Bearer __proto__'],
  ])('%s is turned away, and is not nobody’s', async (_name, header) => {
    const told = await served.ask(header(anna))
    expect(told).toMatchObject(TURNED_AWAY)
    expect(told.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
    expect(told.data ?? null).toBeNull()
    expect(api.reads).toEqual([])
  })

  it('in the address is turned away, also beside the header', async () => {
    for (const query of [`key=${anna}`, `x=${anna}`, 'access_token=abc', 'api_key=abc']) {
      const response = await fetch(`${served.url}/graphql?${query}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${anna}` },
        body: '{"query":"{ counts { acts } }"}',
      })
      expect([query, response.status]).toEqual([query, 401])
    }
    expect(api.reads).toEqual([])
  })

  it('is good until it expires', async () => {
    const { text } = await createKey(file, { name: 'bo', role: 'reader', expiresAt: clock + HOUR }, clock)
    clock += HOUR - 1
    expect((await served.ask(`Bearer ${text}`)).status).toBe(200)
    clock += 1
    const told = await served.ask(`Bearer ${text}`)
    expect(told).toMatchObject(TURNED_AWAY)
    expect(told.errors?.[0]?.message).toMatch(/^This key has expired at \d{4}-/)
  })

  it('is compared as a whole, once a request, whether there is such a key or not', async () => {
    const compare = vi.spyOn(crypto, 'timingSafeEqual')
    syncBuiltinESMExports()
    try {
      for (const key of [anna, `cg_000000000000${anna.slice(15)}`, `${anna.slice(0, -1)}x`, 'cg_x']) {
        compare.mockClear()
        await served.ask(`Bearer ${key}`)
        expect(compare.mock.calls.map((sides) => sides.map((side) => side.byteLength))).toEqual([[32, 32]])
      }
    } finally {
      compare.mockRestore()
      syncBuiltinESMExports()
    }
  })
})

describe('nobody', () => {
  it('may read where reading is open, and is told what to do where it is not', async () => {
    expect((await served.ask(undefined)).status).toBe(200)
    const surroundings = { log: heard.log, now: () => clock }
    const closed = await serve(api, {
      authenticate: createAuthenticate({ keys: await openKeys(file, surroundings) }),
    })
    api.reads.length = 0
    const told = await closed.ask(undefined)
    expect(told).toMatchObject(TURNED_AWAY)
    expect(told.headers.get('www-authenticate')).toBe('Bearer')
    expect(told.errors?.[0]?.message).toContain('Authorization: Bearer')
    expect(api.reads).toEqual([])
    expect((await closed.ask(`Bearer ${anna}`)).status).toBe(200)
    await closed.close()
  })

  it('gets no other answer for a query that is wrong', async () => {
    const closed = await serve(api, { authenticate: createAuthenticate({}) })
    expect(await closed.ask(undefined, '{ secretField }')).toMatchObject(TURNED_AWAY)
    await closed.close()
  })

  it('can have a key checked where none is known', async () => {
    const open = await serve(api, {})
    expect((await open.ask(undefined)).status).toBe(200)
    expect(await open.ask(`Bearer ${anna}`)).toMatchObject(TURNED_AWAY)
    await open.close()
  })
})

describe('a file of keys', () => {
  it('holds only hashes, for its owner alone', () => {
    expect(readFileSync(file, 'utf8')).not.toContain(anna.slice(16))
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('is taken up as it changes, within a second', async () => {
    const bo = (await createKey(file, { name: 'bo', role: 'admin' }, clock)).text
    await revokeKey(file, anna.slice(3, 15))
    clock += SECOND
    expect((await served.ask(`Bearer ${bo}`)).status).toBe(200)
    expect(await served.ask(`Bearer ${anna}`)).toMatchObject(TURNED_AWAY)
  })

  it.each([
    ['is damaged', () => writeFileSync(file, '{"keys":[{'), 'BAD_KEYS'],
    ['is gone', () => rmSync(file), 'FILE_NOT_FOUND'],
    ['may be written by others', () => chmodSync(file, 0o666), 'BAD_KEYS'],
  ])('that %s changes nothing while the server runs, and is told once', async (_name, harm, code) => {
    const before = readFileSync(file)
    harm()
    for (let times = 0; times < 3; times += 1) {
      clock += SECOND
      expect((await served.ask(`Bearer ${anna}`)).status).toBe(200)
    }
    expect(heard.errors).toEqual([{ file, err: expect.objectContaining({ code }) }])
    writeFileSync(file, before)
    chmodSync(file, 0o600)
    await revokeKey(file, anna.slice(3, 15))
    clock += SECOND
    expect(await served.ask(`Bearer ${anna}`)).toMatchObject(TURNED_AWAY)
  })

  const KEY = {
    id: '0123456789ab',
    name: 'x',
    role: 'admin',
    createdAt: '2026-01-01T00:00:00.000Z',
    hash: 'a'.repeat(64),
  }
  it.each([
    ['', 'no JSON'],
    ['[]', 'expected object'],
    ['{}', 'keys'],
    [JSON.stringify({ keys: [{ ...KEY, role: 'root' }] }), 'keys[0].role'],
    [JSON.stringify({ keys: [{ ...KEY, hash: '' }] }), 'keys[0].hash'],
    [JSON.stringify({ keys: [{ ...KEY, name: 'a\u202eb' }] }), 'keys[0].name'],
    [JSON.stringify({ keys: [{ ...KEY, expiresAt: 'never' }] }), 'keys[0].expiresAt'],
    [JSON.stringify({ keys: [{ ...KEY, expires: '2026-01-02' }] }), 'expires'],
    [JSON.stringify({ keys: [KEY, KEY] }), 'two have one id'],
  ])('that is damaged keeps the server from starting: %s', async (text, why) => {
    writeFileSync(file, text)
    await expect(openKeys(file, { log: heard.log, now: () => clock })).rejects.toMatchObject({
      code: 'BAD_KEYS',
      file,
      message: expect.stringContaining(why),
      advice: expect.stringContaining('claimgraph key create'),
    })
    await expect(createKey(file, { name: 'x', role: 'reader' }, clock)).rejects.toMatchObject({
      code: 'BAD_KEYS',
    })
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('to which others may write keeps the server from starting', async () => {
    chmodSync(file, 0o620)
    const opened = openKeys(file, { log: heard.log, now: () => clock })
    await expect(opened).rejects.toMatchObject({
      code: 'BAD_KEYS',
      advice: expect.stringContaining('chmod 600'),
    })
  })

  it('loses no key to somebody who writes at the same time', async () => {
    const made = await Promise.allSettled(
      Array.from({ length: 8 }, (_, n) => createKey(file, { name: `n${n}`, role: 'reader' }, clock)),
    )
    const names = made.flatMap((each) => (each.status === 'fulfilled' ? [each.value.key.name] : []))
    const refused = made.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
    for (const error of refused) expect(error).toMatchObject({ code: 'FILE_NOT_WRITABLE' })
    expect((await listKeys(file)).map(({ name }) => name).toSorted()).toEqual(['anna', ...names].toSorted())
    expect(names.length).toBeGreaterThan(0)
  })

  it.each(['', ' anna', 'anna ', 'a\nb', 'a\u0000b', 'x'.repeat(101)])('has no key for %j', async (name) => {
    const made = createKey(file, { name, role: 'reader' }, clock)
    await expect(made).rejects.toMatchObject({ code: 'USAGE', value: name })
  })
})
