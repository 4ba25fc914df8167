import type { ActorId } from '../../model/index.ts'
import type { ActFilter, AnswerFilter } from '../graph.ts'
import { PARTS, type Part } from '../rows.ts'
import { wordsSought } from './foldSought.ts'
import { holds, isShown, isVouched } from './held.ts'
import { ORIGINS_THEN } from './origins.ts'

/** Which acts a filter describes: a condition on an act `x`, and the values that it names of the map `$filter`. */
export interface ActCondition {
  readonly text: string
  readonly values: Readonly<Record<string, unknown>>
}

/**
 * Holds only what the filter asks for: Grafeo goes through a pattern for each act even where nothing depends on it. Values
 * never become text, so that filters of one shape make one statement. Left out is a list of actors that the acts are known
 * to meet, as those that were found from it.
 */
export function actCondition(filter: ActFilter, known?: PartyList): ActCondition {
  const values: Record<string, unknown> = {}
  const naming: Naming = {
    known,
    name: (value) => {
      const name = `v${Object.keys(values).length}`
      values[name] = value
      return `$filter.${name}`
    },
  }
  return { text: [isShown('x'), ...conditions(filter, naming)].join('\n  AND '), values }
}

/** A list of actors of whom one takes part in each act that fits a filter. */
export interface PartyList {
  readonly parts: readonly Part[]
  readonly ids: readonly ActorId[]
}

export function partyLists(filter: ActFilter): readonly PartyList[] {
  const own = PARTY_KEYS.flatMap((key) => {
    const ids = filter[key]
    return ids ? [{ parts: PARTS_BY_KEY[key], ids }] : []
  })
  return [...own, ...(filter.and ?? []).flatMap(partyLists)]
}

const PARTS_BY_KEY = {
  by: ['BY'],
  to: ['TO'],
  about: ['ABOUT'],
  toOrAbout: ['TO', 'ABOUT'],
  involving: PARTS,
} as const
type PartyKey = keyof typeof PARTS_BY_KEY
const PARTY_KEYS = Object.keys(PARTS_BY_KEY) as readonly PartyKey[]

interface Naming {
  readonly known: PartyList | undefined
  /** Takes a value; returns by what text it is named. */
  readonly name: (value: unknown) => string
}

type Key = Exclude<keyof ActFilter, 'and' | 'or' | 'not' | 'text' | 'answered' | 'answers'>

/** Conditions by the value that is asked for: first on the properties of the act, then on what is around it. None is null. */
const CONDITIONS: Readonly<Record<Key, (value: string) => string>> = {
  types: (types) => `x.type IN ${types}`,
  polarity: (polarity) => `x.polarity = ${polarity}`,
  modality: (modality) => `x.modality = ${modality}`,
  happenedFrom: (day) => `coalesce(x.happenedTo >= ${day}, false)`,
  happenedTo: (day) => `coalesce(x.happenedFrom <= ${day}, false)`,
  dayFrom: (day) => `x.sortDate >= ${day}`,
  // Without any day an act comes after all others.
  dayTo: (day) => `x.sortDate <= ${day} AND x.sortDate <> ''`,
  minOrigins: (count) => `${ORIGINS_THEN} >= ${count}`,
  by: (ids) => isWith('by', ids),
  to: (ids) => isWith('to', ids),
  about: (ids) => isWith('about', ids),
  toOrAbout: (ids) => isWith('toOrAbout', ids),
  involving: (ids) => isWith('involving', ids),
  vouched: (vouched) => `${vouched} = ${isVouched('x')}`,
  outlets: (
    ids,
  ) => `EXISTS { MATCH (x:Act)<-[t:TELLS]-(r:Report)-[:PRINTED_IN]->(d:Article)-[:PUBLISHED_BY]->(o:Outlet)
      WHERE o.id IN ${ids} AND ${holds('t')} }`,
  minConfidence: (least) =>
    `EXISTS { MATCH (x:Act)<-[t:TELLS]-(r:Report) WHERE r.confidence >= ${least} AND ${holds('t')} }`,
  voice: (
    ids,
  ) => `EXISTS { MATCH (x:Act)<-[t:TELLS]-(:Report)-[:VOICED_IN]->(:Report)-[s:TELLS]->(y:Act)-[w:BY]->(z:Actor)
      WHERE z.id IN ${ids} AND ${holds('t')} AND ${holds('s')} AND ${holds('w')} }`,
  publishedFrom: (day) => isPrinted(`d.publishedOn >= ${day}`),
  publishedTo: (day) => isPrinted(`d.publishedOn <= ${day}`),
}

