import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRefusals } from '../../src/api/access/findRefusals.ts'
import { compileNeeds } from '../../src/api/access/needs.ts'
import { ANYBODY } from '../../src/api/access/viewer.ts'
import { createLog } from '../../src/api/index.ts'
import { schema } from '../../src/api/schema.ts'
import { accessOf } from '../../src/cli/access.ts'
import { readConfig } from '../../src/cli/config.ts'
import { probesOf } from '../api/access/probes.ts'
import { POOL, WAYS } from '../api/access/worlds.ts'
import { type OpenApi, openApi } from '../api/openApi.ts'
import { LEDGER, OBSERVER } from '../api/stories.ts'

/** The rules of each command in the guide that has any. */
const COMMANDS = readFileSync('docs/access.md', 'utf8')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .map((line) => [...line.matchAll(/--protect (\w+\.\w+=\w+)/g)].map(([, rule = '']) => rule))
  .filter((rules) => rules.length > 0)

const QUESTIONS = probesOf(schema, POOL, WAYS)

let api: OpenApi

beforeAll(async () => {
  api = await openApi([OBSERVER, LEDGER])
})
afterAll(() => api.close())

describe('the guide to access', () => {
  it.each(COMMANDS.map((rules) => [rules]))('has rules that hold: %j', async (rules) => {
    const { protect } = await accessOf(
      { host: 'localhost', protect: rules },
      readConfig({}),
      createLog('silent'),
    )
    expect(Object.keys(protect)).toHaveLength(rules.length)
  })

  it('keeps every printed word by the rules that it names for that', async () => {
    const words = /growth|reject|plan of attack|turns Moscow down|Secretary-General|Kremlin|demanded/
    const { protect } = await accessOf(
      { host: 'localhost', protect: COMMANDS.at(-1) ?? [] },
      readConfig({}),
      createLog('silent'),
    )
    const needOf = compileNeeds(schema, protect)
    const told: [isOpen: boolean, answer: string][] = []
    for (const query of QUESTIONS) {
      const isOpen = findRefusals({ schema, document: parse(query) }, ANYBODY, needOf).length === 0
      told.push([isOpen, JSON.stringify(await api.ask(query))])
    }
    expect(told.filter(([isOpen, answer]) => isOpen && words.test(answer))).toEqual([])
    expect(told.filter(([isOpen, answer]) => !isOpen && words.test(answer)).length).toBeGreaterThan(5)
    expect(told.filter(([isOpen]) => isOpen).length).toBeGreaterThan(QUESTIONS.length / 3)
  })
})
