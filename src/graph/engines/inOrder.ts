/** Tasks that run one after the other, in the order in which they are given. */
export interface InOrder {
  /** Runs it once all before it have succeeded; fails where one of them has failed. */
  run<Result>(task: () => Promise<Result>): Promise<Result>
  /** After what runs has ended; nothing more is run. */
  stop(): Promise<void>
}

export function inOrder(): InOrder {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run: (task) => {
      const result = last.then(task)
      last = result
      return result
    },
    stop: async () => {
      const before = last
      last = before.then(() => {
        throw new Error('a task was given after the end')
      })
      last.catch(() => undefined)
      await before.catch(() => undefined)
    },
  }
}
