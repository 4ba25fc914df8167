import {
  findCapital,
  findNation,
  findOrganization,
  findSeat,
  isTitle,
  PERSON_NOUNS,
} from '../../identity/index.ts'
import type { Analysis, Token } from '../../language/index.ts'
import { isActorNoun } from './findNominals.ts'
import type { Mention } from './mention.ts'
import { isBody, isMark, isPartOfName, nameTokens, properRun } from './nameTokens.ts'
import { blocOf, headOf, LABELS, readName, textOf } from './readName.ts'
import { type Role, readRole } from './readRole.ts'

export interface FoundNames {
  readonly names: readonly Mention[]
  /** All tokens of names and of the titles before them. */
  readonly covered: ReadonlySet<Token>
}

/** Longest gazetteer name, in tokens. */
const LONGEST = 7

/**
 * Names of actors, in text order and without overlaps: first what the gazetteers know, then what the
 * entity recogniser found. Adjectives ("Russian") are no mentions; people named by them ("Russians") are.
 */
export function findNames(analysis: Analysis): FoundNames {
  const taken = new Set<Token>()
  const found: Mention[] = []
  const add = (tokens: readonly Token[], label: string | null): void => {
    if (tokens.length === 0 || tokens.some((token) => taken.has(token))) return
    if (label === 'PERSON' && isTitle(textOf(analysis.text, tokens))) return
    for (const token of tokens) taken.add(token)
    const head = headOf(tokens)
    const role = head && label !== null ? readRole(head, tokens) : null
    const isPerson = label === 'PERSON' || (role !== null && label !== 'NORP' && isOfficeHolder(role))
    for (const token of isPerson ? (role?.titleTokens ?? []) : []) taken.add(token)
    const mention = readName(analysis.text, tokens, isPerson ? 'PERSON' : label, isPerson ? role : null)
    if (mention) found.push(mention)
  }
  for (const sentence of analysis.sentences) {
    for (const tokens of gazetteerNames(analysis.text, sentence.tokens)) add(tokens, null)
  }
  const people = analysis.entities.filter(({ label }) => label === 'PERSON')
  const others = analysis.entities.filter(({ label }) => label !== 'PERSON' && LABELS[label])
  for (const { tokens, label } of [...people, ...others]) add(nameTokens(tokens, label), label)
  for (const token of analysis.tokens) {
    const isOther = token.entity !== null && !LABELS[token.entity.label]
    if (token.pos === 'PROPN' && !taken.has(token) && !isOther && acts(token)) {
      const label = isBody(token) ? 'ORG' : 'PERSON'
      add(nameTokens(properRun(token), label), label)
    }
  }
  const surnames = surnamesOf(found)
  for (const token of analysis.tokens) {
    if (token.pos === 'PROPN' && !taken.has(token) && surnames.has(token.text)) add([token], 'PERSON')
  }
  return { names: found.toSorted((a, b) => a.span[0] - b.span[0]), covered: taken }
}

/** Surnames of the people who are named in full: those the article may call them by. */
function surnamesOf(names: readonly Mention[]): ReadonlySet<string> {
  const full = names.filter(({ type, name }) => type === 'PERSON' && name.includes(' '))
  return new Set(full.map(({ name }) => name.split(' ').at(-1) ?? ''))
}

/** "Foreign Minister Ortagus", "Ortagus, the spokesperson": a person, whatever the recogniser takes the name for. */
function isOfficeHolder({ role, titleTokens }: Role): boolean {
  return (
    role !== null && (titleTokens.length > 0 || PERSON_NOUNS.has(role.split(' ').at(-1)?.toLowerCase() ?? ''))
  )
}

/** Whether a proper noun that no recogniser took for a name stands where only an actor can. */
function acts(token: Token): boolean {
  const { dep, head, tag } = token
  if (tag === 'NNPS' || (isActorNoun(token) && !isBody(token))) return false
  if (dep === 'conj') return acts(head)
  if (dep === 'appos') return head.pos === 'NOUN' && isActorNoun(head)
  return (dep === 'nsubj' && head.pos === 'VERB') || (dep === 'pobj' && ['by', 'with'].includes(head.lower))
}

/** Longest runs of tokens, starting with a capital, that are a nation, a seat, a bloc or a known body. */
function gazetteerNames(text: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!/^[\p{Lu}\d]/u.test(tokens[at]?.text ?? '')) continue
    for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length -= 1) {
      const run = tokens.slice(at, at + length)
      if (isMark(run.at(-1)) || !isKnown(text, run) || isPartOfName(run)) continue
      found.push(run)
      at += length - 1
      break
    }
  }
  return found
}

function isKnown(text: string, run: readonly Token[]): boolean {
  const words = textOf(text, run)
  return Boolean(
    findNation(words) ??
      findSeat(words) ??
      findOrganization(words) ??
      findCapital(words) ??
      blocOf(run, words),
  )
}
