import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { writeSchemaVersion } from '../../src/graph/cypher/schema.ts'
import { type NoParams, write } from '../../src/graph/cypher/statement.ts'
import { openGrafeo } from '../../src/graph/engines/openGrafeo.ts'
import { openGraph } from '../../src/graph/index.ts'
import { NO_NEO4J, neo4jForTests } from '../conformance/neo4jForTests.ts'
import { makeBatch } from './support/makeBatch.ts'
import { tempFolder } from './support/tempFolder.ts'

/** As before texts had sketches. */
const forgetSketches = write<NoParams>(
  'forgetSketches',
  'MATCH (d:Article) WHERE d.runs >= 0 REMOVE d.sketch, d.runs RETURN count(d.id) AS written',
)

describe('a graph in a folder', () => {
  it('is there again when it is opened again', async () => {
    const path = join(tempFolder(), 'new', 'graph')
    const first = await openGraph({ kind: 'grafeo', path })
    await first.writeArticle(makeBatch({ name: 'x', told: [{ key: 'a', type: 'SAID', by: ['A'] }] }))
    await first.close()
    const second = await openGraph({ kind: 'grafeo', path })
    onTestFinished(() => second.close())
    expect(await second.counts()).toEqual({ articles: 1, actors: 1, acts: 1, reports: 1 })
    expect(await second.findActs({}, { limit: 5 })).toMatchObject([{ type: 'SAID', by: [{ name: 'A' }] }])
  })

  it('is refused while another process has it open', async () => {
    const path = tempFolder()
    const holder = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'support/holdGraph.ts'), path],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    )
    onTestFinished(() => {
      holder.kill('SIGKILL')
    })
    await once(holder.stdout, 'data')
    await expect(openGraph({ kind: 'grafeo', path })).rejects.toMatchObject({
      code: 'GRAPH_IN_USE',
      file: path,
    })

    holder.kill('SIGKILL')
    await once(holder, 'exit')
    const graph = await openGraph({ kind: 'grafeo', path })
    expect(await graph.counts()).toMatchObject({ articles: 1 })
    await graph.close()
  })

  it('is refused where the folder cannot be made', async () => {
    const file = join(tempFolder(), 'file')
    writeFileSync(file, 'no folder')
    await expect(openGraph({ kind: 'grafeo', path: join(file, 'graph') })).rejects.toMatchObject({
      code: 'FOLDER_NOT_WRITABLE',
      advice: expect.any(String),
    })
  })

  it.each(['garbage that is no graph', ''])(
    'is called damaged where its file holds "%s"',
    async (content) => {
      const path = tempFolder()
      writeFileSync(join(path, 'graph.grafeo'), content)
      await expect(openGraph({ kind: 'grafeo', path })).rejects.toMatchObject({ code: 'GRAPH_DAMAGED' })
      expect(readFileSync(join(path, 'graph.grafeo'), 'utf8')).toBe(content)
    },
  )

  it('is called damaged where its log has lost writes, and opens when that is accepted', {
    timeout: 60_000,
  }, async () => {
    const path = tempFolder()
    const holder = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'support/holdGraph.ts'), path],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    )
    onTestFinished(() => {
      holder.kill('SIGKILL')
    })
    await once(holder.stdout, 'data')
    await vi.waitUntil(() => existsSync(join(path, 'writes.json')), { timeout: 20_000 })
    holder.kill('SIGKILL')
    await once(holder, 'exit')

    const logs = join(path, 'graph.grafeo.wal')
    const log = join(logs, readdirSync(logs).find((name) => name.endsWith('.log')) ?? '')
    const bytes = readFileSync(log)
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0x10
    writeFileSync(log, bytes)
    await expect(openGraph({ kind: 'grafeo', path })).rejects.toMatchObject({
      code: 'GRAPH_DAMAGED',
      message: expect.stringMatching(/lacks \d+ of \d+ writes/),
    })
    expect(readFileSync(log.replace('.wal', '.wal.kept'))).toEqual(bytes)
    await expect(openGraph({ kind: 'grafeo', path })).rejects.toMatchObject({ code: 'GRAPH_DAMAGED' })
    expect(readFileSync(log.replace('.wal', '.wal.kept'))).toEqual(bytes)
    rmSync(join(path, 'writes.json'))
    const graph = await openGraph({ kind: 'grafeo', path })
    await graph.close()
    expect(readdirSync(path)).not.toContain('graph.grafeo.wal.kept')
  })

  it('is called damaged where its file is a folder', async () => {
    const path = tempFolder()
    mkdirSync(join(path, 'graph.grafeo'))
    await expect(openGraph({ kind: 'grafeo', path })).rejects.toMatchObject({ code: 'GRAPH_DAMAGED' })
  })

  it('is brought up to date where an older claimgraph has written it', async () => {
    const path = tempFolder()
    const graph = await openGraph({ kind: 'grafeo', path })
    const told = [{ key: 'a', type: 'SAID', by: ['A'] }] as const
    await graph.writeArticle(makeBatch({ name: 'x', told, outlet: 'One' }))
    await graph.writeArticle(makeBatch({ name: 'y', told, outlet: 'Two' }))
    const before = await graph.originsOfActs((await graph.findActs({}, { limit: 1 })).map(({ id }) => id))
    await graph.close()
    const engine = await openGrafeo(path)
    await engine.write(async (transaction) => {
      await transaction.run(forgetSketches, {})
      await transaction.run(writeSchemaVersion, { version: 1 })
    })
    await engine.close()
    const again = await openGraph({ kind: 'grafeo', path })
    onTestFinished(() => again.close())
    expect(await again.originsOfActs(before.map(({ actId }) => actId))).toEqual(before)
  })

  it('is refused where a newer claimgraph has written it, and can be opened by that one', async () => {
    const path = tempFolder()
    const graph = await openGraph({ kind: 'grafeo', path })
    await graph.close()
    const engine = await openGrafeo(path)
    await engine.write((transaction) => transaction.run(writeSchemaVersion, { version: 999 }))
    await engine.close()
    await expect(openGraph({ kind: 'grafeo', path })).rejects.toMatchObject({
      code: 'GRAPH_TOO_NEW',
      value: 999,
    })
    await (await openGrafeo(path)).close()
    expect(readdirSync(path)).toContain('graph.grafeo')
  })
})

