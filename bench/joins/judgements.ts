import { readFileSync } from 'node:fs'
import type { Pair } from './pairsOf.ts'
import type { CorpusAct } from './readCorpus.ts'

/** What an annotator says of a pair of acts: one event, or an answer; `unsure` where the texts do not tell. */
interface Judgement {
  readonly kind: Pair['kind']
  readonly ids: readonly [string, string]
  readonly label: 'yes' | 'no' | 'unsure'
}

const FILE = new URL('judgements.jsonl', import.meta.url)

export function readJudgements(): ReadonlyMap<string, Judgement> {
  const lines = readFileSync(FILE, 'utf8').trim().split('\n')
  const judged = lines.map((line) => JSON.parse(line) as Judgement)
  return new Map(judged.map((each) => [keyOf(each), each]))
}

export function judgedAs(pair: Pair, judgements: ReadonlyMap<string, Judgement>): string {
  return judgements.get(keyOf(pair))?.label ?? 'not judged'
}

/** Judged pairs of these acts that are none of the pairs. */
export function judgedBeside(
  pairs: readonly Pair[],
  acts: readonly CorpusAct[],
  judgements: ReadonlyMap<string, Judgement>,
): readonly Judgement[] {
  const [shown, known] = [new Set(pairs.map(keyOf)), new Set<string>(acts.map(({ id }) => id))]
  return [...judgements.values()].filter(
    (each) => !shown.has(keyOf(each)) && each.ids.every((actId) => known.has(actId)),
  )
}

function keyOf({ kind, ids }: Pick<Judgement, 'kind'> & { readonly ids: readonly string[] }): string {
  return `${kind} ${(kind === 'join' ? ids.toSorted() : ids).join(' ')}`
}
