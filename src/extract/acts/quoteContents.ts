import type { Analysis, Sentence, Token } from '../../language/index.ts'
import { grouped } from '../../lists/index.ts'
import {
  compareSpans,
  contains,
  itemsOverlapping,
  itemsWithin,
  overlaps,
  type Span,
} from '../../text/index.ts'
import { findQuotations, type Quotation } from '../segment/findQuotations.ts'
import type { Content, Proposal } from './proposal.ts'

/** Marks at the end of a quotation that belong to the sentence around it. */
const STOPS = new Set(['.', ',', ';', ':'])

/**
 * Gives every quotation to the act of speech it belongs to: as the content of one that has none,
 * as the rest of a content that reaches into it, or as its continuation over sentences and paragraphs.
 */
export function quoteContents(
  analysis: Analysis,
  proposals: readonly Proposal[],
): { readonly proposals: readonly Proposal[]; readonly quotations: readonly Span[] } {
  const quotations = analysis.paragraphs.map((paragraph) => findQuotations(analysis.text, paragraph))
  const inOrder = quotations.flat()
  const all = inOrder.map(({ span }) => span)
  const drafts = proposals.map((proposal) => ({ proposal, spans: [...(proposal.content?.spans ?? [])] }))
  const speech = drafts.filter(({ proposal }) => proposal.content?.kind !== 'PHRASE' && isSpeech(proposal))

  for (const draft of speech) {
    const { cue } = draft.proposal
    if (draft.spans.length === 0) {
      const here = itemsOverlapping(inOrder, cue.sentence.span).map(({ span }) => span)
      const near = here.filter((span) => !contains(span, cue.span))
      const free = near.filter(
        (span) => !speech.some(({ spans }) => spans.some((other) => overlaps(other, span))),
      )
      const [before] = free.length > 0 ? [] : all.filter((span) => endsBefore(span, cue.sentence))
      draft.spans.push(...(free.length > 0 ? free : before ? [before] : afterColon(cue.sentence)))
    }
  }
  const saidIn = grouped(speech, ({ proposal }) => proposal.cue.sentence)
  const holdersOf = new Map<Quotation, Set<(typeof speech)[number]>>(inOrder.map((each) => [each, new Set()]))
  for (const draft of speech) {
    const held = draft.spans.flatMap((span) => itemsOverlapping(inOrder, span))
    for (const quotation of held) holdersOf.get(quotation)?.add(draft)
  }
  for (const [index, inParagraph] of quotations.entries()) {
    for (const quotation of inParagraph) claim(quotation, index)
  }
  return {
    proposals: drafts.map(({ proposal, spans }) => withSpans(proposal, spans, analysis)),
    quotations: all,
  }

  /** "“Who did it?” she asked": the sentence with the cue begins behind the mark of the question. */
  function endsBefore([, end]: Span, { span: [start] }: Sentence): boolean {
    return /[?!]/.test(analysis.text[end - 1] ?? '') && /^. ?$/.test(analysis.text.slice(end, start))
  }

  /** "The minister said:" is followed by what he said: a quotation, or the next paragraph. */
  function afterColon(sentence: Sentence): readonly Span[] {
    const [, end] = sentence.span
    if (analysis.text[end - 1] !== ':') return []
    const next = analysis.text.slice(end).search(/\S/)
    const start = end + Math.max(next, 0)
    const quotation = all.find((span) => span[0] - start <= 1 && span[0] >= start)
    const paragraph = analysis.paragraphs.find((span) => span[0] === start)
    const found = quotation ?? paragraph
    return found ? [found] : []
  }

  function claim(quotation: Quotation, paragraph: number): void {
    const holders = [...(holdersOf.get(quotation) ?? [])]
    const holder =
      holders.find(({ proposal }) => !contains(quotation.span, proposal.cue.span)) ??
      speakerAround(quotation) ??
      speakerBefore(quotation, paragraph)
    holder?.spans.push(quotation.span)
  }

  /** "“That,” the minister said, “is a lie”": the one whose cue stands between this part and one already claimed. */
  function speakerAround({ span }: Quotation): (typeof speech)[number] | undefined {
    const here = itemsOverlapping(analysis.sentences, span).flatMap((sentence) => saidIn.get(sentence) ?? [])
    return here.find(({ proposal: { cue }, spans }) => {
      const isBefore = (other: Span): boolean => other[0] < cue.span[0]
      return (
        !contains(span, cue.span) &&
        spans.some((other) => isBefore(span) !== isBefore(other) && isQuoted(other))
      )
    })
  }

  function isQuoted(span: Span): boolean {
    return itemsOverlapping(inOrder, span).some((quoted) => contains(quoted.span, span))
  }

  /** The last one quoted in this paragraph, or in the one before where this paragraph only quotes on. */
  function speakerBefore(quotation: Quotation, paragraph: number): (typeof speech)[number] | undefined {
    const start = analysis.paragraphs[paragraph]?.[0] ?? 0
    const [from, to] = quotation.span
    const isWholeSentence = itemsWithin(analysis.sentences, [from - 1, to + 1]).length > 0
    if (!isWholeSentence) return undefined
    const quoted = speech.filter(({ spans }) =>
      spans.some((span) => span[0] < quotation.span[0] && all.some((other) => overlaps(other, span))),
    )
    const here = quoted.filter(({ proposal }) => proposal.cue.sentence.paragraph === paragraph)
    if (here.length > 0) return here.at(-1)
    const opensParagraph = quotation.span[0] - start <= 1
    return opensParagraph
      ? quoted.filter(({ proposal }) => proposal.cue.sentence.paragraph >= paragraph - 2).at(-1)
      : undefined
  }
}

function isSpeech({ type, cue }: Proposal): boolean {
  return cue.pos === 'VERB' && !['MET_WITH', 'VISITED', 'ATTACKED', 'SPOKE_WITH'].includes(type)
}

function withSpans(proposal: Proposal, spans: readonly Span[], { tokens }: Analysis): Proposal {
  const whole = merged(spans).flatMap((span) => withoutStops(span, tokens))
  if (whole.length === 0) return proposal
  const content: Content = { kind: 'CLAUSE', head: null, ...proposal.content, spans: whole }
  return { ...proposal, content }
}

/** A fragment from its first word on, without the comma or full stop at its end; nothing where it has no word. */
function withoutStops(span: Span, tokens: readonly Token[]): readonly Span[] {
  const inside = itemsWithin(tokens, span)
  const first = inside.find(({ text }) => !STOPS.has(text))
  const last = inside.findLast(({ text }) => !STOPS.has(text))
  const hasWord = inside.some(({ pos }) => pos !== 'PUNCT')
  return first && last && hasWord ? [[first.span[0], last.span[1]]] : []
}

/** Spans in text order; those that touch, but for a quotation mark and a space between them, become one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted(compareSpans)) {
    const last = result.at(-1)
    if (last && span[0] <= last[1] + 2) result[result.length - 1] = [last[0], Math.max(last[1], span[1])]
    else result.push(span)
  }
  return result
}
