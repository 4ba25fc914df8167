import { isIPv6 } from 'node:net'

/**
 * The address of a client. Each of `proxies` that stand before this server adds to `X-Forwarded-For` the address that it
 * was asked from; what stands before these, anybody may have written.
 */
export function clientAddress(peer: string, forwarded: string | null, proxies: number): string {
  if (proxies === 0) return peer
  const hops = (forwarded ?? '').split(',').map((hop) => hop.trim())
  return hops.at(-proxies) || peer
}

/** The part of an address that one subscriber has: all of IPv4, the first half of IPv6. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: 8 - groups.length - after.length }, () => '0')
  return [...groups, ...zeros, ...after].slice(0, 4).join(':')
}
