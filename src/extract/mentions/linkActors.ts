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
  const inFull = new Map<Mention, Draft>()
  for (const mention of mentions.filter(isFullName)) {
    const draft = findPerson(drafts, mention) ?? newDraft(drafts, mention)
    if (mention.name.length > draft.name.length) draft.name = mention.name
    knowByName(drafts, draft, mention.name)
    inFull.set(mention, draft)
  }
  for (const mention of mentions) {
    const draft = inFull.get(mention) ?? findActor(drafts, mention) ?? newDraft(drafts, mention)
    addMention(drafts, draft, mention)
  }
  return drafts.all
}

function findActor(drafts: Drafts, mention: Mention): Draft | undefined {
  if (mention.kind === 'NOMINAL') return findDescribed(drafts, mention)
  return mention.type === 'PERSON' ? findPerson(drafts, mention) : findBody(drafts, mention)
}

function isFullName({ type, kind, name }: Mention): boolean {
  return type === 'PERSON' && kind === 'NAME' && name.includes(' ')
}
