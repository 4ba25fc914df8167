import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Analysis, loadEnglish } from '../../src/language/index.ts'

/** A token as the original annotates it; `head` counts within the sentence's own text. */
type ReferenceToken = [
  text: string,
  space: string,
  tag: string,
  pos: string,
  morph: string,
  lemma: string,
  dep: string,
  head: number,
  iob: string,
  entity: string,
  isSentenceStart: number,
]

interface Reference {
  readonly id: string
  readonly text: string
  readonly tokens: readonly ReferenceToken[]
}

const FIXTURE = join(import.meta.dirname, 'fixtures/parity-300.jsonl.gz')

describe('without repairs', () => {
  it('all fields of all tokens of 300 sentences are those of the original', () => {
    const english = loadEnglish(undefined, { repairs: false })
    const references = readReferences()
    expect(references).toHaveLength(300)
    for (const { id, text, tokens } of references) {
      expect({ id, tokens: referenceForm(english.analyse(text, [[0, text.length]])) }).toEqual({ id, tokens })
    }
  })
})

function readReferences(): Reference[] {
  const lines = gunzipSync(readFileSync(FIXTURE)).toString('utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Reference)
}

function referenceForm({ text, tokens }: Analysis): ReferenceToken[] {
  return tokens.map((token) => {
    const { entity, sentence } = token
    return [
      token.text,
      text[token.span[1]] === ' ' ? ' ' : '',
      token.tag,
      token.pos,
      token.morph,
      token.lemma,
      token.dep,
      token.head.index,
      entity === null ? 'O' : entity.tokens[0] === token ? 'B' : 'I',
      entity?.label ?? '',
      sentence.tokens[0] === token ? 1 : 0,
    ]
  })
}
