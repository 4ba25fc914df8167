import { MAX_DEPTH } from './limits.ts'

/** Elements without end tag, and those whose end tag may be left out. */
const UNENDED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt body head html'
  ).split(' '),
)

const TAG = /<(\/?)([a-z][a-z0-9-]*)([^<>]*)>?/gi

/**
 * Whether a page nests elements without end, as hostile ones do: parsing it takes seconds. Looks at tags only, and so
 * misses some; `isTreeTooDeep` finds those.
 */
export function isNestedTooDeep(html: string): boolean {
  let depth = 0
  for (const [, slash, name = '', rest = ''] of html.matchAll(TAG)) {
    if (UNENDED.has(name.toLowerCase()) || rest.endsWith('/')) continue
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > MAX_DEPTH) return true
  }
  return false
}
