import { ClaimgraphError } from '../../model/index.ts'
import { isLoopback } from '../isLoopback.ts'
import type { Authenticate } from './viewer.ts'

/** Throws KEYS_NEEDED where a server that asks nobody who they are would be reached from other machines. */
export function checkReach(host: string, authenticate: Authenticate | undefined): void {
  if (authenticate !== undefined || isLoopback(host)) return
  throw new ClaimgraphError('KEYS_NEEDED', `whoever reaches ${host} could read everything`, {
    value: host,
    advice:
      'Make keys with claimgraph key create, or name who signs tokens with --jwks; --open-reading lets everybody read all the same.',
  })
}
