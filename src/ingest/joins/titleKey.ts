import { findDemonym } from '../../identity/index.ts'
import { fold } from '../../text/index.ts'

/** Say since when or how somebody holds an office, not which; and what offices are written with or without. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'former ex then late acting interim incoming outgoing current longtime of for the affairs'.split(' '),
)

/** Equal for two ways to write one office: "Russian Foreign Minister", "former minister of foreign affairs". */
export function titleKey(title: string): string {
  const words = title.split(/\s+/).filter((word) => !findDemonym(word))
  return fold(words.join(' '))
    .split(' ')
    .filter((word) => word !== '' && !LEFT_OUT.has(word))
    .toSorted()
    .join(' ')
}
