import type { Span } from '../../text/index.ts'

/** A stretch in quotation marks. */
export interface Quotation {
  /** What stands between the marks. */
  readonly span: Span
  /** False where the paragraph ends before the closing mark: the next paragraph goes on with it. */
  readonly isClosed: boolean
}

const DOUBLE_OPEN = '“„«'
const DOUBLE_CLOSE = '”»'

/** Quotations of one paragraph: double marks, curly or straight, and curly single marks that are no apostrophes. */
export function findQuotations(text: string, [start, end]: Span): readonly Quotation[] {
  const found: Quotation[] = []
  const closings = singleClosings(text, [start, end])
  let open: { readonly at: number; readonly mark: 'double' | 'single' } | null = null
  for (let at = start; at < end; at += 1) {
    const mark = text[at] ?? ''
    if (open === null) {
      if (DOUBLE_OPEN.includes(mark) || mark === '"') open = { at: at + 1, mark: 'double' }
      else if (mark === '‘' && !isLetter(text[at - 1])) open = { at: at + 1, mark: 'single' }
      continue
    }
    const closes = open.mark === 'double' ? DOUBLE_CLOSE.includes(mark) || mark === '"' : closings.has(at)
    if (closes) {
      found.push({ span: [open.at, at], isClosed: true })
      open = null
    }
  }
  if (open?.mark === 'double') found.push({ span: [open.at, end], isClosed: false })
  return found
}

/** Where a single mark can close: the last one before the next that opens, as those before it may be apostrophes. */
function singleClosings(text: string, [start, end]: Span): ReadonlySet<number> {
  const marks = [...text.slice(start, end).matchAll(/‘|’(?![\p{L}\d])/gu)]
  const last = marks.filter(({ 0: mark }, index) => mark === '’' && marks[index + 1]?.[0] !== '’')
  return new Set(last.map(({ index }) => start + index))
}

function isLetter(mark: string | undefined): boolean {
  return mark !== undefined && /\p{L}/u.test(mark)
}
