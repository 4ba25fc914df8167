/** What somebody may do, each with all that those before may: read, decide about what was read, and take articles in. */
export const ROLES = ['reader', 'curator', 'admin'] as const

export type Role = (typeof ROLES)[number]

/** Who asks. */
export interface Viewer {
  /** Stands as `by` in the decisions that they make. */
  readonly name: string
  readonly role: Role
}

/** Whoever gives no key. */
export const ANYBODY: Viewer = { name: 'anybody', role: 'reader' }

/** Tells who sends a request; asked as often as anybody wants to know. Throws an `apiError` where a key is wrong. */
export type Authenticate = (request: Request) => Promise<Viewer>

export function isAtLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed)
}
