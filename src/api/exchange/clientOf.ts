import { ANYBODY } from '../access/viewer.ts'
import { networkOf } from '../server/clientAddress.ts'
import type { Exchange } from './exchange.ts'

/** Who asks, by key or else by address: the same for all requests of a client. */
export function clientOf({ found: { viewer = ANYBODY }, address }: Exchange): string {
  return viewer === ANYBODY ? `address ${networkOf(address)}` : `key ${viewer.name}`
}
