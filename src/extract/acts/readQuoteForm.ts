import { type ActType, isDeed, type QuoteForm } from '../../ontology/index.ts'
import { contains, overlaps, type Span } from '../../text/index.ts'

/** How much of the content stands in quotation marks. A verbal act without content is indirect. `quotations` are the stretches between marks. */
export function readQuoteForm(
  type: ActType,
  content: readonly Span[],
  quotations: readonly Span[],
): QuoteForm {
  if (content.length === 0) return isDeed(type) ? 'NONE' : 'INDIRECT'
  const inside = content.filter((span) => quotations.some((quotation) => contains(quotation, span)))
  if (inside.length === content.length) return 'DIRECT'
  const touched = content.some((span) => quotations.some((quotation) => overlaps(quotation, span)))
  return touched ? 'MIXED' : 'INDIRECT'
}
