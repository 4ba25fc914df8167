import type { Plugin } from 'graphql-yoga'
import { type Asked, findRefusals } from '../access/findRefusals.ts'
import type { NeedOf } from '../access/needs.ts'
import type { Authenticate, Viewer } from '../access/viewer.ts'

interface Viewed {
  readonly viewer: Viewer
}

/** What is about to be executed, or subscribed to. */
interface Begun {
  readonly args: Asked & { readonly contextValue: Viewed }
  readonly setResultAndStopExecution: (result: { readonly errors: ReturnType<typeof findRefusals> }) => void
}

/**
 * Turns away whoever gives a key that is wrong before their query is read, and requests for more than their viewer may
 * ask before anything of the graph is.
 */
export function useAccess(authenticate: Authenticate, needOf: NeedOf): Plugin<Viewed> {
  const refuse = ({ args, setResultAndStopExecution }: Begun): void => {
    const errors = findRefusals(args, args.contextValue.viewer, needOf)
    if (errors.length > 0) setResultAndStopExecution({ errors })
  }
  return {
    async onParams({ request }) {
      await authenticate(request)
    },
    onExecute: refuse,
    onSubscribe: refuse,
  }
}
