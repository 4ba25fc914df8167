import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cluster, type RankedPair, spanning } from '../../../src/ingest/joins/cluster.ts'

const FREE = { areApart: () => false, isFixed: () => false }
const items = (articles: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(articles).map(([id, own]) => ({ id, articles: own }))
const pair = (a: string, b: string, rank = 0): RankedPair => ({ ids: [a, b], rank })
const ids = (groups: readonly (readonly { readonly id: string }[])[]) =>
  groups
    .map((group) =>
      group
        .map(({ id }) => id)
        .toSorted()
        .join(),
    )
    .toSorted()

const areAAndC = (x: string, y: string) => [x, y].toSorted().join('') === 'ac'
const before = (a: string, b: string) => (a < b ? -1 : 1)

describe('cluster', () => {
  it('groups by chains of pairs', () => {
    const all = items({ a: ['1'], b: ['2'], c: ['3'], d: ['4'] })
    expect(ids(cluster(all, [pair('a', 'b'), pair('b', 'c')], FREE))).toEqual(['a,b,c', 'd'])
  })

  it('keeps two of one article apart, for the weaker evidence', () => {
    const all = items({ a: ['1'], b: ['2'], c: ['1'] })
    expect(ids(cluster(all, [pair('a', 'b', 1), pair('b', 'c', 0)], FREE))).toEqual(['a', 'b,c'])
    expect(ids(cluster(all, [pair('a', 'b', 0), pair('b', 'c', 1)], FREE))).toEqual(['a,b', 'c'])
  })

  it('keeps apart what people said is not one, also by way of a third', () => {
    const all = items({ a: ['1'], b: ['2'], c: ['3'] })
    expect(
      ids(cluster(all, [pair('a', 'b', 0), pair('b', 'c', 1)], { ...FREE, areApart: areAAndC })),
    ).toEqual(['a,b', 'c'])
  })

  it('does not join two that people have merged others into', () => {
    const all = items({ a: ['1'], b: ['2'] })
    expect(ids(cluster(all, [pair('a', 'b')], { ...FREE, isFixed: () => true }))).toEqual(['a', 'b'])
  })

  it('gives the same groups whatever the order of items and pairs', () => {
    const item = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      articles: fc.subarray(['1', '2', '3']),
    })
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')
    fc.assert(
      fc.property(
        fc.uniqueArray(item, { selector: ({ id }) => id }),
        fc.array(fc.tuple(node, node, fc.nat(2))),
        fc.nat(),
        (some, found, seed) => {
          const pairs = found.flatMap(([a, b, rank]) => (a < b ? [pair(a, b, rank)] : []))
          const turned = <Item>(list: readonly Item[]) =>
            [...list.slice(seed % (list.length + 1)), ...list.slice(0, seed % (list.length + 1))].toReversed()
          const unique = [...new Map(pairs.map((each) => [each.ids.join(), each])).values()]
          expect(ids(cluster(turned(some), turned(unique), FREE))).toEqual(ids(cluster(some, unique, FREE)))
        },
      ),
    )
  })
})

describe('spanning', () => {
  it('asks about each item once, towards the first of all that hang together', () => {
    const asked = spanning([pair('a', 'b'), pair('b', 'c'), pair('a', 'c'), pair('x', 'y')], before)
    expect(asked.map(({ subject, into }) => `${subject}>${into}`).toSorted()).toEqual(['b>a', 'c>a', 'y>x'])
  })
})
