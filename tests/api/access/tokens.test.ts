import { createHmac, createPublicKey } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createAuthenticate, trustTokens } from '../../../src/api/index.ts'
import { type OpenApi, openApi } from '../openApi.ts'
import { meetings } from '../stories.ts'
import { AUDIENCE, ISSUER, type Issuer, startIssuer } from './issuer.ts'
import { type Heard, listen, type Served, serve } from './served.ts'

const SECOND = 1000

let api: OpenApi
let issuer: Issuer
let heard: Heard
let served: Served
let clock = 0

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

beforeEach(async () => {
  issuer = await startIssuer()
  heard = listen()
  clock = Date.now()
  served = await serveTokensOf({ jwks: issuer.jwks })
  api.reads.length = 0
})
afterEach(async () => {
  await served.close()
  await issuer.close()
})

/** Reading is open, so that whoever is turned away was not taken for somebody without a token. */
async function serveTokensOf(trust: { readonly jwks: string; readonly roleClaim?: string }): Promise<Served> {
  const tokens = await trustTokens(
    { issuer: ISSUER, audience: AUDIENCE, roleClaim: 'role', ...trust },
    { log: heard.log, now: () => clock },
  )
  return serve(api, {
    authenticate: createAuthenticate({ tokens, openReading: true }),
    protect: { 'Query.counts': 'curator' },
    log: heard.log,
  })
}

const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds

describe('a token', () => {
  it.each(['RS256', 'ES256'] as const)('lets in whom it names, signed by %s', async (alg) => {
    const told = await served.ask(`Bearer ${await issuer.token({}, { alg })}`)
    expect(told).toMatchObject({ status: 200, data: { counts: { acts: 5 } } })
  })

  it.each([
    ['curator', 200],
    ['admin', 200],
    ['reader', 403],
    [['offline_access', 'reader', 'curator'], 200],
    [['reader', 'offline_access'], 403],
  ])('gives the role it says: %j', async (role, status) => {
    expect((await served.ask(`Bearer ${await issuer.token({ role })}`)).status).toBe(status)
  })

  it.each([undefined, null, '', 'root', 'Curator', [], { curator: true }, 1, true, [['curator']]])(
    'without a role is let in nowhere, not even to read: %j',
    async (role) => {
      const token = await issuer.token({ role })
      const told = await served.ask(`Bearer ${token}`, '{ __typename }')
      expect(told).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
      expect(told.errors?.[0]?.message).toContain('its claim role')
    },
  )

  it('may have its role in another claim', async () => {
    const other = await serveTokensOf({ jwks: issuer.jwks, roleClaim: 'https://claimgraph.example/role' })
    const claims = { role: 'reader', 'https://claimgraph.example/role': 'admin' }
    expect((await other.ask(`Bearer ${await issuer.token(claims)}`)).status).toBe(200)
    expect((await other.ask(`Bearer ${await issuer.token()}`)).status).toBe(403)
    await other.close()
  })

  it('may be a little early or late, as clocks differ', async () => {
    for (const claims of [{ exp: inSeconds(-20) }, { nbf: inSeconds(20) }]) {
      expect((await served.ask(`Bearer ${await issuer.token(claims)}`)).status).toBe(200)
    }
  })

  it.each([
    ['has expired', { exp: inSeconds(-40) }],
    ['is for later', { nbf: inSeconds(60) }],
    ['is for somebody else', { aud: 'another-api' }],
    ['is for several others', { aud: ['a', 'b'] }],
    ['is of another issuer', { iss: 'https://id.example.evil' }],
    ['names nobody', { sub: '' }],
    ['names somebody with a line break', { sub: 'anna\nadmin' }],
  ])('that %s is turned away', async (_name, claims) => {
    expect(await outcomeOf(await issuer.token(claims))).toEqual(TURNED_AWAY)
  })

  it.each(['exp', 'aud', 'iss', 'sub'])('without %s is turned away', async (claim) => {
    expect(await outcomeOf(await issuer.token({}, { without: [claim] }))).toEqual(TURNED_AWAY)
  })

  it.each(['a.b.c', 'e30.e30.', 'eyJ', '..', 'a.b.c.d.e'])(
    'that is none is turned away: %s',
    async (token) => {
      expect(await outcomeOf(token)).toEqual(TURNED_AWAY)
    },
  )
})

