import { type Article, ClaimgraphError } from '../model/index.ts'

/** The warning that an article of a file was kept, but not read. */
export function notEnglishWarning({ name }: Article, file: string): ClaimgraphError {
  return new ClaimgraphError('NOT_ENGLISH', `${name}: not in English, so nothing was read in it`, { file })
}
