import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSources, type SourceOptions } from '../../../src/ingest/sources/readSources.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimgraph-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string | Uint8Array = 'He said no.') => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function read(paths: readonly string[], options: SourceOptions = {}) {
  const found: { path: string; names: string[]; codes: string[] }[] = []
  for await (const source of readSources(paths, options)) {
    const { articles, problems } = await source.read()
    found.push({
      path: source.path,
      names: articles.map(({ name }) => name),
      codes: problems.map(({ code }) => code),
    })
  }
  return found
}

async function* stdin(text: string) {
  yield Buffer.from(text.slice(0, 3))
  yield Buffer.from(text.slice(3))
}

describe('a folder', () => {
  it('is read in all depths, sorted, without READMEs, hidden files and files of other kinds', async () => {
    for (const name of [
      'b.txt',
      'a/z.txt',
      'README.md',
      'readme.txt',
      '.a.txt',
      '.git/x.txt',
      'x.csv',
      'n.md',
    ])
      write(name)
    expect(await read([folder])).toEqual([
      { path: join(folder, 'a/z.txt'), names: ['z'], codes: [] },
      { path: join(folder, 'b.txt'), names: ['b'], codes: [] },
    ])
  })

  it('that leads back to itself is read once', async () => {
    write('a.txt')
    symlinkSync(folder, join(folder, 'loop'))
    expect(await read([folder])).toHaveLength(1)
  })

  it('without articles is a problem', async () => {
    write('x.csv')
    expect(await read([folder])).toEqual([{ path: folder, names: [], codes: ['NOTHING_TO_READ'] }])
  })
})

describe('a file', () => {
  it('named twice is read once', async () => {
    const path = write('a.txt')
    expect(await read([path, folder, path])).toHaveLength(1)
  })

  it.each([
    ['notes', 'He said no.', ['notes'], []],
    [
      'page.aspx',
      `<!DOCTYPE html><html><body><p>${'He said no. '.repeat(9)}</p></body></html>`,
      ['page'],
      [],
    ],
    ['paper.pdf', '%PDF-1.7', [], ['UNKNOWN_FORMAT']],
    ['data.bin', Buffer.from([1, 2, 3, 0]), [], ['UNKNOWN_FORMAT']],
    ['data.yaml2', '{"a": 1}', [], ['UNKNOWN_FORMAT']],
  ])('of another kind is read as what it looks like: %s', async (name, content, names, codes) => {
    expect(await read([write(name, content)])).toMatchObject([{ names, codes }])
  })

  it('that is missing is a problem, and the others are read', async () => {
    const path = write('a.txt')
    const found = await read([join(folder, 'no.txt'), join(path, 'below'), path])
    expect(found.map(({ codes }) => codes)).toEqual([['FILE_NOT_FOUND'], ['FILE_NOT_FOUND'], []])
  })

  it('has a hash of its bytes and of how they are read', async () => {
    const hashes: unknown[] = []
    const paths = [
      write('a.txt', '{"text": "x"}'),
      write('b.txt', '{"text": "x"}'),
      write('c.jsonl', '{"text": "x"}'),
    ]
    for await (const { bytesHash } of readSources(paths)) hashes.push(bytesHash)
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(hashes[1]).toBe(hashes[0])
    expect(hashes[2]).not.toBe(hashes[0])
  })
})

describe('standard input', () => {
  it('is one text', async () => {
    expect(await read(['-'], { stdin: stdin('He said no.') })).toEqual([
      { path: '-', names: ['stdin'], codes: [] },
    ])
  })

  it('is JSON lines where so told', async () => {
    const options = { jsonl: true, stdin: stdin('{"id":"a","text":"x"}\n{') }
    expect(await read(['-'], options)).toEqual([{ path: '-', names: ['a'], codes: ['BAD_JSON'] }])
  })
})
