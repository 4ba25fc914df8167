import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { ClaimgraphError, fileProblem } from '../../model/index.ts'
import { type FoundFile, findFiles, STANDARD_INPUT } from './findFiles.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import { parseSource, type SourceContent } from './parseSource.ts'
import { formatOfBytes, formatOfPath, type SourceFormat } from './sourceFormat.ts'

/** A file whose bytes are there, not yet read. */
export interface Source {
  /** As the user named it; `-` for standard input. */
  readonly path: string
  /** Hash of how it is read and of its bytes; undefined where there are none. */
  readonly bytesHash: string | undefined
  /** Place among all files, from 1, and how many there are. */
  readonly place: number
  readonly total: number
  /** Reads its articles: costs time, and may be left out where the hash is known. */
  read(): Promise<SourceContent>
}

export interface SourceOptions {
  /** Read all as JSON lines, whatever their names. */
  readonly jsonl?: boolean
  /** Where `-` is read from. */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/** The files that paths lead to, one at a time; a file that cannot be read is one whose `read` gives the problem. */
export async function* readSources(
  paths: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<Source, void> {
  const files = await findFiles(paths)
  for (const [index, file] of files.entries()) {
    yield { ...(await openFile(file, options)), place: index + 1, total: files.length }
  }
}

/** A file's name with what is in it. */
export interface Document {
  readonly name: string
  readonly text: string
}

/** As readSources, of what is at hand: each is read as a file of that name would be. */
export async function* readDocuments(documents: readonly Document[]): AsyncGenerator<Source, void> {
  for (const [index, { name, text }] of documents.entries()) {
    const bytes = Buffer.from(text)
    yield { ...opened(name, bytes, formatOf(name, bytes)), place: index + 1, total: documents.length }
  }
}

type Opened = Omit<Source, 'place' | 'total'>

async function openFile(file: FoundFile, options: SourceOptions): Promise<Opened> {
  const { path } = file
  if ('problem' in file) return unreadable(path, file.problem)
  const bytes = await bytesOf(path, options)
  if (bytes instanceof ClaimgraphError) return unreadable(path, bytes)
  return opened(path, bytes, options.jsonl ? 'jsonl' : formatOf(path, bytes))
}

function opened(path: string, bytes: Uint8Array, format: SourceFormat | undefined): Opened {
  if (format === undefined) return unreadable(path, unknownFormat(path))
  const hash = createHash('sha256').update(`${format}\n`).update(bytes).digest('hex')
  return { path, bytesHash: hash, read: () => parseSource(bytes, format, path, nameOf(path)) }
}

function unreadable(path: string, problem: ClaimgraphError): Opened {
  return {
    path,
    bytesHash: undefined,
    read: async () => ({ articles: [], problems: [problem], warnings: [] }),
  }
}

async function bytesOf(path: string, options: SourceOptions): Promise<Uint8Array | ClaimgraphError> {
  if (path === STANDARD_INPUT) return collect(options.stdin ?? process.stdin, path)
  try {
    await using handle = await open(path)
    const { size } = await handle.stat()
    return size > MAX_FILE_BYTES ? tooLarge(path) : await handle.readFile()
  } catch (error) {
    return fileProblem(path, error)
  }
}

async function collect(
  stream: AsyncIterable<Uint8Array>,
  path: string,
): Promise<Uint8Array | ClaimgraphError> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MAX_FILE_BYTES) return tooLarge(path)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function formatOf(path: string, bytes: Uint8Array): SourceFormat | undefined {
  if (path === STANDARD_INPUT) return 'text'
  return formatOfPath(path) ?? formatOfBytes(bytes)
}

function nameOf(path: string): string {
  return path === STANDARD_INPUT ? 'stdin' : basename(path, extname(path))
}

function tooLarge(file: string): ClaimgraphError {
  return new ClaimgraphError('TOO_LARGE', `more than ${MAX_FILE_BYTES / 1024 ** 2} MB`, {
    file,
    advice: 'Split it into several files.',
  })
}

function unknownFormat(file: string): ClaimgraphError {
  return new ClaimgraphError('UNKNOWN_FORMAT', 'a file of unknown kind', {
    file,
    advice: 'Articles are .txt, .html, .jsonl, .xml, .rss, .atom and .json (JSON Feed) files.',
  })
}
