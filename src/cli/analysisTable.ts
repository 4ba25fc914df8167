import type { Analysis, Token } from '../language/index.ts'
import { spanText } from '../text/index.ts'
import { alignColumns } from './alignColumns.ts'
import { entityTag } from './entityTag.ts'

const HEAD = ['', 'word', 'lemma', 'pos', 'tag', 'dep', 'head', 'entity']

/** Characters of a word that are shown. */
const SHOWN = 40

/** What would move the cursor, or turn the order of what is shown. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}]/gu

/**
 * An analysis for people to read: the name of the text, then a table a sentence. Words are numbered through the text,
 * from 0. Characters that would disturb the terminal show as `\u001b`.
 */
export function* formatAnalysis(name: string, { text, sentences }: Analysis): Generator<string, void> {
  yield visible(name)
  for (const { index, span, tokens } of sentences) {
    const sentence = visible(spanText(text, span).replace(/\s+/g, ' '))
    yield `\n${index + 1}. ${sentence}\n${alignColumns([HEAD, ...tokens.map(rowOf)])}`
  }
}

function rowOf(token: Token): string[] {
  const { index, text, lemma, pos, tag, dep, head } = token
  const headWord = head === token ? '' : `${head.index} ${shown(head.text)}`
  return [String(index), shown(text), shown(lemma), pos, tag, dep, headWord, entityTag(token)]
}

function shown(word: string): string {
  const characters = Array.from(word)
  return visible(characters.length <= SHOWN ? word : `${characters.slice(0, SHOWN - 1).join('')}…`)
}

function visible(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
