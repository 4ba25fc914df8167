import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { ClaimgraphError, fileProblem } from '../../model/index.ts'
import { formatOfPath } from './sourceFormat.ts'

/** A file to read, or why a path leads to none. */
export type FoundFile =
  | { readonly path: string }
  | { readonly path: string; readonly problem: ClaimgraphError }

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-'

/**
 * The files that paths lead to, each once: a file itself, a folder's articles in all depths, sorted by path.
 * Of a folder, hidden files, READMEs and files of other kinds are passed over.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  const seen = new Set<string>()
  for (const path of paths) {
    for (const file of await expand(path)) {
      const key = file.path === STANDARD_INPUT ? file.path : resolve(file.path)
      if (!seen.has(key)) found.push(file)
      seen.add(key)
    }
  }
  return found
}

async function expand(path: string): Promise<FoundFile[]> {
  if (path === STANDARD_INPUT) return [{ path }]
  try {
    if (!(await stat(path)).isDirectory()) return [{ path }]
    const files = await filesIn(path)
    return files.length > 0 ? files.map((file) => ({ path: file })) : [{ path, problem: nothingIn(path) }]
  } catch (error) {
    return [{ path, problem: fileProblem(path, error) }]
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const files: string[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) files.push(...(await filesIn(path)))
    else if (isArticleFile(entry.name)) files.push(path)
  }
  return files
}

function isArticleFile(path: string): boolean {
  return formatOfPath(path) !== undefined && !/^readme\b/i.test(basename(path))
}

function nothingIn(file: string): ClaimgraphError {
  return new ClaimgraphError('NOTHING_TO_READ', 'no articles in this folder', {
    file,
    advice: 'Articles are .txt, .html, .jsonl, .xml, .rss, .atom and .json (JSON Feed) files.',
  })
}
