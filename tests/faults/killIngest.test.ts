import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('leaves whole articles alone when it is killed, and the graph of an undisturbed run in the end', {
  timeout: 120_000,
}, () => {
  const script = join(import.meta.dirname, 'killIngest.ts')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, '--rounds', '3'],
    {
      encoding: 'utf8',
    },
  )
  expect(stderr).toBe('')
  expect(stdout).toContain('3 rounds with seed 1, 0 failed')
  expect(status).toBe(0)
})
