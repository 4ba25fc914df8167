export { contentHash } from './contentHash.ts'
export { fold, foldWords } from './fold.ts'
export { itemsOverlapping, itemsWithin } from './itemsWithin.ts'
export { compareSpans, contains, overlaps, type Span, spanText, trimSpan } from './span.ts'
