import type { Token } from '../language/index.ts'

/** The name a token belongs to, as `B-PERSON` at its first word and `I-PERSON` at the others; '' outside of names. */
export function entityTag(token: Token): string {
  const { entity } = token
  if (entity === null) return ''
  return `${entity.tokens[0] === token ? 'B' : 'I'}-${entity.label}`
}
