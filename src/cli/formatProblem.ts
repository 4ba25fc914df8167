import type { ClaimgraphError } from '../model/index.ts'

/** An error as one line: `file:line: CODE message. advice`. */
export function formatProblem({ file, line, code, message, advice }: ClaimgraphError): string {
  const place = file === undefined ? 'claimgraph' : line === undefined ? file : `${file}:${line}`
  const sentence = message.replace(/\s+/g, ' ').replace(/\.$/, '')
  return `${place}: ${code} ${sentence}.${advice === undefined ? '' : ` ${advice}`}`
}
