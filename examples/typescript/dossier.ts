/**
 * Prints what two actors said and did to one another: the balance, then every act with who prints it.
 *
 *   npx tsx examples/typescript/dossier.ts [--url URL] [--page N] [ONE OTHER]
 */
import { parseArgs } from 'node:util'
import { ApiError, ask } from './ask.ts'
import { ACTS, type Act, BALANCE, type Cell, type Page } from './operations.ts'
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
  },
})
const { url } = values
const [one = 'Antony Blinken', other = 'Sergey Lavrov'] = positionals

/** What either said or did to the other. */
const between = [
  { by: { name: one }, to: { name: other } },
  { by: { name: other }, to: { name: one } },
]

try {
  await printDossier()
} catch (error) {
  if (!(error instanceof ApiError)) throw error
  process.stderr.write(`${error.code}: ${error.message} ${ADVICE[error.code] ?? ''}\n`)
  process.exitCode = 1
}

async function printDossier(): Promise<void> {
  const { there, back, open } = await ask(url, BALANCE, { one, other, between })
  const acts: Act[] = []
  for await (const act of allActs(Number(values.page))) acts.push(act)

  process.stdout.write(`${one} and ${other}\n\n`)
  printTable(['by', 'to', 'type', 'told', 'alleged', 'unreal'], [...there, ...back].map(balanceRow))
  process.stdout.write(`\nDemands and requests that nothing answers: ${open.totalCount}\n\n`)
  printTable(['day', 'by', 'type', 'what', 'told by', 'printed by'], acts.map(actRow))
  process.stdout.write(`\nActs: ${acts.length}\n`)
}

/** Goes from page to page by the cursor of the last entry: what is ingested meanwhile moves nothing. */
async function* allActs(first: number): AsyncGenerator<Act> {
  let after: string | null = null
  do {
    const { acts }: Page = await ask(url, ACTS, { between, first, after })
    yield* acts.nodes
    after = acts.pageInfo.hasNextPage ? acts.pageInfo.endCursor : null
  } while (after !== null)
}

function balanceRow({ by, to, type, counts }: Cell): readonly string[] {
  return [by.name, to.name, type, `${counts.acts}`, `${counts.alleged}`, `${counts.unreal}`]
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