describe('a graph in Neo4j', () => {
  const place = { kind: 'neo4j', user: 'neo4j', password: 'secret', database: 'neo4j' } as const

  it('is refused where no server answers', async () => {
    const uri = `bolt://127.0.0.1:${await closedPort()}`
    await expect(openGraph({ ...place, uri })).rejects.toMatchObject({
      code: 'NEO4J_UNREACHABLE',
      value: uri,
    })
  })

  it('is refused where no server answers that knows the others', async () => {
    const uri = `neo4j://127.0.0.1:${await closedPort()}`
    await expect(openGraph({ ...place, uri })).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' })
  })

  it.each(['http://localhost:7474', 'localhost', '', 'neo4j'])(
    'is refused at the address "%s"',
    async (uri) => {
      await expect(openGraph({ ...place, uri })).rejects.toMatchObject({ code: 'BAD_CONFIG', value: uri })
    },
  )
})

describe.skipIf(!neo4jForTests)(`a running Neo4j${neo4jForTests ? '' : ` (${NO_NEO4J})`}`, () => {
  it('does not let a stranger in', async () => {
    if (!neo4jForTests) return
    const config = { kind: 'neo4j', ...neo4jForTests, user: 'nobody' } as const
    await expect(openGraph(config)).rejects.toMatchObject({ code: 'NEO4J_UNAUTHORIZED', value: 'nobody' })
  })

  it('does not let anybody in with a wrong password', async () => {
    if (!neo4jForTests) return
    const config = { kind: 'neo4j', ...neo4jForTests, password: 'wrong' } as const
    await expect(openGraph(config)).rejects.toMatchObject({ code: 'NEO4J_UNAUTHORIZED' })
  })

  it('says which database it does not have', async () => {
    if (!neo4jForTests) return
    const config = { kind: 'neo4j', ...neo4jForTests, database: 'nowhere' } as const
    await expect(openGraph(config)).rejects.toMatchObject({ code: 'NEO4J_NO_DATABASE', value: 'nowhere' })
  })
})

async function closedPort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
