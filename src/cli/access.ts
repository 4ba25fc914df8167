import type { Authenticate, Coordinate, Log, Protection, Role } from '../api/index.ts'
import { ClaimgraphError } from '../model/index.ts'
import type { AccessConfig, Config } from './config.ts'

/** What `--keys` says of itself in help. */
export const KEYS_OPTION = [
  '--keys <file>',
  'file of the keys that let people in (default: .claimgraph/keys.json, or CLAIMGRAPH_KEYS)',
] as const

const DEFAULT_FILE = '.claimgraph/keys.json'

/** The file of keys that the command line or the environment names, else the one that is used without a word. */
export function keysFile(keys: string | undefined, { access }: Config): string {
  return keys ?? access.keys ?? DEFAULT_FILE
}

/** What the command line says of access; what it leaves out the environment says. */
export interface AccessOptions extends Omit<AccessConfig, 'protect'> {
  readonly host: string
  readonly protect?: readonly string[] | undefined
}

/** For `startServer`. */
interface Access {
  readonly authenticate?: Authenticate
  readonly protect: Protection
}

/** Who may ask what. Throws BAD_CONFIG, KEYS_NEEDED, and what is wrong with a file of keys. */
export async function accessOf(options: AccessOptions, config: Config, log: Log): Promise<Access> {
  const { protect, ...said } = options
  const { keys: file, openReading, ...tokens } = { ...config.access, ...said }
  const api = await import('../api/index.ts')
  const surroundings = { log, now: Date.now }
  const issuer = issuerOf(tokens)
  const verify = {
    keys: await api.openKeys(keysFile(file, config), surroundings).catch((error: unknown) => {
      // Nobody has asked for the default file.
      if (file === undefined && error instanceof ClaimgraphError && error.code === 'FILE_NOT_FOUND')
        return undefined
      throw error
    }),
    tokens: issuer && (await api.trustTokens(issuer, surroundings)),
  }
  const asks = verify.keys !== undefined || verify.tokens !== undefined || openReading === true
  const authenticate = asks ? api.createAuthenticate({ ...verify, openReading }) : undefined
  api.checkReach(options.host, authenticate)
  const rules = Object.fromEntries((protect ?? config.access.protect?.split(',') ?? []).map(ruleOf))
  api.checkProtection(rules)
  return { protect: rules, ...(authenticate && { authenticate }) }
}

function issuerOf({ jwks, issuer, audience, roleClaim = 'role' }: Omit<AccessConfig, 'protect'>) {
  if (jwks !== undefined && issuer !== undefined && audience !== undefined) {
    return { jwks, issuer, audience, roleClaim }
  }
  if (jwks === undefined && issuer === undefined && audience === undefined) return undefined
  throw new ClaimgraphError(
    'BAD_CONFIG',
    'tokens are taken where it is said who signs and issues them, and for whom',
    {
      advice: 'Give --jwks, --issuer and --audience together.',
    },
  )
}

function ruleOf(rule: string): [Coordinate, Role] {
  const [, field, role] = /^\s*(\w+\.\w+)=(reader|curator|admin)\s*$/.exec(rule) ?? []
  if (field !== undefined && role !== undefined) return [field as Coordinate, role as Role]
  throw new ClaimgraphError('BAD_CONFIG', `${JSON.stringify(rule)} protects nothing`, {
    value: rule,
    advice: 'A rule names a field and a role: Article.text=curator, or with admin.',
  })
}

/** Gathers an option that may be given several times. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}
