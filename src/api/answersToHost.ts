import { isLoopback } from './isLoopback.ts'

/**
 * Whether a server that listens at `address` answers a request with this `Host` header. One that listens on this
 * machine alone answers to the names of this machine only: else a web page could point a name of its own here
 * (DNS rebinding), and the browser would take the graph for a part of that page.
 */
export function answersToHost(address: string, header: string | undefined): boolean {
  return !isLoopback(address) || isLoopback(hostnameOf(header ?? ''))
}

function hostnameOf(header: string): string {
  return header.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1')
}
