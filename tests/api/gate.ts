import { EventEmitter, once } from 'node:events'

/** Where work waits until the test lets it pass. */
export interface Gate {
  /** Settles when somebody waits. */
  readonly arrived: Promise<unknown>
  readonly wait: () => Promise<void>
  readonly pass: () => void
}

export function gate(): Gate {
  const events = new EventEmitter()
  const passed = once(events, 'passed')
  return {
    arrived: once(events, 'arrived'),
    wait: async () => {
      events.emit('arrived')
      await passed
    },
    pass: () => void events.emit('passed'),
  }
}
