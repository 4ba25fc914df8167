import { findOrganization } from '../../identity/index.ts'
import { fold } from '../../text/index.ts'
import { CLUES, type Draft, type Drafts, under } from './drafts.ts'
import { findPerson } from './findPerson.ts'
import type { Mention } from './mention.ts'

/**
 * The actor of the article that the name of a nation, body or group means: by the same name; of bodies also by
 * initials, by the beginning or end of a longer name, or as the surname of a person whom the recogniser mistook.
 */
export function findBody(drafts: Drafts, mention: Mention): Draft | undefined {
  const sameName = under(drafts, CLUES.name(mention))[0]
  if (sameName || mention.type !== 'ORGANIZATION') return sameName
  const person = findPerson(drafts, { ...mention, gender: null })
  if (person) return person
  return under(drafts, CLUES.initials(mention.name))[0] ?? onlyLonger(drafts, mention)
}

/** "Acme" of "Acme Motors", "Interior Ministry" of "Chilean Interior Ministry": the only body whose name begins or ends so. */
function onlyLonger(drafts: Drafts, { name, of, head }: Mention): Draft | undefined {
  if (findOrganization(name) || head.entity?.label === 'GPE') return undefined
  const words = fold(name)
  const longer = under(drafts, CLUES.part(words.split(' ')[0] ?? '')).filter((draft) => {
    const whole = fold(draft.name)
    const isOfAnother = of !== null && draft.of !== null && of !== draft.of
    const isLonger = whole.startsWith(`${words} `) || (draft.of !== null && whole.endsWith(` ${words}`))
    return draft.type === 'ORGANIZATION' && !isOfAnother && isLonger
  })
  return longer.length === 1 ? longer[0] : undefined
}
