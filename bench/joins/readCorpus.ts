/** Articles and their extractions as the acts, actors and ties that the graph would hold, without a graph. */
import type { NamedActor, TieRow } from '../../src/graph/index.ts'
import { toBatch } from '../../src/ingest/batch/toBatch.ts'
import { type JoinableAct, type JoinableActor, partyKey } from '../../src/ingest/joins/index.ts'
import type { ActId, ActorId, Article, Extraction } from '../../src/model/index.ts'

export interface CorpusAct extends Omit<JoinableAct, 'sentences'> {
  readonly actorsBy: readonly ActorId[]
  readonly actorsTo: readonly ActorId[]
  readonly sentences: readonly string[]
  readonly articles: readonly string[]
}

export interface CorpusActor extends NamedActor {
  readonly ties: readonly TieRow[]
  readonly articles: readonly string[]
  readonly days: readonly string[]
}

export interface Corpus {
  readonly acts: readonly CorpusAct[]
  readonly actors: ReadonlyMap<ActorId, CorpusActor>
}

export function readCorpus(articles: readonly Article[], extractions: readonly Extraction[]): Corpus {
  const byName = new Map(extractions.map((one) => [one.id, one]))
  const batches = articles.flatMap((article) => {
    const extraction = byName.get(article.name)
    return extraction ? [toBatch(article, extraction, 0)] : []
  })
  const actors = new Map<ActorId, CorpusActor>()
  const acts = new Map<ActId, CorpusAct>()
  for (const { article, actors: rows, ties, acts: told, parties, reports } of batches) {
    for (const row of rows) {
      const known = actors.get(row.id)
      actors.set(row.id, {
        ...row,
        ...known,
        aliases: [...new Set([...(known?.aliases ?? []), row.name, ...row.aliases])],
        ties: [...(known?.ties ?? []), ...ties.filter(({ fromId }) => fromId === row.id)],
        articles: [...(known?.articles ?? []), article.name],
        days: [...(known?.days ?? []), ...(article.publishedOn === null ? [] : [article.publishedOn])],
      })
    }
    const partyOf = (id: ActorId): string => {
      const actor = actors.get(id)
      return actor ? partyKey(actor) : id
    }
    for (const row of told) {
      const idsOf = (part: 'BY' | 'TO') =>
        parties.flatMap((party) => (party.actId === row.id && party.part === part ? [party.actorId] : []))
      const known = acts.get(row.id)
      acts.set(row.id, {
        ...row,
        by: idsOf('BY').map(partyOf),
        to: idsOf('TO').map(partyOf),
        actorsBy: idsOf('BY'),
        actorsTo: idsOf('TO'),
        sentences: [
          ...(known?.sentences ?? []),
          ...reports.flatMap(({ actId, sentence }) => (actId === row.id ? [sentence] : [])),
        ],
        articles: [...(known?.articles ?? []), article.name],
      })
    }
  }
  return { acts: [...acts.values()], actors }
}

/** Actors in the form in which they are compared. */
export function actorsToJoin({ actors }: Corpus): readonly JoinableActor[] {
  return [...actors.values()].map((actor) => ({
    ...actor,
    articleDays: actor.days,
    ties: actor.ties.map((tie) => ({ ...tie, toName: actors.get(tie.toId)?.name ?? '' })),
  }))
}
