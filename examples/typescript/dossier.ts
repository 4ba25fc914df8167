/**
 * Prints what two actors said and did to one another: the balance, then every act with who prints it.
 *
 *   npx tsx examples/typescript/dossier.ts [--url URL] [--page N] [--speakers] [ONE OTHER]
 *
 * --speakers: with whoever speaks for them.
 */
import { parseArgs } from 'node:util'
import { ApiError, ask } from './ask.ts'
import { ACTS, type Act, BALANCE, type Choice, type Page, type Side } from './operations.ts'
import { printTable } from './printTable.ts'

/** What to do goes by the code, never by the message. */
const ADVICE: Readonly<Record<string, string>> = {
  BAD_PAGE: 'Choose another --page.',
  GRAPH_UNAVAILABLE: 'Try again later.',
  NO_SERVER: 'Start one with npm start.',
}

const REALITY = { ACTUAL: '', FUTURE: ' (planned)', HYPOTHETICAL: ' (thought of)' } as const

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
    page: { type: 'string', default: '50' },
    speakers: { type: 'boolean', default: false },
  },
})
const { url } = values
const [one = 'Antony Blinken', other = 'Sergey Lavrov'] = positionals

const between = { a: choiceOf(one), b: choiceOf(other) }

try {
  await printDossier()
} catch (error) {
  if (!(error instanceof ApiError)) throw error
  process.stderr.write(`${error.code}: ${error.message} ${ADVICE[error.code] ?? ''}\n`)
  process.exitCode = 1
}

function choiceOf(name: string): Choice {
  return values.speakers ? { speakingFor: { name } } : { name }
}

async function printDossier(): Promise<void> {
  const { aToB, bToA } = (await ask(url, BALANCE, between)).dossier
  const acts: Act[] = []
  for await (const act of allActs(Number(values.page))) acts.push(act)

  process.stdout.write(`${one} and ${other}\n\n`)
  const sides = [
    { by: one, to: other, side: aToB },
    { by: other, to: one, side: bToA },
  ]
  printTable(['by', 'to', 'type', 'told', 'alleged', 'unreal'], sides.flatMap(balanceRows))
  process.stdout.write('\nDemands and requests that nothing answers\n')
  for (const { by, side } of sides) process.stdout.write(`by ${by}: ${side.openDemands.totalCount}\n`)
  process.stdout.write('\n')
  printTable(['day', 'by', 'type', 'what', 'told by', 'printed by'], acts.map(actRow))
  process.stdout.write(`\nActs: ${acts.length}\n`)
}

/** Goes from page to page by the cursor of the last entry: what is ingested meanwhile moves nothing. */
async function* allActs(first: number): AsyncGenerator<Act> {
  let after: string | null = null
  do {
    const page: Page = await ask(url, ACTS, { ...between, first, after })
    const { nodes, pageInfo }: Page['dossier']['acts'] = page.dossier.acts
    yield* nodes
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
}

interface Way {
  readonly by: string
  readonly to: string
  readonly side: Side
}

function balanceRows({ by, to, side }: Way): readonly (readonly string[])[] {
  return side.byType.map(({ key, counts }) => [
    by,
    to,
    key,
    `${counts.acts}`,
    `${counts.alleged}`,
    `${counts.unreal}`,
  ])
}

function actRow(act: Act): readonly string[] {
  const outlets = new Set(act.reports.map(({ article }) => article.outlet?.name ?? 'unknown'))
  return [
    act.happened.from ?? '',
    act.by.map(({ name }) => name).join(', '),
    `${act.polarity === 'NEGATED' ? 'not ' : ''}${act.type}${REALITY[act.modality]}`,
    act.content ?? '',
    act.vouched ? 'the outlet' : 'others alone',
    [...outlets].join(', '),
  ]
}
