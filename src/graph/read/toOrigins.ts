import { grouped } from '../../lists/index.ts'
import { containment } from '../../text/index.ts'
import type { TellerRecord } from '../cypher/origins.ts'
import type { Origin, OriginLink, OriginsOfAct } from '../rows.ts'

/**
 * Share of its runs of words that an article has in common with another where one is a copy. Reprints of the sample
 * articles share 59 % and more, two stories of one event 3 % and less.
 */
const COPIED = 0.4

/** Joins the articles that tell each act into its origins. Records of an act stand together, the earliest first. */
export function toOrigins(records: readonly TellerRecord[]): OriginsOfAct[] {
  return [...grouped(records, ({ actId }) => actId)].map(([actId, own]) => ({
    actId,
    origins: originsOf(own),
  }))
}

/** How many independent origins these articles have, that tell one act. */
export function countOrigins(tellers: readonly TellerRecord[]): number {
  return tellers.length < 2 ? tellers.length : originsOf(tellers).length
}

/** Union-find: each article stands with the earliest that it is joined to, directly or by others. */
function originsOf(tellers: readonly TellerRecord[]): readonly Origin[] {
  const first = tellers.map((_, at) => at)
  const links: { readonly at: number; readonly link: OriginLink }[] = []
  const find = (at: number): number => {
    let root = at
    while ((first[root] ?? root) !== root) root = first[root] ?? root
    first[at] = root
    return root
  }
  for (const [at, teller] of tellers.entries()) {
    for (const [before, other] of tellers.slice(0, at).entries()) {
      const [own, earlier] = [find(at), find(before)]
      const link = own === earlier ? null : linkOf(teller, other)
      if (!link) continue
      first[Math.max(own, earlier)] = Math.min(own, earlier)
      links.push({ at, link })
    }
  }
  const roots = [...new Set(tellers.map((_, at) => find(at)))]
  return roots.map((root) => ({
    articleIds: tellers.filter((_, at) => find(at) === root).map(({ articleId }) => articleId),
    links: links.filter(({ at }) => find(at) === root).map(({ link }) => link),
  }))
}

/** What makes two articles one origin; null where nothing does. */
function linkOf(a: TellerRecord, b: TellerRecord): OriginLink | null {
  const ids = { articleId: a.articleId, otherId: b.articleId }
  if (isSame(a.outletId, b.outletId)) return { ...ids, kind: 'OUTLET', share: 1 }
  if (isSame(a.wireId, b.wireId) || isSame(a.wireId, b.outletId) || isSame(a.outletId, b.wireId))
    return { ...ids, kind: 'WIRE', share: 1 }
  if (isSame(a.family, b.family)) return { ...ids, kind: 'FAMILY', share: 1 }
  const share = containment({ bins: a.sketch, runs: a.runs }, { bins: b.sketch, runs: b.runs })
  return share >= COPIED ? { ...ids, kind: 'COPY', share: Math.round(share * 100) / 100 } : null
}

function isSame(a: string | null, b: string | null): boolean {
  return a !== null && a === b
}
