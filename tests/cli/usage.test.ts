import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SERVER_LIMITS } from '../../src/api/limits.ts'
import { run } from './run.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

describe.concurrent('claimgraph', () => {
  it('says what it can do', async () => {
    const { code, stdout, stderr } = await run(['--help'])
    expect([code, stderr]).toEqual([0, ''])
    for (const command of [
      'serve',
      'key',
      'ingest',
      'join',
      'reextract',
      'stats',
      'check',
      'rebuild',
      'decide',
      'decisions',
      'accept',
      'undo',
      'export',
      'import',
      'copy',
      'backup',
      'restore',
      'extract',
      'parse',
    ])
      expect(stdout).toContain(`  ${command} `)
  })

  it('says its version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it.each([
    [['servr'], 'Did you mean serve?'],
    [['serve', '--prot', '1'], 'Did you mean --port?'],
    [['serve', '--port', '70000'], '0 to 65535'],
    [['serve', '--port', 'http'], '0 to 65535'],
    [['serve', '--origin', 'https://a.example/page'], 'https://example.org, without a path'],
    [['serve', '--time-limit', '0'], 'from 1 on'],
    [['serve', '--proxies', '-1'], 'a whole number'],
    [['serve', '--log', 'loud'], 'Allowed choices are info, error, silent'],
    [['extract'], "missing required argument 'files'"],
    [['extract', '-', '--date', '2022-02-30'], '2022-01-31'],
    [[], 'Usage: claimgraph'],
  ])('refuses %j with advice and exit code 2', async (args, advice) => {
    const { code, stdout, stderr } = await run(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(advice)
  })

  it('says with what it serves where nothing is said', async () => {
    const { stdout } = await run(['serve', '--help'])
    const help = stdout.replaceAll(/\s+/g, ' ')
    for (const value of Object.values(SERVER_LIMITS)) expect(help).toContain(`default: ${value}`)
  })

  it('refuses an environment that is set wrongly', async () => {
    const { code, stderr } = await run(['serve'], { env: { PORT: 'http' } })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^claimgraph: BAD_CONFIG .*PORT: /)
    expect(stderr).not.toContain('    at ')
  })
})
