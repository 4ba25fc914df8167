import type { Analysis, Sentence, Token } from '../language/index.ts'
import { entityTag } from './entityTag.ts'

const NOTHING = '_'

/** The scheme must be told: readers of the format expect the labels of Universal Dependencies. */
const SCHEME = '# deprel = ClearNLP labels, not Universal Dependencies'

/**
 * An analysis as CoNLL-U, a sentence at a time with the empty line that ends it; `id` names the text. Names stand in
 * MISC as `NER=B-GPE`, `NER=I-GPE`. In `# text` all white space is one space, as the format wants it.
 */
export function* formatConllu(id: string, analysis: Analysis): Generator<string, void> {
  const name = id.trim().replace(/\s+/g, NOTHING)
  let paragraph: number | undefined
  for (const sentence of analysis.sentences) {
    const head = sentence.index === 0 ? [`# newdoc id = ${name}`, SCHEME] : []
    if (sentence.paragraph !== paragraph) head.push('# newpar')
    paragraph = sentence.paragraph
    const lines = sentence.tokens.map((token) => lineOf(token, sentence, analysis))
    yield [
      ...head,
      `# sent_id = ${name}-${sentence.index + 1}`,
      `# text = ${textOf(sentence, analysis)}`,
      ...lines,
      '',
    ].join('\n')
  }
}

function lineOf(token: Token, sentence: Sentence, analysis: Analysis): string {
  const { text, lemma, pos, tag, morph, dep, head } = token
  const first = sentence.tokens[0]?.index ?? 0
  const isRoot = head === token
  const entity = entityTag(token)
  const misc = [entity && `NER=${entity}`, isSpaceAfter(token, analysis) ? '' : 'SpaceAfter=No']
  return [
    token.index - first + 1,
    text,
    lemma,
    pos,
    tag,
    morph,
    isRoot ? 0 : head.index - first + 1,
    isRoot ? 'root' : dep,
    NOTHING,
    misc.filter((field) => field !== '').join('|'),
  ]
    .map((column) => (column === '' ? NOTHING : column))
    .join('\t')
}

function textOf({ tokens }: Sentence, analysis: Analysis): string {
  return tokens
    .map((token) => (isSpaceAfter(token, analysis) ? `${token.text} ` : token.text))
    .join('')
    .trimEnd()
}

/** Whether white space parts it from the next token; the end of the text does as well. */
function isSpaceAfter({ index, span }: Token, { tokens }: Analysis): boolean {
  const next = tokens[index + 1]
  return next === undefined || next.span[0] > span[1]
}
