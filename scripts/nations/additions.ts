/** What `additions.txt` says of one nation; its first lines tell the fields. */
export interface Additions {
  readonly name?: string
  readonly names: readonly string[]
  /** Names of the packages that news does not use, or that mean something else. */
  readonly dropped: readonly string[]
  /** Instead of the packages'. */
  readonly demonyms?: readonly string[]
  readonly capitals?: readonly string[]
  readonly seats: readonly string[]
  readonly of?: string
  readonly former: boolean
  readonly unrecognized: boolean
}

const FIELDS: ReadonlySet<string> = new Set([
  'name',
  'names',
  'demonyms',
  'capitals',
  'seats',
  'of',
  'former',
  'unrecognized',
])

/** By code. Throws on a field it does not know and on a code given twice. */
export function readAdditions(text: string): ReadonlyMap<string, Additions> {
  const found = new Map<string, Additions>()
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [code = '', ...parts] = line.split('|').map((part) => part.trim())
    if (found.has(code)) throw new Error(`additions.txt: ${code} stands twice`)
    found.set(code, readFields(code, parts))
  }
  return found
}

function readFields(code: string, parts: readonly string[]): Additions {
  const fields = new Map(
    parts.map((part) => {
      const [field = '', ...value] = part.split(' ')
      if (!FIELDS.has(field)) throw new Error(`additions.txt: ${code} has the unknown field "${field}"`)
      return [field, value.join(' ')]
    }),
  )
  const list = (field: string): string[] | undefined =>
    fields
      .get(field)
      ?.split(';')
      .map((name) => name.trim())
  const kept = (field: string): string[] | undefined => list(field)?.filter((name) => !name.startsWith('-'))
  const names = list('names') ?? []
  const name = fields.get('name')
  const demonyms = kept('demonyms')
  const capitals = kept('capitals')
  const of = fields.get('of')
  return {
    names: names.filter((other) => !other.startsWith('-')),
    dropped: names.filter((other) => other.startsWith('-')).map((other) => other.slice(1)),
    seats: list('seats') ?? [],
    former: fields.has('former'),
    unrecognized: fields.has('unrecognized'),
    ...(name !== undefined && { name }),
    ...(demonyms && { demonyms }),
    ...(capitals && { capitals }),
    ...(of !== undefined && { of }),
  }
}
