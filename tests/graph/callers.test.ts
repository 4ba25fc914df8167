import { expect, it } from 'vitest'
import { untilAborted } from '../../src/graph/engines/untilAborted.ts'
import { openTestGraph } from './support/openTestGraph.ts'

const LEFT = new Error('the caller has left')

it('a graph that is there answers', async () => {
  const graph = await openTestGraph()
  await expect(graph.ping()).resolves.toBeUndefined()
  await expect(graph.forCaller({}).ping()).resolves.toBeUndefined()
})

it('whoever reads for a caller learns the name and the end of each statement', async () => {
  const everybody: string[] = []
  const graph = await openTestGraph((name) => everybody.push(name))
  everybody.length = 0
  const own: string[] = []
  const ended: Promise<unknown>[] = []
  const reader = graph.forCaller({
    onQuery: (name, answer) => {
      own.push(name)
      ended.push(answer)
    },
  })
  await reader.counts()
  await reader.asOf(0).counts()
  await graph.ping()
  expect(own).toEqual(['countEverything', 'countEverything'])
  expect(everybody).toEqual([...own, 'ping'])
  expect(await Promise.all(ended)).toEqual([
    [{ articles: 0, actors: 0, acts: 0, reports: 0 }],
    [{ articles: 0, actors: 0, acts: 0, reports: 0 }],
  ])
})

it('nothing is read for a caller who has left', async () => {
  const names: string[] = []
  const graph = await openTestGraph()
  const reader = graph.forCaller({
    signal: AbortSignal.abort(LEFT),
    onQuery: (name) => names.push(name),
  })
  await expect(reader.counts()).rejects.toBe(LEFT)
  expect(names).toEqual([])
})

it('a caller who leaves is told so at once, and others are not', async () => {
  const caller = new AbortController()
  const graph = await openTestGraph()
  const [left, stayed] = [graph.forCaller({ signal: caller.signal }).counts(), graph.counts()]
  caller.abort(LEFT)
  await expect(left).rejects.toBe(LEFT)
  await expect(stayed).resolves.toMatchObject({ acts: 0 })
})

it('a signal is not listened to any more when the work is done', async () => {
  const { signal } = new AbortController()
  let listeners = 0
  const counted = Object.assign(Object.create(signal) as AbortSignal, {
    throwIfAborted: () => {},
    addEventListener: () => void listeners++,
    removeEventListener: () => void listeners--,
  })
  await untilAborted(counted, async () => 'done')
  await expect(untilAborted(counted, () => Promise.reject(LEFT))).rejects.toBe(LEFT)
  expect(listeners).toBe(0)
})
