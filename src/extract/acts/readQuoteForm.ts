import { ACTS, type ActType, type QuoteForm } from '../../ontology/index.ts'
import { contains, overlaps, type Span } from '../../text/index.ts'

/** Types that are done in words but have no content of their own. */
const WORDLESS: ReadonlySet<ActType> = new Set([
  'MET_WITH',
  'VISITED',
  'SPOKE_WITH',
  'NEGOTIATED_WITH',
  'MEDIATED',
  'SIGNED_WITH',
  'INVESTIGATED',
])

/** How much of the content stands in quotation marks. A verbal act without content is indirect. `quotations` are the stretches between marks. */
export function readQuoteForm(
  type: ActType,
  content: readonly Span[],
  quotations: readonly Span[],
): QuoteForm {
  const isVerbal = !ACTS[type].quad.startsWith('MATERIAL') && !WORDLESS.has(type)
  if (content.length === 0) return isVerbal ? 'INDIRECT' : 'NONE'
  const inside = content.filter((span) => quotations.some((quotation) => contains(quotation, span)))
  if (inside.length === content.length) return 'DIRECT'
  const touched = content.some((span) => quotations.some((quotation) => overlaps(quotation, span)))
  return touched ? 'MIXED' : 'INDIRECT'
}
