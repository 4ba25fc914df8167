import type { Extractor } from './ingest.ts'

/**
 * The reader of English. Rules, network and language model (150 MB) are loaded once there is something to read, so that
 * a run over known files starts at once. `version` is that of the program: all of it reads.
 */
export function englishExtractor(version: string): Extractor {
  let loading: ReturnType<typeof load> | undefined
  return {
    version,
    async extract(article) {
      loading ??= load()
      return (await loading).extract(article)
    },
  }
}

/** Name and version of the reader of English, as it stands in its extractions. */
export async function englishReader(): Promise<string> {
  return (await import('../extract/index.ts')).READER
}

async function load() {
  const [{ createExtractor, loadReader }, { loadEnglish }] = await Promise.all([
    import('../extract/index.ts'),
    import('../language/index.ts'),
  ])
  return createExtractor(loadEnglish(), loadReader())
}
