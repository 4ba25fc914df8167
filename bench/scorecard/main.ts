/**
 * Measures the reader on annotated texts: `npm run scorecard`. docs/scorecard.md explains the figures.
 *
 *   tsx bench/scorecard/main.ts [--data DIR] [--reader DIR | --rules] [--json] [--write] [--errors N]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createExtractor, loadReader } from '../../src/extract/index.ts'
import { loadEnglish } from '../../src/language/index.ts'
import { commonestErrors } from './commonestErrors.ts'
import { measure } from './measure.ts'
import { renderSections } from './render.ts'
import { replaceSections } from './replaceSections.ts'

const DOCUMENT = join(import.meta.dirname, '..', '..', 'docs', 'scorecard.md')

const USAGE = `usage: npm run scorecard -- [--data DIR] [--reader DIR | --rules] [--json] [--write] [--errors N]

  --data DIR   measure on the development sets in DIR too: acts/dev-texts.jsonl, acts/dev.gold.jsonl,
               attribution/gum-news-dev.jsonl, events/plover-dev.jsonl
  --reader DIR read with the network in DIR (training/README.md), not with that of models/reader
  --rules      read by the rules alone
  --json       print JSON
  --write      put the figures into docs/scorecard.md
  --errors N   list the N commonest errors on standard error
`

interface Options {
  readonly data: string | undefined
  readonly reader: string | undefined
  readonly rules: boolean
  readonly json: boolean
  readonly write: boolean
  readonly errors: number
}

function main(): void {
  const options = readOptions()
  if (!options) {
    process.stderr.write(USAGE)
    process.exitCode = 2
    return
  }
  const network = options.rules ? undefined : loadReader(options.reader)
  const { scorecard, articles } = measure(createExtractor(loadEnglish(), network), options.data)
  const sections = renderSections(scorecard)
  const printed = options.json ? JSON.stringify(scorecard, null, 2) : Object.values(sections).join('\n\n')
  process.stdout.write(`${printed}\n`)
  if (options.write) writeFileSync(DOCUMENT, replaceSections(readFileSync(DOCUMENT, 'utf8'), { ...sections }))
  for (const { error, times, at } of commonestErrors(articles, options.errors)) {
    process.stderr.write(`${String(times).padStart(4)}  ${error}  [${at}]\n`)
  }
}

/** Undefined where they cannot be understood. */
function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        reader: { type: 'string' },
        rules: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        errors: { type: 'string', default: '0' },
      },
    })
    const errors = Number(values.errors)
    const { data, reader, rules, json, write } = values
    return Number.isInteger(errors) && errors >= 0 ? { data, reader, rules, json, write, errors } : undefined
  } catch {
    return undefined
  }
}

main()
