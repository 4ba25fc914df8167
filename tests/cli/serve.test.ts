import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../graph/support/tempFolder.ts'
import { run } from './run.ts'

const ORIGIN = 'https://desk.example'
const OPTIONS = `serve --port 0 --origin ${ORIGIN} --cost-per-minute 60`.split(' ')
const COUNT = 'query Count { counts { acts } }'

describe('claimgraph serve with options', () => {
  it('runs listed operations only, lets a page ask, and writes its log', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'count.graphql'), COUNT)
    const documentId = createHash('sha256').update(COUNT).digest('hex')
    let answers: Promise<readonly object[]> | undefined
    const args = [...OPTIONS, '--graph', join(folder, 'graph'), '--operations', folder]
    const { code, stderr } = await run(args, {
      onOutput: (child, printed) => {
        const url = /Serving (\S+)/.exec(printed)?.[1]
        if (url === undefined) return
        answers ??= sendAll(url, [{ documentId }, { query: COUNT }, { documentId }]).finally(() => {
          child.kill('SIGTERM')
        })
      },
    })
    expect(code).toBe(0)
    expect(await answers).toMatchObject([
      { allowed: ORIGIN, data: { counts: { acts: 0 } }, extensions: { cost: { budget: { limit: 60 } } } },
      { allowed: ORIGIN, errors: [{ extensions: { code: 'PERSISTED_QUERY_ID_REQUIRED' } }] },
      { allowed: ORIGIN, errors: [{ extensions: { code: 'RATE_LIMITED' } }] },
    ])
    expect(stderr).toContain('"operationName":"Count","cost":2,"outcome":"answered"')
  })

  it('refuses operations that do not fit the schema, before it serves', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'wrong.graphql'), '{ nothing }')
    const { code, stdout, stderr } = await run(['serve', '--port', '0', '--operations', folder])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`${join(folder, 'wrong.graphql')}:1: BAD_CONFIG `)
  })
})

/** One after the other, as a page of the origin does; each answer with the origin that it allows. */
async function sendAll(url: string, bodies: readonly object[]): Promise<readonly object[]> {
  const answers: object[] = []
  for (const body of bodies) {
    const headers = { 'content-type': 'application/json', origin: ORIGIN }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
    const allowed = response.headers.get('access-control-allow-origin')
    answers.push({ allowed, ...((await response.json()) as object) })
  }
  return answers
}
