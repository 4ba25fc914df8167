import { describe, expect, it } from 'vitest'
import type { TellerRecord } from '../../src/graph/cypher/origins.ts'
import { toOrigins } from '../../src/graph/read/toOrigins.ts'
import { type ActId, type ArticleId, outletId } from '../../src/model/index.ts'
import { sketchOf } from '../../src/text/index.ts'

interface Teller {
  readonly outlet?: string
  readonly family?: string
  readonly wire?: string
  readonly text?: string
}

const STORY = Array.from({ length: 200 }, (_, at) => `word${at * at}`).join(' ')

/** An act told by articles that are named by their place. */
function told(...tellers: readonly Teller[]): TellerRecord[] {
  return tellers.map(({ outlet, family, wire, text = '' }, at) => {
    const { bins, runs } = sketchOf(text)
    return {
      actId: 'a1' as ActId,
      articleId: `d${at}` as ArticleId,
      sketch: bins,
      runs,
      outletId: outlet === undefined ? null : outletId(outlet),
      family: family ?? null,
      wireId: wire === undefined ? null : outletId(wire),
    }
  })
}

const articles = (records: readonly TellerRecord[]) =>
  toOrigins(records).flatMap(({ origins }) => origins.map(({ articleIds }) => articleIds.join('+')))
const links = (records: readonly TellerRecord[]) =>
  toOrigins(records).flatMap(({ origins }) =>
    origins.flatMap((origin) =>
      origin.links.map(({ kind, articleId, otherId }) => `${kind} ${articleId} ${otherId}`),
    ),
  )

describe('the origins of an act', () => {
  it('are as many as its articles where nothing joins them', () => {
    expect(articles(told({ outlet: 'A' }, { outlet: 'B' }, {}, {}))).toEqual(['d0', 'd1', 'd2', 'd3'])
  })

  it.each([
    ['OUTLET', { outlet: 'A' }, { outlet: 'A' }],
    ['FAMILY', { outlet: 'A', family: 'F' }, { outlet: 'B', family: 'F' }],
    ['WIRE', { outlet: 'A' }, { outlet: 'B', wire: 'A' }],
    ['WIRE', { outlet: 'A', wire: 'W' }, { outlet: 'B', wire: 'W' }],
    ['COPY', { outlet: 'A', text: STORY }, { outlet: 'B', text: STORY.slice(0, 1000) }],
  ])('are one by %s', (kind, one, other) => {
    expect(articles(told(one, other))).toEqual(['d0+d1'])
    expect(links(told(one, other))).toEqual([`${kind} d1 d0`])
  })

  it('join what is joined to a third, and keep what leads from each to all', () => {
    const records = told(
      { outlet: 'A' },
      { outlet: 'B' },
      { outlet: 'C', wire: 'A' },
      { outlet: 'B', wire: 'A' },
    )
    expect(articles(records)).toEqual(['d0+d1+d2+d3'])
    expect(links(records)).toEqual(['WIRE d2 d0', 'WIRE d3 d0', 'OUTLET d3 d1'])
  })

  it('are those of each act alone: a shared reprint makes no other stories copies', () => {
    const [first, reprint] = told({ outlet: 'A' }, { outlet: 'B', wire: 'A' })
    const [own, other] = told({ outlet: 'A' }, { outlet: 'B' })
    const another = [own, other].map((record) => ({ ...record, actId: 'a2' as ActId }))
    const found = toOrigins(
      [first, reprint, ...another].filter((record) => record !== undefined) as TellerRecord[],
    )
    expect(found.map(({ origins }) => origins.length)).toEqual([1, 2])
  })
})
