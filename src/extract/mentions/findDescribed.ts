import { fold } from '../../text/index.ts'
import { nounLemma } from '../tree/tree.ts'
import { CLUES, type Draft, type Drafts, latestOf, under } from './drafts.ts'
import type { Mention } from './mention.ts'
import { roleWords } from './readRole.ts'

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

/** "the Russian leader", "the ministry", "officials": whom the text named before by that office, nation or noun. */
export function findDescribed(drafts: Drafts, mention: Mention): Draft | undefined {
  const isDefinite = mention.head.children.some((child) => child.lower === 'the' || child.tag === 'PRP$')
  if (isDefinite && !mention.isPlural) {
    const found = latestOf(holdersOf(drafts, mention)) ?? latestOf(bodiesOf(drafts, mention))
    const ahead = found ? [] : holdersAhead(drafts, mention)
    if (found || ahead.length === 1) return found ?? ahead[0]
  }
  const same = latestOf(under(drafts, CLUES.name(mention)))
  if (same) return same
  const isBare = mention.of === null && fold(mention.name) === fold(mention.head.text)
  if (!isBare || (!isDefinite && !mention.isPlural)) return undefined
  return latestOf(under(drafts, CLUES.noun(nounLemma(mention.head))))
}

/** People whose office it is: by its very words, else in more or fewer words. */
function holdersOf(drafts: Drafts, mention: Mention): readonly Draft[] {
  const noun = nounLemma(mention.head)
  const office = officeOf(mention)
  const mayBe = (draft: Draft): boolean =>
    draft.type === 'PERSON' && draft.lastAt >= 0 && (mention.of === null || draft.of === mention.of)
  const people = under(drafts, CLUES.office(noun)).filter(mayBe)
  const exact = people.filter(({ role }) => fold(role ?? '') === office)
  if (exact.length > 0) return exact
  const like = people.filter(({ role }) => isSameOffice(fold(role ?? ''), office))
  if (like.length > 0 || mention.of === null || !GENERIC_PERSONS.has(noun)) return like
  return under(drafts, CLUES.of(mention.of)).filter(mayBe)
}

/** "foreign minister", of "the Greek and Turkish foreign ministers" too. */
function officeOf({ head }: Mention): string {
  return fold(roleWords(head)).replace(fold(head.text), nounLemma(head))
}

/** "minister" for "foreign minister", but no deputy for who is none. */
function isSameOffice(role: string, office: string): boolean {
  return isDeputy(role) === isDeputy(office) && (isWithin(office, role) || isWithin(role, office))
}

function isDeputy(office: string): boolean {
  return DEPUTIES.has(office.split(' ')[0] ?? '')
}

function isWithin(words: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${words} `)
}

/** People whom the text names only later, with that very office. */
function holdersAhead(drafts: Drafts, mention: Mention): readonly Draft[] {
  const office = officeOf(mention)
  return under(drafts, CLUES.office(nounLemma(mention.head))).filter(
    ({ lastAt, role, of }) =>
      lastAt < 0 && fold(role ?? '') === office && (mention.of === null || of === null || of === mention.of),
  )
}

/** Bodies with that noun in their name, or known to be such: "the ministry" after "the Foreign Ministry". */
function bodiesOf(drafts: Drafts, mention: Mention): readonly Draft[] {
  const noun = nounLemma(mention.head)
  return [...under(drafts, CLUES.part(noun)), ...under(drafts, CLUES.kind(noun))].filter(
    ({ type, of }) => type === 'ORGANIZATION' && (mention.of === null || of === null || of === mention.of),
  )
}
