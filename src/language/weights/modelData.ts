/** The shape of `model.json`: all of the English model but its numbers, which lie in `model.bin`. */
export interface ModelData {
  /** 1; other numbers are other layouts. */
  readonly format: number
  readonly tok2vec: Tok2VecData
  readonly tagger: { readonly labels: readonly string[] }
  readonly parser: TransitionData
  /** The entity recogniser reads token vectors of its own. */
  readonly ner: TransitionData & { readonly tok2vec: Tok2VecData }
  /** In the order in which they are applied. */
  readonly attributeRuler: readonly AttributeRule[]
  readonly lemmatizer: LemmaData
  readonly tokenizer: TokenizerData
  readonly lex: LexData
  readonly tensors: readonly TensorInfo[]
}

export interface Tok2VecData {
  /** Floats in a token's vector. */
  readonly width: number
  readonly pieces: number
  /** Neighbours seen on either side by each layer. */
  readonly window: number
  readonly tables: readonly EmbedTable[]
  readonly mix: string
  readonly encode: readonly string[]
}

export interface EmbedTable {
  readonly attr: 'NORM' | 'PREFIX' | 'SUFFIX' | 'SHAPE' | 'SPACY' | 'IS_SPACE'
  readonly seed: number
  readonly rows: number
  readonly tensor: string
}

export interface TransitionData {
  /** Token positions a state is scored from. */
  readonly features: number
  readonly hidden: number
  readonly pieces: number
  /** In the order of the classes: `L-nsubj`, `B-PERSON`. */
  readonly moves: readonly string[]
}

type TokenTest = string | boolean | { IN?: string[]; NOT_IN?: string[]; REGEX?: string }

export type TokenPattern = Readonly<Partial<Record<'TAG' | 'LOWER' | 'DEP' | 'IS_SPACE', TokenTest>>>

export interface AttributeRule {
  /** Alternatives, each a sequence of tokens. */
  readonly patterns: readonly (readonly TokenPattern[])[]
  readonly attrs: Readonly<Partial<Record<'TAG' | 'POS' | 'MORPH' | 'LEMMA' | 'DEP', string>>>
  /** Which token of the sequence takes the attributes. */
  readonly index: number
}

/** By part of speech in lower case. */
export interface LemmaData {
  /** Suffix and what replaces it. */
  readonly rules: Readonly<Record<string, readonly (readonly [string, string])[]>>
  readonly exc: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly index: Readonly<Record<string, readonly string[]>>
}

export interface TokenizerData {
  readonly prefix: string
  readonly suffix: string
  readonly infix: string
  readonly urlMatch: string
  /** A chunk and its tokens, some with a norm of their own. */
  readonly exceptions: Readonly<Record<string, readonly (readonly [text: string, norm?: string])[]>>
  /** The token sequences that spell exceptions once affixes are split off. */
  readonly phrases: readonly (readonly string[])[]
}

export interface LexData {
  /** Keyed by the form's 64-bit hash, in decimal. */
  readonly lexemeNorm: Readonly<Record<string, string>>
  readonly baseNorms: Readonly<Record<string, string>>
  /** Strings with fixed small ids instead of hashes. */
  readonly symbols: Readonly<Record<string, number>>
  /** Characters that count as digits beyond `\p{Nd}`. */
  readonly extraDigits: string
}

export interface TensorInfo {
  readonly name: string
  readonly dtype: 'float32' | 'int16'
  readonly shape: readonly number[]
  /** In bytes, a multiple of 16. */
  readonly offset: number
}
