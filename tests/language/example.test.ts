import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
const EXAMPLE = 'examples/language/readNames.mjs'

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })

describe('the built package', () => {
  beforeAll(() => {
    if (!existsSync(join(ROOT, 'dist', 'language', 'index.js'))) node('scripts/build.mjs')
  })

  it('is found by its name, as examples/language/readNames.mjs shows', () => {
    expect(node(EXAMPLE).trimEnd().split('\n')).toEqual([
      '0-13 PERSON Angela Merkel, subject of "fly"',
      '22-28 GPE Ankara',
      '32-38 DATE Monday',
      '40-47 GPE Ukraine, subject of "thank"',
      '56-63 GPE Germany',
      '69-75 GPE Moscow, subject of "answer"',
    ])
  })

  it('reads the text it is given', () => {
    expect(node(EXAMPLE, 'The talks in Geneva failed.')).toBe('13-19 GPE Geneva\n')
  })
})
