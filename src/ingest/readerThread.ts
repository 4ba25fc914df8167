import { type Article, ClaimgraphError, type Extraction } from '../model/index.ts'
import { englishExtractor } from './englishExtractor.ts'

/** What comes back from a thread: an error loses its class on the way. */
export type Read =
  | { readonly extraction: Extraction }
  | { readonly problem: Pick<ClaimgraphError, 'code' | 'message' | 'advice'> }

/** The program that started the thread knows the version. */
const reader = englishExtractor('')

/** What `startReaders` runs in a thread: reads an article, with the model that is loaded for the first one. */
export async function read(article: Article): Promise<Read> {
  try {
    return { extraction: await reader.extract(article) }
  } catch (error) {
    if (!(error instanceof ClaimgraphError)) throw error
    const { code, message, advice } = error
    return { problem: { code, message, advice } }
  }
}
