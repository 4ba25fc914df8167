import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Lowest first: a file may import from its own layer and from those before it. */
const LADDER = [
  'lists',
  'text',
  'ontology',
  'model',
  'language',
  'identity',
  'extract',
  'graph',
  'ingest',
  'export',
  'api',
  'cli',
] as const

const ROOT = join(import.meta.dirname, '..', 'src')

interface SourceFile {
  /** Path below `src/`, with slashes. */
  readonly path: string
  readonly imports: readonly string[]
}

describe('the layer ladder', () => {
  const files = readFiles(ROOT)

  it('has every folder of src/ on it', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).map((entry) => entry.name)
    expect(folders.filter((name) => !(LADDER as readonly string[]).includes(name))).toEqual([])
  })

  it('is never climbed: no file imports from a higher layer', () => {
    expect(upwardImports(files)).toEqual([])
  })

  it('has doors: a layer is entered through its index.ts only', () => {
    expect(sideEntrances(files)).toEqual([])
  })

  it('has no cycles', () => {
    expect(cycles(files)).toEqual([])
  })

  it('names the two files and the rule', () => {
    const up = [{ path: 'text/a.ts', imports: ['graph/index.ts'] }]
    expect(upwardImports(up)).toEqual([
      'src/text/a.ts imports src/graph/index.ts: layer "text" may not import from the higher layer "graph"',
    ])
    const side = [{ path: 'graph/a.ts', imports: ['text/b.ts'] }]
    expect(sideEntrances(side)).toEqual([
      'src/graph/a.ts imports src/text/b.ts: another layer is entered through its index.ts',
    ])
    const round = [
      { path: 'text/a.ts', imports: ['text/b.ts'] },
      { path: 'text/b.ts', imports: ['text/a.ts'] },
    ]
    expect(cycles(round)).toEqual(['src/text/a.ts → src/text/b.ts → src/text/a.ts: no import may lead back'])
  })
})

function readFiles(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(root, name), 'utf8')
      const imports = [...text.matchAll(/(?:from|import\(|import) ?'(\.[^']+)'/g)].map((match) =>
        relative(root, normalize(join(root, dirname(name), match[1] ?? '')))
          .split(sep)
          .join('/'),
      )
      return { path: name.split(sep).join('/'), imports }
    })
}

const layerOf = (path: string): string => path.split('/')[0] ?? ''
const rank = (path: string): number => (LADDER as readonly string[]).indexOf(layerOf(path))

function upwardImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports
      .filter((target) => rank(target) > rank(path))
      .map(
        (target) =>
          `src/${path} imports src/${target}: layer "${layerOf(path)}" may not import from the higher layer "${layerOf(target)}"`,
      ),
  )
}

function sideEntrances(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports
      .filter((target) => layerOf(target) !== layerOf(path) && target !== `${layerOf(target)}/index.ts`)
      .map((target) => `src/${path} imports src/${target}: another layer is entered through its index.ts`),
  )
}

/** Each cycle once, found by depth-first search; type-only imports count too. */
function cycles(files: readonly SourceFile[]): string[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) {
      const round = [...trail.slice(at), path].map((name) => `src/${name}`)
      found.push(`${round.join(' → ')}: no import may lead back`)
      return
    }
    if (done.has(path)) return
    for (const target of importsOf.get(path) ?? []) visit(target, [...trail, path])
    done.add(path)
  }
  for (const { path } of files) visit(path, [])
  return found
}
