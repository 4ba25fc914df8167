import { findOrganization } from '../../identity/index.ts'
import { spanText } from '../../text/index.ts'
import type { Mention } from './mention.ts'

/**
 * Settles what a capital stands for that is also the seat of a body: Brussels of the European Union or of Belgium.
 * It is the one of the two that the article names elsewhere; where it names both or neither, nobody is meant.
 */
export function settleMetonyms(text: string, names: readonly Mention[]): readonly Mention[] {
  const named = new Set(names.filter(({ kind }) => kind === 'NAME').map(({ name }) => name))
  return names.flatMap((mention) => {
    const body = mention.kind === 'METONYM' ? findOrganization(spanText(text, mention.span)) : undefined
    if (!body || named.has(body.name) === named.has(mention.name)) return body ? [] : [mention]
    return named.has(body.name) ? [{ ...mention, type: 'ORGANIZATION', name: body.name }] : [mention]
  })
}
