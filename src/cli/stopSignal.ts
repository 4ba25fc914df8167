export interface Stop {
  /** Aborted at the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal
  /** Lets signals end the process again. */
  dispose(): void
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Turns the signals that ask a process to end into an AbortSignal; a second one ends it at once. */
export function stopSignal(): Stop {
  const controller = new AbortController()
  const dispose = () => {
    for (const name of SIGNALS) process.off(name, stop)
  }
  const stop = () => {
    dispose()
    controller.abort()
  }
  for (const name of SIGNALS) process.on(name, stop)
  return { signal: controller.signal, dispose }
}
