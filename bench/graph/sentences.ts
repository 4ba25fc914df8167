import type { ActRow, NamedActor, NameRow } from '../../src/graph/index.ts'
import type { Span } from '../../src/text/index.ts'
import type { Random } from './random.ts'

/** An act with those who take part in it. */
export interface Told {
  readonly act: ActRow
  readonly by: NamedActor
  readonly to: NamedActor | undefined
  readonly about: NamedActor | undefined
}

/** A sentence that tells an act; spans are `[start, end)` in the text of the article. */
export interface Sentence<Of extends Told = Told> {
  readonly told: Of
  readonly text: string
  readonly span: Span
  readonly cue: Span
  readonly content: Span | undefined
  readonly names: readonly Omit<NameRow, 'reportId' | 'place'>[]
}

const WORDS =
  'talks border troops sanctions gas the of a treaty minister would withdraw before winter weapons agreement had been under pressure after new elections region council vote proposal support economy grain exports ceasefire security guarantees missile parliament negotiations visit week statement response letter deadline'.split(
    ' ',
  )

export function wordsOf(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(' ')
}

/** A sentence of some 130 characters, from this offset on. */
export function sentenceOf<Of extends Told>(random: Random, told: Of, start: number): Sentence<Of> {
  let text = ''
  const put = (part: string): Span => {
    const from = start + text.length
    text += part
    return [from, from + part.length]
  }
  const { act, by, to, about } = told
  const names: Omit<NameRow, 'reportId' | 'place'>[] = []
  const name = (part: NameRow['part'], actor: NamedActor): void => {
    names.push({ part, actorId: actor.id, span: put(actor.name), surface: actor.name })
  }
  name('BY', by)
  put(' ')
  const cue = put(act.type.toLowerCase())
  put(' ')
  if (to) {
    name('TO', to)
    put(' ')
  }
  const content = act.content === null ? undefined : put(act.content)
  if (about) {
    put(' on ')
    name('ABOUT', about)
  }
  put(` ${wordsOf(random, 6 + random.below(8))}.`)
  return { told, text, span: [start, start + text.length], cue, content, names }
}
