import { describe, expect, it } from 'vitest'
import { createDoc, type Doc } from '../../../src/language/doc.ts'
import { deprojectivize } from '../../../src/language/parse/deprojectivize.ts'
import { findSentenceStarts } from '../../../src/language/parse/subtreeEdges.ts'
import { Vocab } from '../../../src/language/words/vocab.ts'

const vocab = new Vocab({ lexemeNorm: {}, baseNorms: {}, symbols: {}, extraDigits: '' })

const docOf = (words: readonly string[], heads: readonly number[], deps: readonly string[]): Doc => {
  const lexemes = words.map((word) => vocab.get(word))
  const tokens = { text: words.join(' '), lexemes, starts: words.map(() => 0), spaces: words.map(() => true) }
  return Object.assign(createDoc(tokens), { heads: Int32Array.from(heads), deps: [...deps] })
}

describe('deprojectivize', () => {
  const words = ['They', 'saw', 'a', 'man', 'today', 'who', 'ran']

  it('moves a word to the descendant that its label names', () => {
    const doc = docOf(
      words,
      [1, 1, 3, 1, 1, 6, 1],
      ['nsubj', 'ROOT', 'det', 'dobj', 'npadvmod', 'nsubj', 'relcl||dobj'],
    )
    deprojectivize(doc)
    expect([...doc.heads]).toEqual([1, 1, 3, 1, 1, 6, 3])
    expect(doc.deps[6]).toBe('relcl')
  })

  it('keeps the head where no descendant has the label', () => {
    const doc = docOf(
      words,
      [1, 1, 3, 1, 1, 6, 1],
      ['nsubj', 'ROOT', 'det', 'dobj', 'npadvmod', 'nsubj', 'relcl||pobj'],
    )
    deprojectivize(doc)
    expect(doc.heads[6]).toBe(1)
    expect(doc.deps[6]).toBe('relcl')
  })
})

describe('findSentenceStarts', () => {
  it('is at the leftmost word under every root', () => {
    expect([...findSentenceStarts(Int32Array.of(1, 1, 1, 4, 4, 4))]).toEqual([1, 0, 0, 1, 0, 0])
  })

  it('is at every word without arcs', () => {
    expect([...findSentenceStarts(Int32Array.of(0, 1))]).toEqual([1, 1])
    expect([...findSentenceStarts(new Int32Array())]).toEqual([])
  })
})
