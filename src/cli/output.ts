import { tell } from './stderr.ts'
import { writeLine } from './writeLine.ts'

/** What `--json` and `--quiet` say of themselves in help: the same on every command that works on a graph. */
export const JSON_OPTION = ['--json', 'print results as lines of JSON'] as const
export const QUIET_OPTION = [
  '--quiet',
  'print no results and no progress; what goes wrong is told all the same',
] as const

export interface OutputOptions {
  readonly json?: true | undefined
  readonly quiet?: true | undefined
}

/** Where a command tells what it did. */
export interface Output {
  /** A result, on standard output: for programs, or in words for people. */
  print(asJson: object, inWords: () => string | Promise<string>): Promise<void>
  /** A remark beside the results, on standard error. */
  tell(line: string): void
}

export function outputOf({ json, quiet }: OutputOptions): Output {
  if (quiet) return { print: async () => {}, tell: () => {} }
  return {
    print: async (asJson, inWords) => writeLine(json ? JSON.stringify(asJson) : await inWords()),
    tell,
  }
}
