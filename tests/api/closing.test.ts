import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { createStreams } from '../../src/api/events/createStreams.ts'
import { createJobs, type JobProgress } from '../../src/api/jobs/createJobs.ts'
import { gate } from './gate.ts'

const ASKED = { by: 'anna', documents: 1 }

describe('once they are closed', () => {
  it('jobs take no more, and wait for the one in hand', async () => {
    const jobs = createJobs(() => 0)
    const { arrived, wait, pass } = gate()
    const told: Partial<JobProgress>[] = []
    const job = jobs.add(ASKED, async (tell, signal) => {
      await wait()
      tell({ articles: 1 })
      told.push({ articles: signal.aborted ? 1 : 0 })
      return 'DONE'
    })
    const waiting = jobs.add(ASKED, async () => 'DONE')
    await arrived
    const closed = jobs.close()
    expect(jobs.add(ASKED, async () => 'DONE')).toBeUndefined()
    pass()
    await closed
    expect(jobs.get(job?.id ?? '')).toMatchObject({ state: 'CANCELLED', progress: { articles: 1 } })
    expect(jobs.get(waiting?.id ?? '')?.state).toBe('CANCELLED')
    expect(told).toEqual([{ articles: 1 }])
  })

  it('streams end, and those that are opened later at once', async () => {
    const streams = createStreams()
    const client = { name: 'anna', signal: new AbortController().signal }
    const open = streams.open(client, untilAborted)
    const first = open.next()
    streams.close()
    expect(await first).toEqual({ done: true, value: undefined })
    expect(await streams.open(client, untilAborted).next()).toEqual({ done: true, value: undefined })
  })
})

async function* untilAborted(signal: AbortSignal): AsyncGenerator<number, void> {
  for (let events = 0; !signal.aborted; events++) {
    if (events > 0) yield events
    await once(signal, 'abort')
  }
}
