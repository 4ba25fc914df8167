import { describe, expect, it } from 'vitest'
import { joined, rowsOf } from '../../../src/extract/reader/heads.ts'
import { HIDDEN, loadTinyReader, scattered, type TinyReader, WIDTH } from './tinyReader.ts'

const READER: TinyReader = {
  types: ['-', 'SAID', 'MET_WITH'],
  features: {
    word: ['quoted', 'passive'],
    pair: ['nobody', 'subject'],
    part: ['under'],
    again: ['first', 'same type'],
    answer: ['first', 'gap 1'],
  },
  numberOf: scattered,
}

const { heads } = loadTinyReader(READER)

/** A row of a matrix of the model, at full precision. */
function row(name: string, at: number, width: number): number[] {
  return Array.from({ length: width }, (_, index) => Math.fround(scattered(name, at * width + index)))
}

function layer(name: string, outputs: number, inputs: readonly number[]): number[] {
  const bias = row(`${name}.bias`, 0, outputs)
  return bias.map((value, at) =>
    row(`${name}.weight`, at, inputs.length).reduce(
      (sum, weight, index) => sum + weight * (inputs[index] ?? 0),
      value,
    ),
  )
}

function sumOf(...vectors: readonly (readonly number[])[]): number[] {
  return Array.from({ length: HIDDEN }, (_, at) =>
    vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0),
  )
}

function positive(vector: readonly number[]): number[] {
  return vector.map((value) => Math.max(0, value))
}

function shares(scores: readonly number[]): number[] {
  const powers = scores.map(Math.exp)
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / total)
}

/** The vector of a feature: the first that is known has row 1, all others row 0. */
function feature(kind: 'word' | 'pair' | 'part', name: string): number[] {
  return row(`${kind}_features.table.weight`, READER.features[kind].indexOf(name) + 1, HIDDEN)
}

function rows(count: number, width: number, name: string): number[][] {
  return Array.from({ length: count }, (_, at) => row(name, at, width))
}

/** The largest difference; none is right where there are not as many. */
function gap(ours: Float32Array | undefined, right: ArrayLike<number>): number {
  if (ours?.length !== right.length) return Number.NaN
  return Math.max(...ours.map((value, at) => Math.abs(value - (right[at] ?? Number.NaN))))
}

function flat(all: readonly (readonly number[])[]): Float32Array {
  return new Float32Array(all.flat())
}

describe('the head of cues', () => {
  it('shares out each word among no act and all acts, by its vector and its features', () => {
    const words = rows(3, WIDTH, 'words')
    const features = [['quoted'], [], ['passive', 'quoted', 'never seen']]
    const cues = heads.cues(flat(words), features)
    expect(cues).toHaveLength(3)
    for (const [at, word] of words.entries()) {
      const of = (features[at] ?? []).map((name) => feature('word', name))
      expect(
        gap(cues[at], shares(layer('cue', 3, positive(sumOf(layer('word', HIDDEN, word), ...of))))),
      ).toBeLessThan(0.005)
    }
  })

  it('takes all features that it does not know for one', () => {
    const word = flat(rows(1, WIDTH, 'words'))
    const of = (names: readonly string[]): readonly Float32Array[] => heads.cues(word, [names])
    expect(of(['one'])).toEqual(of(['another']))
    expect(of(['one'])).not.toEqual(of([]))
    expect(of(['one'])).not.toEqual(of(['quoted']))
  })
})

describe('the head of actors', () => {
  const [cue = []] = rows(1, WIDTH, 'cue')
  const mentions = rows(2, 3 * WIDTH, 'mentions')
  const features = [['nobody'], ['subject'], ['subject', 'nobody', 'unheard of']]

  it.each([1, 2])('shares out who acts and who is acted on among nobody and all, for act %i', (type) => {
    const { by, to } = heads.actors(new Float32Array(cue), type, heads.who(flat(mentions)), features)
    const nobody = row('nobody', 0, 3 * WIDTH)
    const scores = [nobody, ...mentions].map((mention, at) => {
      const of = (features[at] ?? []).map((name) => feature('pair', name))
      const parts = [layer('pair_who', HIDDEN, mention), layer('pair_cue', HIDDEN, cue)]
      return layer('pair', 2, positive(sumOf(...parts, row('type_of.weight', type, HIDDEN), ...of)))
    })
    expect(gap(by, shares(scores.map(([score = 0]) => score)))).toBeLessThan(0.005)
    expect(gap(to, shares(scores.map(([, score = 0]) => score)))).toBeLessThan(0.005)
  })

  it('knows only nobody where nobody is mentioned', () => {
    const odds = heads.actors(new Float32Array(cue), 1, heads.who(new Float32Array()), [['nobody']])
    expect(odds).toEqual({ by: new Float32Array([1]), to: new Float32Array([1]) })
  })

  it('answers the same for one cue whatever it was asked before', () => {
    const who = heads.who(flat(mentions))
    const first = heads.actors(new Float32Array(cue), 1, who, features)
    heads.actors(new Float32Array(cue), 2, who, features)
    expect(heads.actors(new Float32Array(cue), 1, who, features)).toEqual(first)
  })
})

describe('the head of contents', () => {
  it('gives each word a probability of its own', () => {
    const [cue = []] = rows(1, WIDTH, 'cue')
    const words = rows(3, WIDTH, 'words')
    const features = [['under'], [], ['under', 'unheard of']]
    const ours = heads.content(new Float32Array(cue), 2, heads.parts(flat(words)), features)
    const right = words.map((word, at) => {
      const of = (features[at] ?? []).map((name) => feature('part', name))
      const parts = [layer('part_word', HIDDEN, word), layer('part_cue', HIDDEN, cue)]
      const [score = 0] = layer('part', 1, positive(sumOf(...parts, row('type_of.weight', 2, HIDDEN), ...of)))
      return 1 / (1 + Math.exp(-score))
    })
    expect(gap(ours, right)).toBeLessThan(0.005)
  })
})

describe('rows', () => {
  it('are put one after another, and found again', () => {
    const all = joined([new Float32Array([1, 2]), new Float32Array(), new Float32Array([3, 4])])
    expect(all).toEqual(new Float32Array([1, 2, 3, 4]))
    expect(rowsOf(all, 2)).toEqual([new Float32Array([1, 2]), new Float32Array([3, 4])])
    expect(joined([])).toHaveLength(0)
    expect(rowsOf(new Float32Array(), 2)).toEqual([])
  })

  it('are views', () => {
    const all = new Float32Array([1, 2])
    rowsOf(all, 1)[1]?.set([5])
    expect(all[1]).toBe(5)
  })
})
