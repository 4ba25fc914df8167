import type { Token } from '../../language/index.ts'
import { apposedNouns, nounLemma, wordBefore } from '../tree/tree.ts'
import { addMention, type Draft, type Drafts, knowByName, newDraft } from './drafts.ts'
import { findBody } from './findBody.ts'
import { findDescribed } from './findDescribed.ts'
import { findPerson } from './findPerson.ts'
import type { LinkedActor, Mention } from './mention.ts'

/** Nouns that only say what kind of body a name before them is. */
const KINDS = new Set(
  'group militia movement party organization organisation network company firm newspaper channel broadcaster airline magazine website'.split(
    ' ',
  ),
)

/**
 * Joins the mentions of one actor, by rule and never by a score: nations and known bodies by canonical name,
 * people by full name and then by surname, bodies by initials, descriptions by the office or noun they repeat.
 * Mentions come in text order.
 */
export function linkActors(mentions: readonly Mention[]): readonly LinkedActor[] {
  const drafts: Drafts = { all: [], byClue: new Map() }
  const placed = new Map<Mention, Draft>()
  for (const mention of mentions.filter(isFullName)) {
    const draft = findPerson(drafts, mention) ?? newDraft(drafts, mention)
    if (mention.name.length > draft.name.length) draft.name = mention.name
    knowByName(drafts, draft, mention)
    placed.set(mention, draft)
  }
  const partnerOf = apposition(mentions)
  const place = (mention: Mention): Draft => {
    const partner = partnerOf(mention)
    const draft =
      placed.get(mention) ??
      (partner && place(partner)) ??
      findActor(drafts, mention) ??
      newDraft(drafts, mention)
    placed.set(mention, draft)
    return draft
  }
  for (const mention of mentions) addMention(drafts, place(mention), mention)
  return drafts.all
}

function findActor(drafts: Drafts, mention: Mention): Draft | undefined {
  if (mention.kind === 'NOMINAL' && mention.type !== 'NATION') return findDescribed(drafts, mention)
  const person = mention.type === 'PERSON' ? findPerson(drafts, mention) : undefined
  if (person || (mention.type === 'PERSON' && mention.name.includes(' '))) return person
  return findBody(drafts, mention.type === 'PERSON' ? { ...mention, type: 'ORGANIZATION' } : mention)
}

function isFullName({ type, kind, name }: Mention): boolean {
  return type === 'PERSON' && kind === 'NAME' && name.includes(' ')
}

/** For a description the name beside it: "the envoy, Anna Kovac", "Anna Kovac, the envoy", "the Acme group". For initials the name before them: "the Union (EU)". */
function apposition(mentions: readonly Mention[]): (mention: Mention) => Mention | undefined {
  const names = new Map<Token, Mention>()
  for (const mention of mentions.filter(({ kind }) => kind === 'NAME')) {
    names.set(mention.head, mention)
    for (const noun of apposedNouns(mention.head)) if (!names.has(noun)) names.set(noun, mention)
  }
  const byEnd = new Map([...names.values()].map((name) => [name.span[1], name]))
  return ({ kind, type, isPlural, head }) => {
    if (kind === 'NAME') return byEnd.get(wordBeforeBracket(head)?.span[1] ?? -1)
    if (kind !== 'NOMINAL' || isPlural) return undefined
    const before = KINDS.has(nounLemma(head)) ? wordBefore(head) : undefined
    const name = names.get(before?.dep === 'compound' ? before : head)
    return name?.type === type ? name : undefined
  }
}

/** "Union" of "the Union (EU)". */
function wordBeforeBracket(head: Token): Token | undefined {
  const bracket = wordBefore(head)
  return bracket?.text === '(' ? wordBefore(bracket) : undefined
}