describe('a forged token', () => {
  const claims = { iss: ISSUER, aud: AUDIENCE, sub: 'eve', role: 'admin', exp: inSeconds(60) }

  it.each(['none', 'None', 'NONE'])('that nobody signed is turned away: alg %s', async (alg) => {
    for (const signature of ['', 'AA']) {
      expect(await outcomeOf(`${part({ alg, kid: 'RS256' })}.${part(claims)}.${signature}`)).toEqual(
        TURNED_AWAY,
      )
    }
  })

  it('signed with the public key as if it were a secret is turned away', async () => {
    const [jwk] = issuer.keys
    const key = createPublicKey({ key: jwk as never, format: 'jwk' })
    const secrets = [
      key.export({ type: 'spki', format: 'pem' }),
      key.export({ type: 'spki', format: 'der' }),
      JSON.stringify(jwk),
    ]
    for (const secret of secrets) {
      const signed = `${part({ alg: 'HS256', kid: 'RS256' })}.${part(claims)}`
      expect(
        await outcomeOf(`${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`),
      ).toEqual(TURNED_AWAY)
    }
  })

  it('signed with a secret is turned away even where the issuer publishes it', async () => {
    issuer.keys.push({ kty: 'oct', k: 'c2VjcmV0', kid: 'shared', alg: 'HS256' })
    const signed = `${part({ alg: 'HS256', kid: 'shared' })}.${part(claims)}`
    expect(
      await outcomeOf(`${signed}.${createHmac('sha256', 'secret').update(signed).digest('base64url')}`),
    ).toEqual(TURNED_AWAY)
  })

  it('of which a claim was changed is turned away', async () => {
    const [header, , signature] = (await issuer.token({ role: 'reader' })).split('.')
    expect(await outcomeOf(`${header}.${part(claims)}.${signature}`)).toEqual(TURNED_AWAY)
  })

  it('that brings its own key is turned away', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256')
    const jwk = await exportJWK(publicKey)
    for (const header of [{ jwk }, { jku: issuer.jwks }, { x5u: issuer.jwks }]) {
      const token = new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: 'ES256', ...header })
        .sign(privateKey)
      expect(await outcomeOf(await token)).toEqual(TURNED_AWAY)
    }
  })

  it.each(['unknown', '../../etc/passwd', ''])(
    'by a key that the issuer does not have is turned away: %j',
    async (kid) => {
      expect(await outcomeOf(await issuer.token({}, { kid }))).toEqual(TURNED_AWAY)
    },
  )
})

describe('the keys of the issuer', () => {
  it('are fetched once, not for each token', async () => {
    for (let times = 0; times < 3; times += 1) await served.ask(`Bearer ${await issuer.token()}`)
    for (let times = 0; times < 3; times += 1)
      await served.ask(`Bearer ${await issuer.token({}, { kid: 'x' })}`)
    expect(issuer.fetches()).toBe(1)
  })

  it.each([
    ['are missing', 404, ''],
    ['are refused', 500, '{"keys":[]}'],
    ['are elsewhere', 302, ''],
    ['are no JSON', 200, '<html>'],
    ['are no keys', 200, '{"error":"x"}'],
  ])('that %s let nobody in, and let in as soon as they are there', async (_name, status, body) => {
    issuer.answer((_request, response) => response.writeHead(status, { location: issuer.jwks }).end(body))
    const token = await issuer.token()
    const told = await served.ask(`Bearer ${token}`)
    expect(told).toMatchObject({ status: 503, errors: [{ extensions: { code: 'SIGN_IN_UNAVAILABLE' } }] })
    expect(told.headers.get('retry-after')).toBe('5')
    expect(told.data ?? null).toBeNull()
    expect(api.reads).toEqual([])
    expect(heard.errors).toHaveLength(1)
    issuer.answer(undefined)
    expect((await served.ask(`Bearer ${token}`)).status).toBe(200)
  })

  it('that cannot be reached let nobody in, and leave reading to those without a token', async () => {
    await issuer.close()
    expect((await served.ask(`Bearer ${await issuer.token()}`)).status).toBe(503)
    expect((await served.ask(undefined, '{ __typename }')).status).toBe(200)
  })

  it('may be in a file, and are taken up as it changes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimgraph-jwks-'))
    const jwks = join(folder, 'jwks.json')
    const [rsa, ec] = issuer.keys
    writeFileSync(jwks, JSON.stringify({ keys: [rsa] }))
    const local = await serveTokensOf({ jwks })
    const tokens = [await issuer.token(), await issuer.token({}, { alg: 'ES256' })]
    const statuses = () =>
      Promise.all(tokens.map(async (token) => (await local.ask(`Bearer ${token}`)).status))
    expect(await statuses()).toEqual([200, 401])
    writeFileSync(jwks, JSON.stringify({ keys: [ec] }))
    clock += SECOND
    expect(await statuses()).toEqual([401, 200])
    writeFileSync(jwks, 'oops')
    clock += SECOND
    expect(await statuses()).toEqual([401, 200])
    expect(heard.errors).toHaveLength(1)
    await local.close()
    await expect(serveTokensOf({ jwks })).rejects.toMatchObject({ code: 'BAD_KEYS', file: jwks })
    rmSync(folder, { recursive: true })
    await expect(serveTokensOf({ jwks })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND', file: jwks })
  })

  it.each([
    'http://id.example/jwks.json',
    'ftp://127.0.0.1/jwks',
    'https://',
    'http://127.0.0.1.evil.example/',
  ])('are not taken from where others could change them: %s', async (jwks) => {
    await expect(serveTokensOf({ jwks })).rejects.toMatchObject({ code: 'BAD_CONFIG', value: jwks })
  })
})

/** What comes of a request with a token. */
async function outcomeOf(token: string): Promise<object> {
  const { status, errors, headers, data } = await served.ask(`Bearer ${token}`)
  return {
    status,
    codes: errors?.map(({ extensions }) => extensions.code),
    challenge: headers.get('www-authenticate'),
    data: data ?? null,
    reads: [...api.reads],
  }
}

const TURNED_AWAY = {
  status: 401,
  codes: ['UNAUTHENTICATED'],
  challenge: 'Bearer error="invalid_token"',
  data: null,
  reads: [],
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
