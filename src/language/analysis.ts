import type { Span } from '../text/index.ts'

/** One word or mark of a text with all that the stages found of it. */
export interface Token {
  /** Position in `Analysis.tokens`. */
  readonly index: number
  readonly text: string
  readonly lower: string
  readonly span: Span
  /** Penn Treebank tag: `VBD`, `NNP`. */
  readonly tag: string
  /** Universal part of speech: `VERB`, `PROPN`. */
  readonly pos: string
  /** Universal features: `Number=Sing|Person=3`. */
  readonly morph: string
  readonly lemma: string
  /** Dependency label (ClearNLP scheme): `nsubj`, `dobj`, `agent`; `ROOT` at the head of a sentence. */
  readonly dep: string
  /** A root is its own head. */
  readonly head: Token
  /** Dependents in text order. */
  readonly children: readonly Token[]
  readonly sentence: Sentence
  readonly entity: Entity | null
}

export interface Sentence {
  readonly index: number
  /** From its first to its last word, without surrounding spaces. */
  readonly span: Span
  readonly tokens: readonly Token[]
  /** Index of its paragraph in `Analysis.paragraphs`. */
  readonly paragraph: number
}

/** A name or number as the entity recogniser sees it; OntoNotes labels: `PERSON`, `GPE`, `ORG`, `NORP`, `DATE`… */
export interface Entity {
  readonly label: string
  readonly span: Span
  readonly tokens: readonly Token[]
}

/** A text with its annotation. Spans count in UTF-16 code units of `text`. */
export interface Analysis {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  /** Words and marks; white space is none. */
  readonly tokens: readonly Token[]
  readonly entities: readonly Entity[]
}

export interface English {
  /** Analyses the given paragraphs of a text, each on its own; all that blank lines set apart where none are given. */
  analyse(text: string, paragraphs?: readonly Span[]): Analysis
}
