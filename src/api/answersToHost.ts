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

/** Whether only this machine reaches what listens there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
