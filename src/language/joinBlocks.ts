import type { Span } from '../text/index.ts'
import type { Analysis, Entity, Sentence, Token } from './analysis.ts'
import type { Doc } from './doc.ts'

/** An annotated part of a text. */
export interface Block {
  readonly doc: Doc
  /** Where the part starts in the text. */
  readonly offset: number
  /** Index of the paragraph it belongs to. */
  readonly paragraph: number
}

type Joined = Pick<Analysis, 'tokens' | 'sentences' | 'entities'>

/** Joins the annotations of a text's parts: indices count through, offsets are those of the whole text. */
export function joinBlocks(blocks: readonly Block[]): Joined {
  const tokens: LinkedToken[] = []
  const sentences: LinkedSentence[] = []
  const entities: Entity[] = []
  for (const block of blocks) {
    const linked = linkTokens(block, tokens.length, sentences.length)
    for (const token of linked.tokens) tokens.push(token)
    for (const sentence of linked.sentences) sentences.push(sentence)
    for (const entity of linkEntities(block.doc, linked.tokens)) entities.push(entity)
  }
  return { tokens, sentences, entities }
}

interface LinkedSentence extends Sentence {
  span: Span
  readonly tokens: LinkedToken[]
}

class LinkedToken implements Token {
  readonly index: number
  readonly text: string
  readonly lower: string
  readonly span: Span
  readonly tag: string
  readonly pos: string
  readonly morph: string
  readonly lemma: string
  readonly dep: string
  readonly sentence: Sentence
  /** Its own until linked to another. */
  head: Token = this
  readonly children: Token[] = []
  entity: Entity | null = null

  constructor({ doc, offset }: Block, word: number, index: number, sentence: Sentence) {
    const lexeme = doc.lexemes[word]
    const start = offset + (doc.starts[word] ?? 0)
    this.index = index
    this.text = lexeme?.text ?? ''
    this.lower = this.text.toLowerCase()
    this.span = [start, start + this.text.length]
    this.tag = doc.tags[word] ?? ''
    this.pos = doc.pos[word] ?? ''
    this.morph = doc.morphs[word] ?? ''
    this.lemma = doc.lemmas[word] ?? ''
    this.dep = doc.deps[word] ?? ''
    this.sentence = sentence
  }
}

/** The tokens and sentences of a block; `firstToken` and `firstSentence` are the indices they start from. */
function linkTokens(
  block: Block,
  firstToken: number,
  firstSentence: number,
): { readonly tokens: readonly LinkedToken[]; readonly sentences: readonly LinkedSentence[] } {
  const { doc, paragraph } = block
  const tokens: LinkedToken[] = []
  const sentences: LinkedSentence[] = []
  let sentence: LinkedSentence | undefined
  for (let word = 0; word < doc.length; word++) {
    if (sentence === undefined || doc.sentenceStarts[word] === 1) {
      sentence = { index: firstSentence + sentences.length, span: [0, 0], tokens: [], paragraph }
      sentences.push(sentence)
    }
    const token = new LinkedToken(block, word, firstToken + word, sentence)
    sentence.tokens.push(token)
    sentence.span = [(sentence.tokens[0] ?? token).span[0], token.span[1]]
    tokens.push(token)
  }
  tokens.forEach((token, word) => {
    const head = tokens[doc.heads[word] ?? word]
    if (head === undefined || head === token) return
    token.head = head
    head.children.push(token)
  })
  return { tokens, sentences }
}

function linkEntities(doc: Doc, tokens: readonly LinkedToken[]): Entity[] {
  return doc.names.flatMap(({ start, end, label }) => {
    const inside = tokens.slice(start, end)
    const [first, last] = [inside[0], inside.at(-1)]
    if (first === undefined || last === undefined) return []
    const entity: Entity = { label, span: [first.span[0], last.span[1]], tokens: inside }
    for (const token of inside) token.entity = entity
    return [entity]
  })
}