function conditions(filter: ActFilter, naming: Naming): string[] {
  const { and = [], or, not } = filter
  const text = wordsSought(filter.text)
  return [
    ...(Object.keys(CONDITIONS) as Key[]).flatMap((key) => conditionBy(key, filter, naming)),
    ...(text === null ? [] : [isSaid(naming.name(text))]),
    ...(filter.answered ? [isAnswering('<-[p:RESPONDS_TO]-', filter.answered, naming)] : []),
    ...(filter.answers ? [isAnswering('-[p:RESPONDS_TO]->', filter.answers, naming)] : []),
    ...and.flatMap((each) => conditions(each, naming)),
    ...(or ? [`(${or.map((each) => all(each, naming)).join('\n  OR ') || 'false'})`] : []),
    ...(not ? [`NOT ${all(not, naming)}`] : []),
  ]
}

function conditionBy(key: Key, filter: ActFilter, { known, name }: Naming): string[] {
  const value = filter[key]
  if (value === undefined || (known && isSame(known, key, value))) return []
  // One article must be of all these days.
  if (key === 'publishedTo' && filter.publishedFrom !== undefined) return []
  if (key === 'publishedFrom' && filter.publishedTo !== undefined)
    return [isPrinted(`d.publishedOn >= ${name(value)} AND d.publishedOn <= ${name(filter.publishedTo)}`)]
  return [CONDITIONS[key](name(value))]
}

/** Two lists of a filter may be one and the same. */
function isSame({ ids, parts }: PartyList, key: Key, value: unknown): boolean {
  return value === ids && key in PARTS_BY_KEY && PARTS_BY_KEY[key as PartyKey] === parts
}

function all(filter: ActFilter, naming: Naming): string {
  return `(${conditions(filter, { ...naming, known: undefined }).join('\n  AND ') || 'true'})`
}

/** Names of its own: an edge `q` of the lines before would be meant by `q`. */
function isWith(key: PartyKey, ids: string): string {
  const parts = PARTS_BY_KEY[key].join('|')
  return `EXISTS { MATCH (x:Act)-[u:${parts}]->(z:Actor) WHERE z.id IN ${ids} AND ${holds('u')} }`
}

function isAnswering(edge: string, { kinds, by }: AnswerFilter, { name }: Naming): string {
  const isBy = by && `z.id IN ${name(by)} AND ${holds('w')}`
  const isKind = kinds && `p.kind IN ${name(kinds)}`
  const met = [holds('p'), isKind, isBy].filter((condition) => condition !== undefined)
  const end = isBy ? '(y:Act)-[w:BY]->(z:Actor)' : '(y:Act)'
  return `EXISTS { MATCH (x:Act)${edge}${end} WHERE ${met.join(' AND ')} }`
}

function isSaid(text: string): string {
  return `(x.search CONTAINS ${text}
    OR EXISTS { MATCH (x:Act)<-[t:TELLS]-(s:Report) WHERE s.search CONTAINS ${text} AND ${holds('t')} })`
}

function isPrinted(when: string): string {
  return `EXISTS { MATCH (x:Act)<-[t:TELLS]-(r:Report)-[:PRINTED_IN]->(d:Article) WHERE ${holds('t')} AND ${when} }`
}
