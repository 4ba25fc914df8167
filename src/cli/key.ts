import { type Command, InvalidArgumentError, Option } from '@commander-js/extra-typings'
import type { Role, StoredKey } from '../api/index.ts'
import { KEYS_OPTION, keysFile } from './access.ts'
import { readConfig } from './config.ts'
import { JSON_OPTION, type OutputOptions, outputOf, QUIET_OPTION } from './output.ts'

const ROLES = ['reader', 'curator', 'admin'] as const satisfies readonly Role[]

const HELP = `
A reader may ask, a curator also decide about what was read, an admin also take articles in.
claimgraph serve takes a file of keys up as it changes, within a second.

Examples:
  claimgraph key create --name anna --role curator --expires 90d
  claimgraph key list
  claimgraph key revoke 0123456789ab`

/** Adds `claimgraph key`: the keys by which people and programs show a server who they are. */
export function addKey(program: Command): void {
  const key = program
    .command('key')
    .description('make, list and revoke the keys that let people and programs ask a server')
    .addHelpText('after', HELP)
  key
    .command('create')
    .description('make a key and print it, this once: only a hash of it is kept')
    .requiredOption('--name <name>', 'whose it is; stands beside the decisions that are made with it')
    .addOption(new Option('--role <role>', 'what may be done with it').choices(ROLES).makeOptionMandatory())
    .option('--expires <time>', 'how long it is good, as 90d or 12h (default: until it is revoked)', timeOf)
    .option(...KEYS_OPTION)
    .option(...JSON_OPTION)
    .option('--quiet', 'print the key and nothing else')
    .action(create)
  key
    .command('list')
    .description('list the keys that there are, without the keys themselves')
    .option(...KEYS_OPTION)
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .action(list)
  key
    .command('revoke')
    .description('take a key out: it lets nobody in any more')
    .argument('<id>', 'its id: the part of the key after cg_; claimgraph key list has it')
    .option(...KEYS_OPTION)
    .option(...JSON_OPTION)
    .option(...QUIET_OPTION)
    .action(revoke)
}

interface KeyOptions extends OutputOptions {
  readonly keys?: string | undefined
}

interface CreateOptions extends KeyOptions {
  readonly name: string
  readonly role: Role
  /** In milliseconds. */
  readonly expires?: number | undefined
}

async function create({ name, role, expires, keys, json, quiet }: CreateOptions): Promise<void> {
  const { createKey } = await import('../api/index.ts')
  const now = Date.now()
  const expiresAt = expires === undefined ? undefined : now + expires
  const { key, text } = await createKey(fileOf(keys), { name, role, expiresAt }, now)
  await outputOf({ json }).print({ ...shown(key), key: text }, () => text)
  outputOf({ quiet }).tell(`This key is shown once. ${lineOf(key)}`)
}

async function list({ keys, ...options }: KeyOptions): Promise<void> {
  const { listKeys } = await import('../api/index.ts')
  const found = await listKeys(fileOf(keys))
  const output = outputOf(options)
  for (const key of found) await output.print(shown(key), () => lineOf(key))
  output.tell(`${found.length} keys.`)
}

async function revoke(id: string, { keys, ...options }: KeyOptions): Promise<void> {
  const { revokeKey } = await import('../api/index.ts')
  const key = await revokeKey(fileOf(keys), id)
  await outputOf(options).print(shown(key), () => `Revoked: ${lineOf(key)}`)
}

function fileOf(keys: string | undefined): string {
  return keysFile(keys, readConfig(process.env))
}

function shown(key: StoredKey): object {
  return { ...key, hash: undefined }
}

function lineOf({ id, name, role, createdAt, expiresAt }: StoredKey): string {
  const end = expiresAt === undefined ? 'until it is revoked' : `until ${expiresAt}`
  return `${id} ${role} ${name}, from ${createdAt} ${end}`
}

const MILLISECONDS = { h: 3_600_000, d: 86_400_000 } as const

function timeOf(word: string): number {
  const [, count, unit] = /^([1-9]\d{0,4})([hd])$/.exec(word) ?? []
  if (unit !== 'h' && unit !== 'd')
    throw new InvalidArgumentError('Write it in days or hours, as 90d or 12h.')
  return Number(count) * MILLISECONDS[unit]
}
