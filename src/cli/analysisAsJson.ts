import type { Analysis, Token } from '../language/index.ts'
import type { Span } from '../text/index.ts'

/** Tokens by their indexes in the list of tokens: `[start, end)`. */
type TokenRange = readonly [start: number, end: number]

/** An analysis as data without references: what `claimgraph parse --json` prints. Spans count UTF-16 code units of `text`. */
export interface AnalysisJson {
  readonly id: string
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly {
    readonly span: Span
    readonly tokens: TokenRange
    readonly paragraph: number
  }[]
  readonly tokens: readonly TokenJson[]
  readonly entities: readonly { readonly label: string; readonly span: Span; readonly tokens: TokenRange }[]
}

interface TokenJson extends Pick<Token, 'text' | 'span' | 'lemma' | 'pos' | 'tag' | 'morph' | 'dep'> {
  /** Index of its head in the list of tokens; a root has its own. */
  readonly head: number
}

export function analysisAsJson(
  id: string,
  { text, paragraphs, sentences, tokens, entities }: Analysis,
): AnalysisJson {
  return {
    id,
    text,
    paragraphs,
    sentences: sentences.map(({ span, tokens: words, paragraph }) => ({
      span,
      tokens: rangeOf(words),
      paragraph,
    })),
    tokens: tokens.map(tokenAsJson),
    entities: entities.map(({ label, span, tokens: words }) => ({ label, span, tokens: rangeOf(words) })),
  }
}

function tokenAsJson({ text, span, lemma, pos, tag, morph, dep, head }: Token): TokenJson {
  return { text, span, lemma, pos, tag, morph, dep, head: head.index }
}

/** Sentences and names are tokens that follow one another. */
function rangeOf(words: readonly Token[]): TokenRange {
  const start = words[0]?.index ?? 0
  return [start, start + words.length]
}
