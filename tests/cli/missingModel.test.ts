import { copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run } from './run.ts'

const ROOT = join(import.meta.dirname, '..', '..')

let root = ''

/** A copy of the program without its language model, and two articles. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'claimgraph-'))
  cpSync(join(ROOT, 'src'), join(root, 'src'), { recursive: true })
  for (const file of ['package.json', 'tsconfig.json']) copyFileSync(join(ROOT, file), join(root, file))
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  const lines = ['Russia rejected it.', 'France rejected it.'].map((text) => JSON.stringify({ text }))
  writeFileSync(join(root, 'a.jsonl'), lines.join('\n'))
})
afterAll(() => rmSync(root, { recursive: true }))

it.concurrent.each([
  ['ingest', ['ingest', 'a.jsonl']],
  ['extract', ['extract', 'a.jsonl']],
])('claimgraph %s says once that the model is missing, and ends', async (_command, args) => {
  const { code, stdout, stderr } = await run(args, { root })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr.match(/MODEL_MISSING/g)).toHaveLength(1)
  expect(stderr).not.toContain('unexpected')
})
