import { CREDITS } from './credits.ts'
import { PAGE_NOTICES } from './pageNotices.ts'

/** Read from the top: the first row that matches says why. A new row needs examples in its test. */
export const NOTICES = { ...CREDITS, ...PAGE_NOTICES } as const
