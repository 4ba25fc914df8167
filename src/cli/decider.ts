import { userInfo } from 'node:os'
import { createInterface } from 'node:readline/promises'
import { ClaimgraphError } from '../model/index.ts'
import { readConfig } from './config.ts'

/** What `--by` and `--reason` say of themselves in help. */
export const BY_OPTION = [
  '--by <name>',
  'who decides (default: CLAIMGRAPH_USER, or the name you are logged in with)',
] as const
export const REASON_OPTION = ['--reason <text>', 'why; asked for at a terminal where it is left out'] as const

export interface DeciderOptions {
  readonly by?: string | undefined
  readonly reason?: string | undefined
}

/** Who decides, and why. Throws USAGE where nothing tells. */
export async function deciderOf({ by, reason }: DeciderOptions): Promise<{ by: string; reason: string }> {
  return { by: deciderNamed(by), reason: given(reason) ?? (await askedReason()) }
}

/** Who decides, where the reason may be left out: then it is ''. */
export function deciderNamed(by: string | undefined): string {
  const name = given(by) ?? readConfig(process.env).user ?? loginName()
  if (name !== undefined) return name
  throw new ClaimgraphError('USAGE', 'nothing says who decides', {
    advice: 'Add --by NAME, or set CLAIMGRAPH_USER.',
  })
}

function given(text: string | undefined): string | undefined {
  const trimmed = text?.trim()
  return trimmed === '' ? undefined : trimmed
}

/** A user without an entry in the system's list has none. */
function loginName(): string | undefined {
  try {
    return userInfo().username
  } catch {
    return undefined
  }
}

async function askedReason(): Promise<string> {
  if (process.stdin.isTTY && process.stderr.isTTY) {
    const terminal = createInterface({ input: process.stdin, output: process.stderr })
    const answer = given(await terminal.question('Why? ').finally(() => terminal.close()))
    if (answer !== undefined) return answer
  }
  throw new ClaimgraphError('USAGE', 'nothing says why', {
    advice: 'Add --reason "…": whoever looks at the graph later will ask.',
  })
}
