import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../src/extract/reader/candidates.ts'
import { joined, rowsOf } from '../../../src/extract/reader/heads.ts'
import { type Judgement, judge } from '../../../src/extract/reader/judge.ts'
import { windowsOf } from '../../../src/extract/reader/windows.ts'
import { contains } from '../../../src/text/index.ts'
import { present, surveyed } from './surveyed.ts'
import { loadTinyReader, scattered, WIDTH } from './tinyReader.ts'

const network = loadTinyReader({
  types: ['-', 'SAID', 'MET_WITH'],
  features: { word: ['rule SAID'], pair: ['nobody', 'subject'], part: ['under'], again: [], answer: [] },
  numberOf: scattered,
})
const { encoder, heads, wordPieces } = network

const TEXT = surveyed('The minister, Anna Kovac, told Norway that she had met Peter Stone.')
const [WINDOW] = windowsOf(TEXT.found.analysis, wordPieces)

const window = present(WINDOW, 'window')

function judged(): Judgement {
  return judge(network, window, TEXT.candidates, TEXT.features)
}

/** The vectors of the words, by the encoder alone. */
const vectors = ((): readonly Float32Array[] => {
  const pieces = rowsOf(encoder.encode(window.pieces), WIDTH)
  return window.starts.map((start) => present(pieces[start], 'piece'))
})()

/** Vectors of the head, of the first word, and the mean of all. */
function mentionOf({ token, span }: Candidate): Float32Array {
  const words = vectors.filter((_, at) => contains(span, window.tokens[at]?.span ?? [-1, -1]))
  const mean = Float32Array.from({ length: WIDTH }, (_, at) =>
    words.reduce((sum, word) => sum + (word[at] ?? 0) / words.length, 0),
  )
  return joined([present(vectors[token.index], 'head'), present(words[0], 'first word'), mean])
}

/** The largest difference; none is right where there are not as many. */
function gap(ours: Float32Array | undefined, right: ArrayLike<number>): number {
  if (ours?.length !== right.length) return Number.NaN
  return Math.max(...ours.map((value, at) => Math.abs(value - (right[at] ?? Number.NaN))))
}

describe('a judgement', () => {
  it('knows the acts without the one that is none, and who may act', () => {
    const { types, candidates } = judged()
    expect(types).toEqual(['SAID', 'MET_WITH'])
    expect(candidates.map(({ token }) => token.text)).toEqual(['minister', 'Kovac', 'Norway', 'she', 'Stone'])
  })

  it('gives each word the probabilities of the acts, by the vector of its first piece', () => {
    const cues = judged().cues()
    const right = heads.cues(
      joined(vectors),
      window.tokens.map((token) => TEXT.features.ofWord(token)),
    )
    expect(cues).toHaveLength(window.tokens.length)
    for (const [at, odds] of cues.entries()) {
      expect(odds).toHaveLength(2)
      expect([...odds]).toEqual([...present(right[at], 'word')].slice(1))
    }
  })

  it('gives nobody and each of them the probabilities of acting and being acted on', () => {
    const judgement = judged()
    const told = TEXT.word('told')
    for (const [at, type] of judgement.types.entries()) {
      const { by, to } = judgement.actors(told, type)
      const right = heads.actors(
        present(vectors[told.index], 'cue'),
        at + 1,
        heads.who(joined(judgement.candidates.map(mentionOf))),
        [
          TEXT.features.ofNobody(told),
          ...judgement.candidates.map((candidate) => TEXT.features.ofCandidate(told, candidate)),
        ],
      )
      expect(gap(by, right.by)).toBeLessThan(0.0001)
      expect(gap(to, right.to)).toBeLessThan(0.0001)
      for (const odds of [by, to]) expect(odds.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5)
    }
  })

  it('gives each word the probability of belonging to the content', () => {
    const told = TEXT.word('told')
    const right = heads.content(
      present(vectors[told.index], 'cue'),
      1,
      heads.parts(joined(vectors)),
      window.tokens.map((token) => TEXT.features.ofContent(told, token)),
    )
    expect(gap(judged().content(told, 'SAID'), right)).toBeLessThan(0.0001)
  })

  it('is the same whatever it was asked before', () => {
    const [first, second] = [judged(), judged()]
    const [told, met] = [TEXT.word('told'), TEXT.word('met')]
    first.content(met, 'MET_WITH')
    first.actors(met, 'MET_WITH')
    first.cues()
    expect(first.actors(told, 'SAID')).toEqual(second.actors(told, 'SAID'))
    expect(first.content(told, 'SAID')).toEqual(second.content(told, 'SAID'))
    expect(first.cues()).toEqual(second.cues())
  })

  it('leaves out who stands outside of the window', () => {
    const sentence = 'Anna Kovac told the ministers of Norway that the grain harvest had failed again. '
    const long = surveyed(sentence.repeat(12))
    const windows = windowsOf(long.found.analysis, wordPieces)
    expect(windows.length).toBeGreaterThan(1)
    for (const each of windows) {
      const { candidates } = judge(network, each, long.candidates, long.features)
      const inside = long.candidates.filter(({ token }) => each.tokens.includes(token))
      expect(candidates.map(({ token }) => token.index)).toEqual(inside.map(({ token }) => token.index))
      expect(candidates.length).toBeLessThan(long.candidates.length)
    }
  })

  it('knows only nobody where nobody is mentioned', () => {
    const rain = surveyed('The rain stopped on Monday.')
    const [only] = windowsOf(rain.found.analysis, wordPieces)
    const judgement = judge(network, present(only, 'window'), rain.candidates, rain.features)
    const { by, to } = judgement.actors(rain.word('stopped'), 'SAID')
    expect([[...by], [...to]]).toEqual([[1], [1]])
  })
})
