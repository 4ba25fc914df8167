import type { CORSOptions } from 'graphql-yoga'

/**
 * Lets the pages of these origins ask, and no others. Told of the origin itself, and not of the list: for one that is not
 * in it the library answers `null`, which is the origin of every sandboxed frame.
 */
export function corsFor(origins: readonly string[]): ((request: Request) => CORSOptions) | false {
  if (origins.length === 0) return false
  return (request) => {
    const origin = request.headers.get('Origin')
    if (origin === null || !origins.includes(origin)) return false
    return {
      origin: [origin],
      methods: ['POST'],
      allowedHeaders: ['Authorization', 'Content-Type', 'X-Request-Id'],
      exposedHeaders: ['Retry-After', 'X-Request-Id'],
      credentials: false,
      maxAge: 600,
    }
  }
}
