import { grouped, reachable } from '../lists/index.ts'
import { type ActId, type ActorId, NOW } from '../model/index.ts'
import { mergedActors, readActors } from './cypher/actors.ts'
import { mergedActs } from './cypher/acts.ts'
import { aliasesOfActors, storedTiesOfActors } from './cypher/dump.ts'
import {
  actHeads,
  actorHeads,
  actsBetween,
  actsOfReadActors,
  actsWith,
  articlesNaming,
  articlesToJoin,
  decisionsAbout,
  keyed,
  namedInArticles,
  sentencesAt,
  setAllToJoin,
  setToJoin,
  sidesOfActs,
  speakersFor,
  speakingFor,
  toldInArticles,
} from './cypher/joins.ts'
import type { Engine } from './engines/engine.ts'
import type { ActorHead, ActorToJoin, ActToJoin, JoinStore } from './joinStore.ts'
import type { ActHead } from './rows.ts'
import { writeRows } from './write/writeRows.ts'

/** Reads and marks in an engine what joins are sought among, each method by a few statements of the catalogue. */
export function createJoinStore(engine: Engine): JoinStore {
  return {
    articlesToJoin: async () => idsOf(await engine.read(articlesToJoin, {})),
    markJoined: async (ids) => {
      await engine.write((transaction) => transaction.run(setToJoin, { ids, toJoin: false }))
    },
    markNoneJoined: async () => {
      await engine.write((transaction) => transaction.run(setAllToJoin, {}))
    },
    namedInArticles: async (ids) => idsOf(await engine.read(namedInArticles, { ids })),
    keyActors: (rows) => engine.write((transaction) => writeRows(transaction, keyed.Actor.key, rows)),
    actorsKeyed: async (keys) => idsOf(await engine.read(keyed.Actor.find, { keys })),
    keyActs: (rows) => engine.write((transaction) => writeRows(transaction, keyed.Act.key, rows)),
    actsKeyed: async (keys) => idsOf(await engine.read(keyed.Act.find, { keys })),
    actors: async (ids) => withEvidence(engine, await engine.read(actorHeads, { ids })),
    toldInArticles: async (ids) => idsOf(await engine.read(toldInArticles, { ids })),
    actsOfActors: async (ids) => idsOf(await engine.read(actsOfReadActors, { ids })),
    acts: async (ids) => withSides(engine, await engine.read(actHeads, { ids })),
    actsBetween: async (from, to) => withSides(engine, await engine.read(actsBetween, { from, to })),
    actsWith: async (part, ids, among) => idsOf(await engine.read(actsWith[part], { ids, ...among })),
    speakingFor: (ids) => allSpokenFor(engine, ids),
    speakersFor: async (ids) => idsOf(await engine.read(speakersFor, { ids })),
    // It looks at every decision.
    decisionsAbout: async (ids) => (ids.length === 0 ? [] : engine.read(decisionsAbout, { ids })),
  }
}

function idsOf<Id>(rows: readonly { readonly id: Id }[]): readonly Id[] {
  return rows.map(({ id }) => id)
}

async function withEvidence(engine: Engine, heads: readonly ActorHead[]): Promise<readonly ActorToJoin[]> {
  const ids = idsOf(heads)
  const aliases = grouped(await engine.read(aliasesOfActors, { ids }), ({ actorId }) => actorId)
  const ties = await engine.read(storedTiesOfActors, { ids })
  const ends = await engine.read(readActors, { ids: [...new Set(ties.map(({ toId }) => toId))], at: NOW })
  const nameOf = new Map(ends.map(({ actorId, actorName }) => [actorId, actorName]))
  const tiesOf = grouped(ties, ({ fromId }) => fromId)
  const articles = grouped(await engine.read(articlesNaming, { ids }), ({ id }) => id)
  const takenFor = new Map((await engine.read(mergedActors, { ids })).map(({ id, isId }) => [id, isId]))
  return heads.map((head) => {
    const own = articles.get(head.id) ?? []
    return {
      ...head,
      aliases: (aliases.get(head.id) ?? []).map(({ name }) => name),
      ties: (tiesOf.get(head.id) ?? []).map((tie) => ({ ...tie, toName: nameOf.get(tie.toId) ?? '' })),
      articles: own.map(({ articleId }) => articleId),
      articleDays: own.flatMap(({ day }) => day ?? []),
      takenFor: takenFor.get(head.id) ?? head.id,
    }
  })
}

async function withSides(engine: Engine, heads: readonly ActHead[]): Promise<readonly ActToJoin[]> {
  const ids = idsOf(heads)
  const takenFor = new Map((await engine.read(mergedActs, { ids })).map(({ id, isId }) => [id, isId]))
  const sides = grouped(await engine.read(sidesOfActs, { ids }), ({ actId }) => actId)
  const told = [...new Set<ActId>([...ids, ...takenFor.values()])]
  const tellings = grouped(await engine.read(sentencesAt, { ids: told }), ({ id }) => id)
  return heads.map((head) => {
    const own = tellings.get(head.id) ?? []
    const side = (part: 'BY' | 'TO'): ActorHead[] =>
      (sides.get(head.id) ?? []).filter((party) => party.part === part)
    return {
      ...head,
      by: side('BY'),
      to: side('TO'),
      sentences: own.map(({ sentence }) => sentence),
      articles: [...new Set(own.map(({ articleId }) => articleId))],
      takenFor: takenFor.get(head.id) ?? head.id,
    }
  })
}

/** Step by step, from each to all whom it leads to. */
async function allSpokenFor(
  engine: Engine,
  ids: readonly ActorId[],
): Promise<ReadonlyMap<ActorId, readonly ActorId[]>> {
  const next = new Map<ActorId, readonly ActorId[]>()
  for (let due = [...new Set(ids)]; due.length > 0; ) {
    const found = grouped(await engine.read(speakingFor, { ids: due }), ({ id }) => id)
    for (const id of due)
      next.set(
        id,
        (found.get(id) ?? []).map(({ isId }) => isId),
      )
    due = [...new Set(due.flatMap((id) => next.get(id) ?? []))].filter((id) => !next.has(id))
  }
  return new Map(
    ids.map((id) => [id, [...reachable([id], (each) => next.get(each) ?? [])].filter((each) => each !== id)]),
  )
}
