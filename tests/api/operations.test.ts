import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadOperations } from '../../src/api/index.ts'
import { tempFolder } from '../graph/support/tempFolder.ts'
import { codesOf, type OpenApi, openApi } from './openApi.ts'
import { serveGraph } from './serveGraph.ts'
import { meetings } from './stories.ts'

let api: OpenApi

beforeAll(async () => {
  api = await openApi(meetings(5))
})
afterAll(() => api.close())

const COUNT = 'query Count { counts { acts } }\n'
const PAGE = 'query Page($n: Int) { acts(first: $n) { nodes { type } } }\n'

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder()
  mkdirSync(join(folder, 'more'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

describe('listed operations', () => {
  it('are run by their hash, as Apollo and Relay send it', async () => {
    const operations = await loadOperations(folderOf({ 'count.graphql': COUNT, 'more/page.graphql': PAGE }))
    const { send } = await serveGraph(api.graph, { operations })
    const persistedQuery = { version: 1, sha256Hash: hash(PAGE) }
    const page = await send({ extensions: { persistedQuery }, variables: { n: 2 } })
    expect(page.data).toEqual({ acts: { nodes: [{ type: 'MET_WITH' }, { type: 'MET_WITH' }] } })
    for (const documentId of [hash(COUNT), `sha256:${hash(COUNT)}`]) {
      expect((await send({ documentId })).data).toEqual({ counts: { acts: 5 } })
    }
  })

  it('are the only ones that are run, also where a query is sent with the hash of another', async () => {
    const operations = await loadOperations(folderOf({ 'count.graphql': COUNT }))
    const { send, url } = await serveGraph(api.graph, { operations })
    api.reads.length = 0
    const answers = [
      await send({ query: COUNT }),
      await send({ query: PAGE, documentId: hash(COUNT) }),
      await send({ documentId: hash(PAGE) }),
      await send({ documentId: '__proto__' }),
      await send({ extensions: { persistedQuery: { sha256Hash: 7 } } }),
      await send({}),
    ]
    const needed = 'PERSISTED_QUERY_ID_REQUIRED'
    const unlisted = 'PERSISTED_QUERY_NOT_IN_LIST'
    expect(answers.flatMap(codesOf)).toEqual([needed, needed, unlisted, unlisted, needed, needed])
    expect(api.reads).toEqual([])
    expect((await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).status, 'no GraphiQL').toBe(
      406,
    )
  })

  it('are held to the same limits', async () => {
    const big = '{ actors(first: 100) { nodes { latestActs(first: 100) { id type content by { id } } } } }'
    const operations = await loadOperations(folderOf({ 'big.graphql': big }))
    const { send } = await serveGraph(api.graph, { operations })
    expect(codesOf(await send({ documentId: hash(big) }))).toEqual(['TOO_COMPLEX'])
  })

  it.each([
    [
      'does not fit the schema',
      { 'a.graphql': COUNT, 'b.graphql': '\n{ nothing }' },
      'BAD_CONFIG',
      'b.graphql',
      2,
    ],
    ['is no GraphQL', { 'a.graphql': '{' }, 'BAD_CONFIG', 'a.graphql', 1],
    ['is not there', { 'a.txt': COUNT }, 'NOTHING_TO_READ', '', undefined],
  ])('are refused at the start where one %s', async (_what, files, code, file, line) => {
    const folder = folderOf(files)
    await expect(loadOperations(folder)).rejects.toMatchObject({ code, file: join(folder, file), line })
  })

  it('are refused at the start where there is no such folder', async () => {
    await expect(loadOperations('/no/such/folder')).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' })
  })
})
