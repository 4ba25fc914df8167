import type { Gender } from '../../identity/index.ts'
import type { Token } from '../../language/index.ts'
import type { MentionKind } from '../../model/index.ts'
import type { ActorType } from '../../ontology/index.ts'
import type { Span } from '../../text/index.ts'

/** A place in the text that may name an actor. */
export interface Mention {
  /** The token that stands in the tree for the whole mention. */
  readonly head: Token
  /** The name alone: "Putin"; of a description all of it. */
  readonly span: Span
  /** The name with what stands before it: "the Russian President Vladimir Putin". */
  readonly phrase: Span
  readonly kind: MentionKind
  readonly type: ActorType
  /** The name it gives the actor: canonical for nations and known bodies, the words themselves otherwise. */
  readonly name: string
  /** Canonical name of the nation or body in whose name it stands ("Russian officials", "the Kremlin’s envoy"). */
  readonly of: string | null
  /** Canonical name of the party it belongs to, beside that. */
  readonly memberOf: string | null
  /** Title or office printed with it. */
  readonly role: string | null
  /** Whether it means several ("officials"). */
  readonly isPlural: boolean
  /** By given name, title or noun; null where none tells. */
  readonly gender: Gender | null
}

/** Everything the article says of one actor. */
export interface LinkedActor {
  readonly name: string
  readonly type: ActorType
  readonly role: string | null
  readonly of: string | null
  readonly memberOf: string | null
  readonly gender: Gender | null
  readonly mentions: readonly Mention[]
}
