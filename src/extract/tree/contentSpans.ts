import type { Token } from '../../language/index.ts'
import type { Span } from '../../text/index.ts'
import { isUnder, subtree } from './tree.ts'

const OPENING = new Set([
  '“',
  '"',
  '‘',
  '``',
  '(',
  '[',
  '—',
  '–',
  '-',
  ',',
  ';',
  ':',
  '.',
  '?',
  '!',
  '…',
  '...',
])
const CLOSING = new Set(['”', '"', '’', "''", ')', ']', ',', ';', ':', '.', '—', '–', '-'])

/** What a closing mark may have been opened with. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  '”': ['“', '„'],
  '"': ['"'],
  '’': ['‘'],
  ')': ['('],
  ']': ['['],
}

/**
 * The text below `head` as fragments, without what stands under `without` (the attribution in the middle),
 * without outer quotation marks and the final full stop.
 */
export function contentSpans(head: Token, without: readonly Token[]): readonly Span[] {
  const kept = subtree(head).filter((token) => !without.some((cut) => isUnder(token, cut)))
  return fragmentsOf(kept)
}

/** The same for tokens in text order, whatever stands above them. */
export function fragmentsOf(tokens: readonly Token[]): readonly Span[] {
  return runs(tokens).map(trim).map(withClosing).filter(hasWord).map(spanOf)
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
  const { tokens } = left.sentence
  const first = tokens[0]?.index ?? 0
  if (right.sentence === left.sentence) {
    const between = tokens.slice(left.index + 1 - first, right.index - first)
    return between.every((token) => token.pos === 'PUNCT' && token.text !== ',')
  }
  const behind = tokens.slice(left.index + 1 - first)
  const before = right.sentence.tokens.filter(({ index }) => index < right.index)
  const isNext = right.sentence.index === left.sentence.index + 1
  return isNext && [...behind, ...before].every(({ pos }) => pos === 'PUNCT')
}

function trim(tokens: readonly Token[]): readonly Token[] {
  let start = 0
  let end = tokens.length
  while (start < end && OPENING.has(tokens[start]?.text ?? '')) start += 1
  while (end > start && isOuter(tokens, start, end - 1)) end -= 1
  return tokens.slice(start, end)
}

/** A mark at the end that closes nothing opened in between: “dead” keeps both its marks. */
function isOuter(tokens: readonly Token[], start: number, last: number): boolean {
  const mark = tokens[last]?.text ?? ''
  const openers = PAIRS[mark]
  const opened = openers && tokens.slice(start, last).filter(({ text }) => openers.includes(text)).length
  const isStraight = openers?.includes(mark) === true
  return CLOSING.has(mark) && !(opened && (!isStraight || opened % 2 === 1))
}

/** With the mark that closes what is opened inside, where the tree hangs it elsewhere. */
function withClosing(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)
  const following = last?.sentence.tokens.filter(({ index }) => index > last.index) ?? []
  const longer = [1, 2].map((count) => [...tokens, ...following.slice(0, count)])
  return isClosed(tokens) ? tokens : (longer.find((run) => isClosed(run) && onlyMarks(run, tokens)) ?? tokens)
}

function isClosed(tokens: readonly Token[]): boolean {
  return PAIRS[tokens.at(-1)?.text ?? ''] !== undefined && !isOuter(tokens, 0, tokens.length - 1)
}

function onlyMarks(run: readonly Token[], tokens: readonly Token[]): boolean {
  return run.slice(tokens.length).every(({ pos }) => pos === 'PUNCT')
}

function hasWord(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.pos !== 'PUNCT' && token.pos !== 'CCONJ')
}

function spanOf(tokens: readonly Token[]): Span {
  const first = tokens[0]
  const last = tokens.at(-1)
  return [first?.span[0] ?? 0, last?.span[1] ?? 0]
}
