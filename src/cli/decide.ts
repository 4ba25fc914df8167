import { type Command, Option } from '@commander-js/extra-typings'
import { DECISION_SHAPES, type DecisionKind, type Graph, type NewDecision } from '../graph/index.ts'
import { BY_OPTION, type DeciderOptions, deciderOf, REASON_OPTION } from './decider.ts'
import { DECISION_WAYS, type DecisionWay } from './decisionKinds.ts'
import { canBeNamed, findSubject } from './findSubject.ts'
import { decisionAsJson, formatDecision } from './formatDecision.ts'
import { GRAPH_OPTION, withGraph } from './openConfiguredGraph.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'

const EXAMPLES = Object.values(DECISION_WAYS).map(({ example }) => `  claimgraph decide ${example}`)

const HELP = `
Actors go by their id, or by a name that only one of them has; all else goes by its id.
Nothing is deleted: claimgraph decisions lists what was decided, and claimgraph undo takes it back.

Examples:
${EXAMPLES.join('\n')}`

/** Adds `claimgraph decide`, with a command of its own for each kind of decision. */
export function addDecide(program: Command): void {
  const decide = program
    .command('decide')
    .description('decide about what was read: merge, split, reject, confirm, rename, retype, link, unlink')
    .addHelpText('after', HELP)
  for (const [kind, way] of Object.entries(DECISION_WAYS)) addKind(decide, kind as DecisionKind, way)
}

interface DecideOptions extends DeciderOptions, OutputOptions {
  readonly graph?: string | undefined
  readonly propose?: true | undefined
}

function addKind(decide: Command, kind: DecisionKind, way: DecisionWay): void {
  const { into, value } = way
  const { meaning, subjects } = DECISION_SHAPES[kind]
  const command = decide
    .command(kind.toLowerCase())
    .description(meaning)
    .argument(way.subjects, `id of the ${subjects}${canBeNamed(subjects) ? ', or name of the actor' : ''}`)
  for (const option of [into, value]) {
    if (option) command.addOption(optionOf(option))
  }
  command
    .option(...REASON_OPTION)
    .option(...BY_OPTION)
    .option('--propose', 'store it as a proposal; nothing changes until claimgraph accept')
    .option(...GRAPH_OPTION)
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .addHelpText('after', `\nExample:\n  claimgraph decide ${way.example}`)
    .action(async () => {
      const options: Readonly<Record<string, unknown>> = command.opts()
      const said = (name: string | undefined) =>
        name === undefined ? undefined : (options[name] as string | undefined)
      await decideSo(kind, command.args, said(into?.name), said(value?.name), options)
    })
}

function optionOf({
  name,
  argument,
  description,
  ...rest
}: NonNullable<DecisionWay['into'] | DecisionWay['value']>): Option {
  const option = new Option(`--${name} ${argument}`, description)
  if (!('isOptional' in rest)) option.makeOptionMandatory()
  if ('parse' in rest && rest.parse) option.argParser(rest.parse)
  return option
}

async function decideSo(
  kind: DecisionKind,
  words: readonly string[],
  other: string | undefined,
  value: string | undefined,
  { graph: place, propose, by, reason, ...output }: DecideOptions,
): Promise<void> {
  const decider = await deciderOf({ by, reason })
  await withGraph(place, async (graph) => {
    const decision = { kind, ...(await meant(graph, kind, words, other)), value: value ?? null, ...decider }
    const row = await (propose ? graph.propose(decision, Date.now()) : graph.decide(decision, Date.now()))
    await outputOf(output).print(decisionAsJson(row), () => formatDecision(graph, row))
  })
}

/** The ids of what the words of the command line stand for. */
async function meant(
  graph: Graph,
  kind: DecisionKind,
  words: readonly string[],
  other: string | undefined,
): Promise<Pick<NewDecision, 'subjects' | 'into'>> {
  const { subjects, into } = DECISION_SHAPES[kind]
  const ids: string[] = []
  for (const word of words) ids.push(await findSubject(graph, word, subjects))
  return {
    subjects: ids,
    into: into && other !== undefined ? await findSubject(graph, other, into) : null,
  }
}
