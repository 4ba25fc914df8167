import type { Token } from '../../language/index.ts'
import type { Span } from '../../text/index.ts'
import { isUnder, subtree } from './tree.ts'

const OPENING = new Set(['“', '"', '‘', '``', '(', '[', '—', '–', '-', ',', ';', ':', '…', '...'])
const CLOSING = new Set(['”', '"', '’', "''", ')', ']', ',', ';', ':', '.', '—', '–', '-'])

/**
 * The text below `head` as fragments, without what stands under `without` (the attribution in the middle),
 * without outer quotation marks and the final full stop.
 */
export function contentSpans(head: Token, without: readonly Token[]): readonly Span[] {
  const kept = subtree(head).filter((token) => !without.some((cut) => isUnder(token, cut)))
  return runs(kept).map(trim).filter(hasWord).map(spanOf)
}

/** Runs of neighbouring tokens; one missing mark does not part a run, a missing word does. */
function runs(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = []
  for (const token of tokens) {
    const run = found.at(-1)
    const last = run?.at(-1)
    if (run && last && gapIsMarks(last, token)) run.push(token)
    else found.push([token])
  }
  return found
}

function gapIsMarks(left: Token, right: Token): boolean {
  const between = left.sentence.tokens.filter(
    (token) => token.index > left.index && token.index < right.index,
  )
  return between.every((token) => token.pos === 'PUNCT' && token.text !== ',')
}

function trim(tokens: readonly Token[]): readonly Token[] {
  let start = 0
  let end = tokens.length
  while (start < end && OPENING.has(tokens[start]?.text ?? '')) start += 1
  while (end > start && CLOSING.has(tokens[end - 1]?.text ?? '')) end -= 1
  return tokens.slice(start, end)
}

function hasWord(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.pos !== 'PUNCT' && token.pos !== 'CCONJ')
}

function spanOf(tokens: readonly Token[]): Span {
  const first = tokens[0]
  const last = tokens.at(-1)
  return [first?.span[0] ?? 0, last?.span[1] ?? 0]
}
