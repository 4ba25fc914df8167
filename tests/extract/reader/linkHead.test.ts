import { describe, expect, it } from 'vitest'
import { HIDDEN, loadTinyReader, scattered, WIDTH } from './tinyReader.ts'

const FEATURES = ['first', 'same type']
const { links } = loadTinyReader({
  types: ['-', 'SAID'],
  features: { word: [], pair: [], part: [], again: FEATURES, answer: [] },
  numberOf: scattered,
})

function row(name: string, at: number, width: number): number[] {
  return Array.from({ length: width }, (_, index) => Math.fround(scattered(name, at * width + index)))
}

function layer(name: string, outputs: number, inputs: readonly number[]): number[] {
  return row(`again.${name}.bias`, 0, outputs).map((bias, at) =>
    row(`again.${name}.weight`, at, inputs.length).reduce(
      (sum, weight, index) => sum + weight * (inputs[index] ?? 0),
      bias,
    ),
  )
}

function feature(name: string): number[] {
  return row('again.features.table.weight', FEATURES.indexOf(name) + 1, HIDDEN)
}

/** What the model of training/model.py makes of a pair. */
function score(cue: readonly number[], other: readonly number[] | null, features: readonly string[]): number {
  const parts = features.map(feature)
  const hidden = layer('cue', HIDDEN, cue).map((value, at) => {
    const pair = other
      ? (layer('other', HIDDEN, other)[at] ?? 0) +
        (layer('like', HIDDEN, other)[at] ?? 0) * (layer('like', HIDDEN, cue)[at] ?? 0)
      : 0
    return Math.max(
      0,
      parts.reduce((sum, part) => sum + (part[at] ?? 0), value + pair),
    )
  })
  return layer('out', 1, hidden)[0] ?? 0
}

function vectorsOf(numbers: readonly number[]): ReturnType<typeof links.again.act> {
  return links.again.act(new Float32Array(numbers))
}

describe('the head of links', () => {
  const [cue, ...others] = ['cue', 'one', 'two'].map((name) => row(name, 0, WIDTH)) as [
    number[],
    ...number[][],
  ]
  const sets = [['first'], ['same type'], []]
  it('shares out whether an act goes back to none or to one of those before it', () => {
    const odds = links.again.odds(vectorsOf(cue), others.map(vectorsOf), sets)
    const scores = [null, ...others].map((other, at) => Math.exp(score(cue, other, sets[at] ?? [])))
    const total = scores.reduce((a, b) => a + b, 0)
    expect(odds).toHaveLength(3)
    for (const [at, value] of scores.entries()) expect(odds[at]).toBeCloseTo(value / total, 2)
  })

  it('knows none but none where nothing was told before', () => {
    expect(links.answer.odds(links.answer.act(new Float32Array(cue)), [], [[]])).toEqual(
      new Float32Array([1]),
    )
  })
})
