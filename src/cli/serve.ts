import type { Command } from '@commander-js/extra-typings'
import { InvalidArgumentError, Option } from '@commander-js/extra-typings'
import type { Graph } from '../graph/index.ts'
import { type AccessOptions, accessOf, collected, KEYS_OPTION } from './access.ts'
import { readConfig } from './config.ts'
import { ingestStep } from './ingestStep.ts'
import { formatSummary, tellProblems } from './ingestSummary.ts'
import { GRAPH_OPTION, openConfiguredGraph } from './openConfiguredGraph.ts'
import { showProgress } from './showProgress.ts'
import { tell } from './stderr.ts'
import { stopSignal } from './stopSignal.ts'
import { readVersion } from './version.ts'
import { writeLine } from './writeLine.ts'

/** Adds `claimgraph serve`: reads what is new and answers questions over GraphQL. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('read articles into the graph, then serve it over GraphQL')
    .argument('[paths...]', 'files or folders of articles; those the graph knows are passed over')
    .option('--port <number>', 'port to serve at; 0 takes a free one (default: 4000, or PORT)', portOf)
    .option('--host <address>', 'address to serve at; 0.0.0.0 lets other machines in', '127.0.0.1')
    .option(...KEYS_OPTION)
    .option('--jwks <place>', 'address or file of the keys that sign JSON Web Tokens (or CLAIMGRAPH_JWKS)')
    .option('--issuer <iss>', 'who issues the tokens (or CLAIMGRAPH_ISSUER)')
    .option('--audience <aud>', 'for whom they are issued: this server (or CLAIMGRAPH_AUDIENCE)')
    .option('--role-claim <claim>', 'their claim with the role (default: role, or CLAIMGRAPH_ROLE_CLAIM)')
    .option('--open-reading', 'let those without key and token read (or CLAIMGRAPH_OPEN_READING=true)')
    .option(
      '--protect <rule>',
      'a field that needs a role, as Article.text=curator; may be given again (or CLAIMGRAPH_PROTECT)',
      collected,
    )
    .option(...GRAPH_OPTION)
    .addOption(
      new Option('--log <level>', 'what goes to standard error: each request, failures alone, or nothing')
        .choices(['info', 'error', 'silent'] as const)
        .default('info' as const),
    )
    .optionsGroup('What clients may do:')
    .option('--origin <origin>', 'let web pages of this origin ask; may be given again', originOf)
    .option('--introspection', 'tell the schema, and show GraphiQL (default: where only this machine asks)')
    .option('--no-introspection', 'tell it to nobody')
    .option('--operations <folder>', 'run only the operations of its .graphql files, named by their SHA-256')
    .optionsGroup('Limits:')
    .option('--time-limit <seconds>', 'break off what takes longer (default: 30)', positive)
    .option('--keep-answers <megabytes>', KEEP, wholeNumber)
    .option('--cost-per-minute <values>', PER_MINUTE, wholeNumber)
    .option('--cost-in-progress <values>', IN_PROGRESS, positive)
    .option(
      '--proxies <number>',
      'proxies before this server that tell the address of the client',
      wholeNumber,
      0,
    )
    .addHelpText('after', HELP)
    .action(serve)
}

const KEEP = 'memory for answers, given again while the graph is the same; 0 keeps none (default: 64)'
const PER_MINUTE =
  'what each key or address may ask for; 0 is no limit (default: 2000000, or 0 where only this machine asks)'
const IN_PROGRESS = 'what is taken on at a time; more gets 503 (default: 200000)'

const HELP = `
Without keys and tokens whoever reaches the server may read, so it then serves this machine alone (docs/access.md).
Paths: /graphql, /health (it runs), /ready (it answers), /metrics (Prometheus).
A request says in extensions.cost what it costs (docs/service.md).

Examples:
  claimgraph serve seeds
  claimgraph serve --host 0.0.0.0 --keys keys.json --protect Article.text=curator
  claimgraph serve --jwks https://id.example/jwks.json --issuer https://id.example --audience claimgraph`

interface ServeOptions extends AccessOptions {
  readonly port?: number | undefined
  readonly host: string
  readonly graph?: string | undefined
  readonly log: 'info' | 'error' | 'silent'
  readonly origin?: readonly string[] | undefined
  readonly introspection?: boolean | undefined
  readonly operations?: string | undefined
  readonly timeLimit?: number | undefined
  readonly keepAnswers?: number | undefined
  readonly costPerMinute?: number | undefined
  readonly costInProgress?: number | undefined
  readonly proxies: number
}

async function serve(paths: readonly string[], options: ServeOptions): Promise<void> {
  const { graph: place, log: level, origin: origins, operations: folder, ...rest } = options
  const config = readConfig(process.env)
  // Otherwise graphql-js looks at every value twice, for who has two copies of it.
  process.env.NODE_ENV ??= 'production'
  const { createLog, loadOperations, startServer } = await import('../api/index.ts')
  const log = createLog(level)
  const access = await accessOf(options, config, log)
  const stop = stopSignal()
  const server = await startServer({
    ...rest,
    port: options.port ?? config.port,
    version: readVersion(),
    log,
    origins,
    operations: folder === undefined ? undefined : await loadOperations(folder),
    ...access,
  })
  try {
    const graph = await openConfiguredGraph(place, config)
    try {
      if (paths.length > 0) await readInto(graph, paths, stop.signal)
      if (stop.signal.aborted) return
      server.open(graph)
      await writeLine(`Serving ${server.url}/graphql (Ctrl-C ends it)`)
      if (!access.authenticate) tell('Whoever uses this machine may read; claimgraph key create makes keys.')
      await aborted(stop.signal)
    } finally {
      await server.close()
      await graph.close()
    }
  } finally {
    await server.close()
    stop.dispose()
  }
}

async function readInto(graph: Graph, paths: readonly string[], signal: AbortSignal): Promise<void> {
  const { englishExtractor, ingest } = await import('../ingest/index.ts')
  const progress = showProgress({ of: 'files', counted: 'articles' })
  try {
    const extractor = englishExtractor(readVersion())
    const summary = await ingest(paths, {
      graph,
      extractor,
      now: Date.now,
      onProgress: (step) => progress.show(ingestStep(step)),
      signal,
    })
    progress.end()
    tellProblems(summary)
    tell(formatSummary(summary))
  } finally {
    progress.end()
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

function portOf(word: string): number {
  const port = Number(word)
  if (!/^\d+$/.test(word) || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return port
}

function originOf(word: string, given: readonly string[] = []): readonly string[] {
  if (URL.canParse(word) && new URL(word).origin === word) return [...given, word]
  throw new InvalidArgumentError('Write an origin as https://example.org, without a path.')
}

function wholeNumber(word: string): number {
  if (!/^\d{1,12}$/.test(word)) throw new InvalidArgumentError('Write a whole number.')
  return Number(word)
}

function positive(word: string): number {
  const number = wholeNumber(word)
  if (number === 0) throw new InvalidArgumentError('Write a number from 1 on.')
  return number
}
