import { compatibleGivenNames, personKey } from '../../identity/index.ts'
import { fold } from '../../text/index.ts'
import type { LinkedActor, Mention } from './mention.ts'

/** Words for an office holder that name no office: any person of that nation may be meant. */
const GENERIC_PERSONS = new Set([
  'leader',
  'man',
  'woman',
  'politician',
  'official',
  'head',
  'chief',
  'statesman',
])

/** Words before an office that make it another one. */
const DEPUTIES = new Set(['deputy', 'vice', 'former', 'ex', 'assistant', 'acting', 'incoming', 'then'])

interface Draft {
  name: string
  readonly type: Mention['type']
  role: string | null
  of: string | null
  readonly mentions: Mention[]
}

/**
 * Joins the mentions of one actor, by rule and never by a score: nations and known bodies by canonical name,
 * people by full name and then by surname, bodies by initials, descriptions by the office or noun they repeat.
 * Mentions come in text order.
 */
export function linkActors(mentions: readonly Mention[]): readonly LinkedActor[] {
  const drafts: Draft[] = []
  const fullNames = mentions.filter((mention) => isPersonName(mention) && wordsOf(mention).length > 1)
  for (const mention of fullNames) place(drafts, mention, findPerson(drafts, mention))
  const done = new Set(fullNames)
  for (const mention of mentions) {
    if (!done.has(mention)) place(drafts, mention, findActor(drafts, mention))
  }
  return drafts.map((draft) => ({
    ...draft,
    mentions: draft.mentions.toSorted((a, b) => a.span[0] - b.span[0]),
  }))
}

function place(drafts: Draft[], mention: Mention, found: Draft | undefined): void {
  if (!found) {
    const { name, type, role, of } = mention
    drafts.push({ name, type, role, of, mentions: [mention] })
    return
  }
  found.mentions.push(mention)
  if (isPersonName(mention) && mention.name.length > found.name.length) found.name = mention.name
  found.role ??= mention.role
  found.of ??= mention.of
}

function findActor(drafts: readonly Draft[], mention: Mention): Draft | undefined {
  if (mention.kind === 'NOMINAL') return findDescribed(drafts, mention)
  if (isPersonName(mention)) return findPerson(drafts, mention)
  const name = fold(mention.name)
  const sameName = drafts.find((draft) => draft.type === mention.type && fold(draft.name) === name)
  if (sameName || mention.type !== 'ORGANIZATION') return sameName
  if (wordsOf(mention).length === 1) {
    const people = drafts.filter((draft) => draft.type === 'PERSON')
    const bearers = bearersOf(people, mention.name)
    if (bearers.length > 0) return latestBefore(bearers, mention) ?? bearers[0]
  }
  return drafts.find((draft) => draft.type === 'ORGANIZATION' && initialsOf(draft.name) === mention.name)
}

function findPerson(drafts: readonly Draft[], mention: Mention): Draft | undefined {
  const people = drafts.filter((draft) => draft.type === 'PERSON')
  const words = wordsOf(mention)
  const key = personKey(mention.name)
  const exact = people.find((draft) => personKey(draft.name) === key)
  if (exact) return exact
  const bearers = bearersOf(people, words.at(-1) ?? '')
  if (words.length === 1) return latestBefore(bearers, mention) ?? bearers[0] ?? onlyGiven(people, mention)
  return bearers.find((draft) => compatibleGivenNames(draft.name.split(' ')[0] ?? '', words[0] ?? ''))
}

/** Those of a surname. */
function bearersOf(people: readonly Draft[], word: string): readonly Draft[] {
  const surname = personKey(word)
  return people.filter(
    ({ name }) => name.includes(' ') && personKey(name.split(' ').at(-1) ?? '') === surname,
  )
}

/** "Jamal" after "Jamal Khashoggi": a given name that only one person of the article bears. */
function onlyGiven(people: readonly Draft[], mention: Mention): Draft | undefined {
  const given = personKey(mention.name)
  const found = people.filter(
    ({ name }) => name.includes(' ') && personKey(name.split(' ')[0] ?? '') === given,
  )
  return found.length === 1 ? found[0] : undefined
}

/** "the Russian leader", "the ministry", "officials": what was named before by that office, nation or noun. */
function findDescribed(drafts: readonly Draft[], mention: Mention): Draft | undefined {
  const noun = mention.head.lemma.toLowerCase()
  const isDefinite = mention.head.children.some((child) => child.lower === 'the' || child.tag === 'PRP$')
  const earlier = drafts.filter((draft) => firstStart(draft) < mention.span[0])
  const exact = earlier.filter(
    (draft) => draft.type === mention.type && fold(draft.name) === fold(mention.name),
  )
  if (isDefinite && !mention.isPlural) {
    const candidates = earlier.filter(
      (draft) => draft.type === 'PERSON' && (mention.of === null || draft.of === mention.of),
    )
    const holders = bestHolders(candidates, mention, noun)
    const bodies = earlier.filter(
      (draft) =>
        draft.type === 'ORGANIZATION' &&
        fold(draft.name).split(' ').includes(noun) &&
        (mention.of === null || draft.of === null || draft.of === mention.of),
    )
    const found = latestBefore(holders, mention) ?? latestBefore(bodies, mention)
    if (found) return found
  }
  if (exact.length > 0) return latestBefore(exact, mention)
  const isBare = mention.of === null && fold(mention.name) === fold(mention.head.text)
  if (!isBare || (!isDefinite && !mention.isPlural)) return undefined
  const sameNoun = earlier.filter((draft) =>
    draft.mentions.some((other) => other.kind === 'NOMINAL' && other.head.lemma === mention.head.lemma),
  )
  return latestBefore(sameNoun, mention)
}

/** People whose office it is: by its very words, else by its last words, else by the noun alone. */
function bestHolders(people: readonly Draft[], mention: Mention, noun: string): readonly Draft[] {
  const office = fold(withoutOwner(mention))
  const exact = people.filter(({ role }) => fold(role ?? '') === office)
  if (exact.length > 0) return exact
  const ending = people.filter(({ role }) => {
    const words = fold(role ?? '').split(' ')
    const isDeputy = DEPUTIES.has(words[0] ?? '') && !DEPUTIES.has(office.split(' ')[0] ?? '')
    return !isDeputy && (` ${words.join(' ')}`.endsWith(` ${office}`) || words.includes(noun))
  })
  if (ending.length > 0) return ending
  return GENERIC_PERSONS.has(noun) && mention.of !== null ? people : []
}

/** "the Russian president" → president. */
function withoutOwner({ name, of }: Mention): string {
  return of === null ? name : name.split(' ').slice(-1).join(' ')
}

function latestBefore(drafts: readonly Draft[], mention: Mention): Draft | undefined {
  const last = (draft: Draft): number =>
    Math.max(-1, ...draft.mentions.map((other) => other.span[0]).filter((start) => start < mention.span[0]))
  return drafts.filter((draft) => last(draft) >= 0).toSorted((a, b) => last(b) - last(a))[0]
}

function firstStart(draft: Draft): number {
  return Math.min(...draft.mentions.map((mention) => mention.span[0]))
}

function isPersonName(mention: Mention): boolean {
  return mention.type === 'PERSON' && mention.kind === 'NAME'
}

function wordsOf(mention: Mention): readonly string[] {
  return mention.name.split(' ')
}

/** "Collective Security Treaty Organization" → CSTO. */
function initialsOf(name: string): string {
  const words = name.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word))
  return words.length > 1 ? words.map((word) => word[0]).join('') : ''
}
