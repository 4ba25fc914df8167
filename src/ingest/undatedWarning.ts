import { type Article, ClaimgraphError } from '../model/index.ts'

/** The warning that nothing says when an article was published. */
export function undatedWarning({ name }: Article, file: string): ClaimgraphError {
  return new ClaimgraphError('NO_DATE', `${name}: no date of publication`, {
    file,
    advice: 'Without it, "Tuesday" or "last week" cannot be dated.',
  })
}
