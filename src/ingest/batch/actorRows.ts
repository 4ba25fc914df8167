import type { NamedActor } from '../../graph/index.ts'
import { BODY_NOUNS, findNation, findOrganization, isTitleWord, personKey } from '../../identity/index.ts'
import {
  type ActorId,
  type ArticleId,
  actorId,
  type ExtractedActor,
  type Extraction,
  type IsoDate,
} from '../../model/index.ts'
import type { ActorType } from '../../ontology/index.ts'
import { fold } from '../../text/index.ts'
import { isFullName } from './isFullName.ts'
import { ownersOf } from './ownersOf.ts'

export interface ArticleActors {
  readonly rows: readonly NamedActor[]
  /** By the names of the extraction; also of nations and bodies that persons are only said to speak for. */
  readonly ids: ReadonlyMap<string, ActorId>
}

/**
 * The actors of an article. Nations, bodies and persons with a full name are the same in all articles, bodies that
 * every nation has only where their nation is named;
 * groups ("Western officials"), persons with a bare surname and those only described ("a senior official") are known
 * in their article only.
 */
export function actorRows(
  text: string,
  extraction: Extraction,
  article: ArticleId,
  publishedOn: IsoDate | null,
): ArticleActors {
  const rows = new Map<ActorId, NamedActor>()
  const ids = new Map<string, ActorId>()
  const add = (name: string, row: NamedActor) => {
    ids.set(name, row.id)
    const known = rows.get(row.id)
    rows.set(row.id, known ? merged(known, row) : row)
  }
  for (const [name, actor] of Object.entries(extraction.actors)) {
    add(name, actorRow({ ...actor, name, aliases: namesIn(text, name, actor) }, article))
  }
  const owners = Object.entries(extraction.actors).flatMap(([name, actor]) => [
    ...ownersOf(name, actor, publishedOn).map((owner) => owner.name),
    actor.memberOf,
  ])
  for (const of of owners) {
    const type = of === undefined || ids.has(of) ? undefined : typeOfBody(of)
    if (of !== undefined && type !== undefined)
      add(of, actorRow({ name: of, type, aliases: [], mentions: [] }, article))
  }
  return { rows: [...rows.values()], ids }
}

/** Undefined for a name that no table knows. */
function typeOfBody(name: string): ActorType | undefined {
  if (findNation(name)) return 'NATION'
  return findOrganization(name) ? 'ORGANIZATION' : undefined
}

function actorRow(
  { name, type, aliases, of, mentions }: ExtractedActor & { readonly name: string },
  article: ArticleId,
): NamedActor {
  const iso3 = type === 'NATION' ? (findNation(name)?.iso3 ?? null) : null
  const key = fold(name) || name
  switch (type) {
    case 'NATION':
      return { id: actorId(type, iso3 ?? key), type, name, aliases, iso3 }
    case 'ORGANIZATION':
      return {
        id: isGenericBody(name) ? actorId(type, key, of ?? article) : actorId(type, key),
        type,
        name,
        aliases,
        iso3,
      }
    case 'PERSON': {
      const id = isFullName(name, { type, mentions })
        ? actorId(type, personKey(name) || key)
        : actorId(type, key, article)
      return { id, type, name, aliases, iso3 }
    }
    case 'GROUP':
      return { id: actorId(type, key, article), type, name, aliases, iso3 }
  }
}

/** "Foreign Ministry", "parliament": every nation has one, so the name alone tells none apart. */
function isGenericBody(name: string): boolean {
  const words = fold(name).split(' ')
  const last = words.at(-1) ?? ''
  return !findOrganization(name) && BODY_NOUNS.has(last) && words.slice(0, -1).every(isTitleWord)
}

/** Its names and metonyms other than the canonical one; "the ministry" and "he" name it in this article only. */
function namesIn(text: string, name: string, actor: ExtractedActor): string[] {
  const surfaces = actor.mentions
    .filter(({ kind }) => kind === 'NAME' || kind === 'METONYM')
    .map(({ span }) => text.slice(...span).replace(/\s+/g, ' '))
  const names = new Map(surfaces.map((surface) => [fold(surface), surface]))
  names.delete(fold(name))
  return [...names.values()]
}

/** Two names of an extraction for one actor: "Viktor Orban", "Victor Orban". */
function merged(known: NamedActor, other: NamedActor): NamedActor {
  const aliases = new Set([...known.aliases, other.name, ...other.aliases])
  aliases.delete(known.name)
  return { ...known, aliases: [...aliases] }
}
