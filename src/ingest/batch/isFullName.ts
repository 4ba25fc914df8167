import type { ExtractedActor } from '../../model/index.ts'
import { fold } from '../../text/index.ts'

/** Whether an actor is a person whom the article names in full, not by a bare surname or description. */
export function isFullName(
  name: string,
  { type, mentions }: Pick<ExtractedActor, 'type' | 'mentions'>,
): boolean {
  return type === 'PERSON' && fold(name).includes(' ') && mentions.some(({ kind }) => kind === 'NAME')
}
