/** How the bytes of a file are read. */
export type SourceFormat = 'text' | 'html' | 'jsonl' | 'xmlFeed' | 'jsonFeed'

const FORMATS: Readonly<Record<string, SourceFormat>> = {
  txt: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  xml: 'xmlFeed',
  rss: 'xmlFeed',
  atom: 'xmlFeed',
  json: 'jsonFeed',
}

/** How far into a file its kind shows. */
const HEAD = 512

/** The format that a file's ending stands for. */
export function formatOfPath(path: string): SourceFormat | undefined {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined
}

/** The format of a file without a known ending: by its first words; undefined where it is no text, or data of other kinds. */
export function formatOfBytes(bytes: Uint8Array): SourceFormat | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replace(/^ï»¿/, '').trimStart()
  if (hasControlCharacters(head)) return undefined
  if (/^<!doctype html|^<html/i.test(head)) return 'html'
  if (/^<(?:\?xml|rss|feed|rdf:RDF)/i.test(head)) return 'xmlFeed'
  return /^(?:[{[<]|%PDF|PK)/.test(head) ? undefined : 'text'
}

function hasControlCharacters(head: string): boolean {
  return /[^\P{Cc}\t\n\r\f\u0080-\u009f]/u.test(head)
}
