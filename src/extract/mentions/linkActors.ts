import type { Token } from '../../language/index.ts'
import { apposedNouns } from '../tree/tree.ts'
import { addMention, type Draft, type Drafts, knowByName, newDraft } from './drafts.ts'
import { findBody } from './findBody.ts'
import { findDescribed } from './findDescribed.ts'
import { findPerson } from './findPerson.ts'
import type { LinkedActor, Mention } from './mention.ts'

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
    knowByName(drafts, draft, mention.name)
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
  if (mention.kind === 'NOMINAL') return findDescribed(drafts, mention)
  return mention.type === 'PERSON' ? findPerson(drafts, mention) : findBody(drafts, mention)
}

function isFullName({ type, kind, name }: Mention): boolean {
  return type === 'PERSON' && kind === 'NAME' && name.includes(' ')
}

/** For a description the name beside it: "the envoy, Anna Kovac", "Anna Kovac, the envoy". */
function apposition(mentions: readonly Mention[]): (mention: Mention) => Mention | undefined {
  const names = new Map<Token, Mention>()
  for (const mention of mentions.filter(({ kind }) => kind === 'NAME')) {
    names.set(mention.head, mention)
    for (const noun of apposedNouns(mention.head)) if (!names.has(noun)) names.set(noun, mention)
  }
  return ({ kind, type, isPlural, head }) => {
    if (kind !== 'NOMINAL' || isPlural) return undefined
    const name = names.get(head)
    return name?.type === type ? name : undefined
  }
}
