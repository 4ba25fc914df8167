import type { ActFilter, Along } from '../graph.ts'
import type { Part } from '../rows.ts'
import { actCondition, type PartyList, partyLists } from './actCondition.ts'
import { type ActRecord, ALONG, giveActs, named } from './acts.ts'
import { holds } from './held.ts'
import { type BothWays, type FindParams, keyset, type PageText } from './keyset.ts'
import { type AtMoment, type ReadStatement, read, type Statement } from './statement.ts'

/** Values of a filter, as its condition names them. */
export type Values = Readonly<Record<string, unknown>>

/** A statement for a filter, with the values of it. */
export interface Sought<Asked> {
  readonly statement: Asked
  readonly filter: Values
}

export type FindActs = Sought<BothWays<ReadStatement<FindParams<Values>, ActRecord>>>

/**
 * Finds acts among all, or among those in which actors of a list take part: so the acts of one actor are found without
 * looking at all others.
 */
export function findActs(filter: ActFilter, along: Along, among?: PartyList): FindActs {
  const { text, values } = soughtActs(filter, among)
  const ways = inOrder(
    `findActs${among ? 'From' : ''}`,
    along,
    ({ condition }) => `${text}\n  AND ${condition}`,
  )
  return { statement: ways, filter: values }
}

/** Finds acts in which actors of a list take part by the indexes that give those of each actor and part in their order. */
export function findActsOf(filter: ActFilter, along: Along, among: PartyList): FindActs {
  const { text, values } = actCondition(filter, among)
  const order = { key: 'q.sortDate', id: 'x.id', descending: true }
  const ways = keyset(
    named(`findActsOf${among.parts.join('')}`, along),
    order,
    ({ name, condition, keys, ids }) => {
      const ofPart = (
        part: Part,
      ): string => `  MATCH (n:Actor)<-[q:${part}]-(x:Act) WHERE q.actorId = ownerId AND ${holds('q')}
  AND ${condition}
  AND ${text}
  RETURN DISTINCT q.actorId AS actor, q.sortDate AS day, x ORDER BY actor ${keys}, day ${keys}, x.id ${ids} LIMIT $limit`
      return read<FindParams<Values>, ActRecord>(
        name,
        `UNWIND $filter.among AS ownerId
CALL (ownerId) {
${among.parts.map(ofPart).join('\n  UNION ALL\n')}
}
WITH DISTINCT x ORDER BY x.sortDate ${keys}, x.id ${ids} LIMIT $limit
${giveActs(`sortDate ${keys}, id ${ids}`, along)}`,
      )
    },
  )
  return { statement: ways, filter: { ...values, among: [...new Set(among.ids)] } }
}

/** Finds acts among what is told in articles that were recorded by the moment: no other is shown then. */
export function findActsRecorded(filter: ActFilter, along: Along): FindActs {
  const { text, values } = actCondition(filter)
  const ways = inOrder(
    'findActsRecorded',
    along,
    ({ condition }) => `MATCH (d:Article) WHERE d.recordedAt <= $at
MATCH (d:Article)<-[:PRINTED_IN]-(r:Report)-[t:TELLS]->(x:Act) WHERE ${holds('t')}
WITH DISTINCT x
WHERE ${text}
  AND ${condition}`,
  )
  return { statement: ways, filter: values }
}

export type CountActs = Sought<
  ReadStatement<AtMoment & { readonly filter: Values }, { readonly total: number }>
>

export function countActs(filter: ActFilter, among?: PartyList): CountActs {
  const { text, values } = soughtActs(filter, among)
  const statement = read<AtMoment & { readonly filter: Values }, { readonly total: number }>(
    `countActs${among ? 'From' : ''}`,
    `${text}\nRETURN count(x.id) AS total`,
  )
  return { statement, filter: values }
}

/** Lines that find the acts `x` of a filter, each once; more conditions may follow them. */
export function soughtActs(filter: ActFilter, among?: PartyList): { text: string; values: Values } {
  const { text, values } = actCondition(filter, among)
  if (!among) return { text: `MATCH (x:Act) WHERE ${text}`, values }
  return {
    text: `MATCH (n:Actor)<-[q:${among.parts.join('|')}]-(x:Act) WHERE n.id IN $filter.among AND ${holds('q')}
WITH DISTINCT x
WHERE ${text}`,
    values: { ...values, among: among.ids },
  }
}

/** All statements by which acts of a filter are found. */
export function statementsOf(filter: ActFilter): readonly Sought<Statement>[] {
  const lists = partyLists(filter)
  const all = lists.length > 0 ? lists : [undefined]
  const ways = ALONG.flatMap((along) =>
    all.flatMap((among) => [
      findActs(filter, along, among),
      among ? findActsOf(filter, along, among) : findActsRecorded(filter, along),
    ]),
  )
  return [
    ...ways.flatMap(({ statement: { forward, backward }, filter: values }) => [
      { statement: forward, filter: values },
      { statement: backward, filter: values },
    ]),
    ...all.map((among) => countActs(filter, among)),
  ]
}

/** Statements that give a page, each way, of the acts `x` that a text finds. */
function inOrder(
  name: string,
  along: Along,
  find: (page: PageText) => string,
): BothWays<ReadStatement<FindParams<Values>, ActRecord>> {
  return keyset(named(name, along), { key: 'x.sortDate', id: 'x.id', descending: true }, (page) =>
    read(
      page.name,
      `${find(page)}
WITH x ORDER BY ${page.order} LIMIT $limit
${giveActs(page.order, along)}`,
    ),
  )
}
