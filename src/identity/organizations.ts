import { nameIndex, unmarked } from './nameIndex.ts'
import { ORGANIZATION_TABLE } from './organizationTable.ts'

const ORGANIZATION_KINDS = [
  'INTERGOVERNMENTAL',
  'COURT',
  'ALLIANCE',
  'EUROPEAN UNION BODY',
  'GOVERNMENT BODY',
  'PARLIAMENT',
  'PARTY',
  'ARMED GROUP',
  'MEDIA',
  'COMPANY',
  'CIVIL SOCIETY',
] as const
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]

/**
 * Plain nouns that stand for a body of a kind once it has been named: "the alliance" for NATO. None for companies: those
 * that are listed are mostly named as where something was said or sold, and "the company" is another.
 */
export const KIND_NOUNS: Readonly<Record<OrganizationKind, readonly string[]>> = {
  INTERGOVERNMENTAL: ['organization', 'organisation', 'agency', 'body'],
  COURT: ['court', 'tribunal'],
  ALLIANCE: ['alliance', 'bloc', 'union', 'organization', 'organisation'],
  'EUROPEAN UNION BODY': [],
  'GOVERNMENT BODY': ['agency', 'department', 'ministry', 'service'],
  PARLIAMENT: ['parliament', 'legislature', 'chamber'],
  PARTY: ['party'],
  'ARMED GROUP': ['group', 'militia', 'movement', 'organization', 'organisation'],
  MEDIA: ['newspaper', 'paper', 'broadcaster', 'outlet', 'network', 'channel', 'agency', 'magazine', 'daily'],
  COMPANY: [],
  'CIVIL SOCIETY': ['organization', 'organisation', 'group', 'charity'],
}

/** A body known well enough that news does not introduce it. */
export interface Organization {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: OrganizationKind
  /** Code of the nation it belongs to or acts in. */
  readonly of?: string
}

/** A body as a name was read. */
export interface FoundOrganization extends Organization {
  /** The name has another common reading: Brussels the city, Labour the word, Congress of another country. */
  readonly ambiguous: boolean
}

const ROWS = readTable(ORGANIZATION_TABLE)

export const ORGANIZATIONS: readonly Organization[] = ROWS.map(withoutMarks)

const BY_NAME = nameIndex(
  ROWS.flatMap((row) => [row.name, ...row.aliases].map((name) => [name, withoutMarks(row)] as const)),
)

/** Reads a body's name: "NATO", "the European Union", "U.N.", "State Department". Not possessives. */
export function findOrganization(name: string): FoundOrganization | undefined {
  const reading = BY_NAME(name)
  return reading && { ...reading.value, ambiguous: reading.ambiguous }
}

/** Aliases keep their "?" marks here. */
function readTable(table: string): Organization[] {
  let kind: OrganizationKind = 'INTERGOVERNMENTAL'
  const rows: Organization[] = []
  for (const line of table.trim().split('\n')) {
    const heading = ORGANIZATION_KINDS.find((each) => line === `# ${each}`)
    if (heading) {
      kind = heading
      continue
    }
    const [name = '', aliases = '', of = ''] = line.split('|')
    rows.push({ name, aliases: aliases === '' ? [] : aliases.split(';'), kind, ...(of !== '' && { of }) })
  }
  return rows
}

function withoutMarks(row: Organization): Organization {
  return { ...row, aliases: row.aliases.map(unmarked).filter((alias) => alias !== row.name) }
}
