/**
 * Builds `src/identity/nationTable.ts` from three npm packages and `additions.txt`. The packages are not
 * dependencies of the project: fetch them by hand, unpack each, and name the three folders.
 *
 *     npm pack i18n-iso-countries@7.14.0 i18n-nationality@1.4.0 countries-list@3.4.1
 *     npx tsx scripts/nations/build.ts FOLDER-OF-i18n-iso-countries FOLDER-OF-i18n-nationality FOLDER-OF-countries-list
 *
 * Same input, same bytes. Licences: all three are MIT; `additions.txt` is the project's own.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Additions, readAdditions } from './additions.ts'

interface Base {
  readonly iso3: string
  /** The name that countries-list prefers. */
  readonly name: string
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
}

/** Where nobody lives who could act. */
const UNINHABITED: ReadonlySet<string> = new Set([
  'ATA',
  'ATF',
  'BES',
  'BVT',
  'HMD',
  'IOT',
  'SGS',
  'SJM',
  'UMI',
])
/** ISO leaves Kosovo without a code; XKX is the one in common use. */
const RENAMED: Readonly<Record<string, string>> = { XKK: 'XKX' }
const TARGET = join(import.meta.dirname, '..', '..', 'src', 'identity', 'nationTable.ts')

const [isoFolder, nationalityFolder, listFolder] = process.argv.slice(2)
if (isoFolder === undefined || nationalityFolder === undefined || listFolder === undefined) {
  process.stderr.write(
    'Name the unpacked folders of i18n-iso-countries, i18n-nationality and countries-list.\n',
  )
  process.exit(2)
}

const bases = readBases(isoFolder, nationalityFolder, listFolder)
const additions = readAdditions(readFileSync(join(import.meta.dirname, 'additions.txt'), 'utf8'))
writeFileSync(TARGET, page(rows(bases, additions)))

function readBases(iso: string, nationality: string, list: string): Base[] {
  const codes = readJson(join(iso, 'codes.json')) as [string, string][]
  const { countries } = readJson(join(iso, 'langs', 'en.json')) as {
    countries: Record<string, string | string[]>
  }
  const { nationalities } = readJson(join(nationality, 'langs', 'en.json')) as {
    nationalities: Record<string, string>
  }
  const listed = readJson(join(list, 'countries.min.json')) as Record<
    string,
    { name: string; alias?: string[]; capital?: string }
  >
  return codes.flatMap(([iso2, code]) => {
    const iso3 = RENAMED[code] ?? code
    const entry = listed[iso2]
    if (entry === undefined || UNINHABITED.has(iso3)) return []
    const names = [countries[iso2] ?? [], entry.alias ?? []].flat()
    const demonym = nationalities[iso2]
    return [
      {
        iso3,
        name: entry.name,
        names,
        // Where the package has no demonym it repeats the name; "(…)" and ", …" are its own comments.
        demonyms:
          demonym === undefined || demonym === entry.name || /[(,]| or | and | - /.test(demonym)
            ? []
            : [demonym],
        capitals: entry.capital ? [entry.capital] : [],
      },
    ]
  })
}

function rows(found: readonly Base[], added: ReadonlyMap<string, Additions>): string[] {
  const byCode = new Map(found.map((base) => [base.iso3, base]))
  const codes = [...new Set([...byCode.keys(), ...added.keys()])].toSorted()
  return codes.map((iso3) => row(iso3, byCode.get(iso3), added.get(iso3)))
}

function row(iso3: string, base: Base | undefined, more: Additions | undefined): string {
  const name = more?.name ?? base?.name
  if (name === undefined) throw new Error(`additions.txt: ${iso3} is in no package and has no name`)
  const dropped = new Set(more?.dropped)
  const plain = (base?.names ?? []).filter((other) => !dropped.has(other) && !/[(,]/.test(other))
  const names = distinct([...(more?.names ?? []), ...plain, ...plainName(base)].flatMap(withSaint), name)
  const demonyms = distinct((more?.demonyms ?? base?.demonyms ?? []).flatMap(withPlural))
  const capitals = distinct((more?.capitals ?? base?.capitals ?? []).flatMap(withSaint))
  const flags = [more?.of, more?.former && 'former', more?.unrecognized && 'unrecognized'].filter(Boolean)
  return [
    iso3,
    name,
    names.join(';'),
    demonyms.join(';'),
    capitals.join(';'),
    (more?.seats ?? []).join(';'),
    flags.join(' '),
  ]
    .join('|')
    .replaceAll('`', "'")
}

function plainName(base: Base | undefined): string[] {
  return base && !/[(,]/.test(base.name) ? [base.name] : []
}

/** Each name once, the marked spelling where one is; a name equal to `own` only where it is marked. */
function distinct(names: readonly string[], own?: string): string[] {
  const marked = new Set(names.filter((name) => name.endsWith('?')))
  return [...new Set(names)].filter((name) => name !== own && !marked.has(`${name}?`) && name !== '')
}

/** "Saint Lucia" is "St. Lucia" too. */
function withSaint(name: string): string[] {
  return /^Saint[ -]/.test(name) ? [name, name.replace('Saint', 'St.')] : [name]
}

/** "Russian" names "Russians"; "Frenchman" "Frenchmen"; "Chinese", "Swiss" and "British" have no plural of their own. */
function withPlural(demonym: string): string[] {
  const [, word = demonym, mark = ''] = /^(.*?)(\??)$/.exec(demonym) ?? []
  if (/(?:ch|sh|ts|nx|lster)(?:wo)?man$/.test(word)) return [demonym, `${word.slice(0, -3)}men${mark}`]
  return /(?:se|sh|ch|s|x|z|y|men|ic|Zealand|Kong|pine|tswana|otho|Vanuatu)$/.test(word)
    ? [demonym]
    : [demonym, `${word}s${mark}`]
}

function page(lines: readonly string[]): string {
  return `/**
 * Every nation with its names, one a line, as \`nations.ts\` reads them. Generated by \`scripts/nations/build.ts\`: edit
 * \`scripts/nations/additions.txt\` instead. Columns: code, name, other names, demonyms, capitals, seats of
 * government, flags (the nation it is part of, \`former\`, \`unrecognized\`); "?" after a name: it has another common reading.
 *
 * Sources, all under the MIT licence: i18n-iso-countries 7.14.0 and i18n-nationality 1.4.0, (c) 2016 widdix GmbH;
 * countries-list 3.4.1, (c) 2014 Annexare Studio.
 */
export const NATION_TABLE = \`
${lines.join('\n')}
\`
`
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
