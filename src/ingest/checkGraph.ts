import type {
  ActRow,
  Graph,
  GraphFlaw,
  GraphRow,
  NameRow,
  PartyRow,
  ReportRow,
  StoredArticle,
} from '../graph/index.ts'
import {
  type ActId,
  type ArticleId,
  actId,
  articleId,
  type OutletId,
  outletId,
  type ReportId,
} from '../model/index.ts'
import { ACTS } from '../ontology/index.ts'
import { contains, type Span, spanText } from '../text/index.ts'
import { claimOf, foldedOrSelf } from './batch/actOf.ts'
import { keyOf, normalized } from './batch/articleRow.ts'
import { whenOf } from './batch/happenedAt.ts'

/** Something in a graph that cannot be as it should. */
export interface Flaw {
  readonly code: 'ID' | 'SPAN' | 'VOICE' | 'ORPHAN' | 'CLAIM' | 'EDGE' | GraphFlaw['code']
  /** Of the node that is wrong. */
  readonly id: string
  readonly message: string
}

/** Articles whose reports are looked at together. */
const PAGE = 50

/**
 * Looks at all of a graph: whether ids are the hashes of what they name, spans cut out the words that are stored with
 * them, voices lead to a report of the same article one step less deep, everything hangs on something, moments,
 * identities and decisions fit together, and typed edges are as the acts have them. Goes through the rows once; keeps an entry for each act, actor and report in memory.
 */
export async function* checkGraph(graph: Graph): AsyncIterable<Flaw> {
  const seen = new Seen()
  let page: StoredArticle[] = []
  for await (const row of graph.rows()) {
    const flaw = seen.take(row)
    if (flaw) yield flaw
    if (row.kind === 'article') page.push(row.row)
    if (page.length < PAGE && row.kind === 'article') continue
    yield* await flawsOfSpans(page, graph)
    page = []
  }
  yield* seen.flawsAtEnd()
  yield* graph.flaws()
  for (const { type, fromId, toId } of await graph.staleEdges())
    yield {
      code: 'EDGE',
      id: fromId,
      message: `${type} to ${toId} is not as the acts have it; rebuild mends it`,
    }
}

/** In the reports of some articles. */
async function flawsOfSpans(articles: readonly StoredArticle[], graph: Graph): Promise<readonly Flaw[]> {
  if (articles.length === 0) return []
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  const reports = await graph.reportsOfArticles([...texts.keys()])
  const wrong = new Map<ReportId, NameRow>()
  const textOf = new Map(reports.map(({ id, articleId: article }) => [id, texts.get(article) ?? '']))
  for (const name of await graph.namesOfReports([...textOf.keys()]))
    if (spanText(textOf.get(name.reportId) ?? '', name.span) !== name.surface) wrong.set(name.reportId, name)
  return reports.flatMap((report) => {
    const { id, sentence, sentenceSpan, cueSpan, contentSpans } = report
    const text = textOf.get(id) ?? ''
    const isOutside = ([start, end]: Span): boolean => start >= end || end > text.length
    const surface = wrong.get(id)?.surface
    const messages = [
      spanText(text, sentenceSpan) === sentence ? [] : ['its sentence is not what stands there'],
      contains(sentenceSpan, cueSpan) ? [] : ['its cue stands outside of its sentence'],
      contentSpans.some(isOutside) ? ['a part of its content is not in the text'] : [],
      surface === undefined ? [] : [`"${surface}" is not what stands there`],
    ].flat()
    return messages.map((message): Flaw => ({ code: 'SPAN', id, message }))
  })
}

/** An act with what has been seen of it. */
interface SeenAct {
  readonly act: ActRow
  readonly parties: PartyRow[]
  readonly articles: Set<ArticleId>
}

/** What the rows have shown so far. */
class Seen {
  readonly #outlets = new Map<OutletId, string>()
  readonly #claims = new Set<string>()
  readonly #actors = new Set<string>()
  readonly #acts = new Map<ActId, SeenAct>()
  readonly #reports = new Map<ReportId, Pick<ReportRow, 'depth' | 'articleId' | 'voicedInId'>>()

  /** Takes a row in; the flaw that shows at once. */
  take(taken: GraphRow): Flaw | null {
    switch (taken.kind) {
      case 'outlet': {
        const { id, name } = taken.row
        this.#outlets.set(id, name)
        return id === outletId(keyOf(name)) ? null : flawOfId(id, 'the outlet')
      }
      case 'article':
        return this.#isIdOf(taken.row) ? null : flawOfId(taken.row.id, 'the article')
      case 'actor':
        this.#actors.add(taken.row.id)
        return null
      case 'correction':
      case 'alias':
      case 'decision':
        return null
      case 'claim': {
        const { id, text } = taken.row
        this.#claims.add(id)
        return id === claimOf(text) ? null : flawOfId(id, 'the claim')
      }
      case 'act': {
        const { id, claimId, content } = taken.row
        this.#acts.set(id, { act: taken.row, parties: [], articles: new Set() })
        if (claimId !== null) this.#claims.delete(claimId)
        const isOwn = claimId === claimOf(content)
        return isOwn ? null : { code: 'CLAIM', id, message: 'the act has the claim of another content' }
      }
      case 'party':
        this.#acts.get(taken.row.actId)?.parties.push(taken.row)
        this.#actors.delete(taken.row.actorId)
        return null
      case 'report': {
        const { id, actId: act, articleId: article, depth, voicedInId } = taken.row
        this.#acts.get(act)?.articles.add(article)
        this.#reports.set(id, { depth, articleId: article, voicedInId })
        return null
      }
      case 'name':
        this.#actors.delete(taken.row.actorId)
        return null
      case 'tie':
        this.#actors.delete(taken.row.fromId)
        this.#actors.delete(taken.row.toId)
        return null
      case 'response':
      case 'source':
        return null
    }
  }

  /** What shows only when all rows were taken in. */
  flawsAtEnd(): readonly Flaw[] {
    return [
      ...[...this.#acts.values()].flatMap((seen) => flawOfAct(seen) ?? []),
      ...[...this.#claims].map((id): Flaw => ({ code: 'ORPHAN', id, message: 'no act has the claim' })),
      ...[...this.#actors].map((id): Flaw => ({ code: 'ORPHAN', id, message: 'nothing names the actor' })),
      ...[...this.#reports.keys()].flatMap((id) => this.#flawOfVoice(id) ?? []),
    ]
  }

  #flawOfVoice(id: ReportId): Flaw | null {
    const report = this.#reports.get(id)
    const voicedInId = report?.voicedInId ?? null
    const voice = voicedInId === null ? null : this.#reports.get(voicedInId)
    if (voice === undefined || (voice && voice.articleId !== report?.articleId))
      return { code: 'VOICE', id, message: 'it is told inside a report of another article' }
    const depth = voice ? voice.depth + 1 : 0
    return report?.depth === depth
      ? null
      : { code: 'VOICE', id, message: `its depth is ${report?.depth}, and should be ${depth}` }
  }

  #isIdOf({ id, outletIds, publishedOn, text }: StoredArticle): boolean {
    const names = outletIds.length === 0 ? [''] : outletIds.map((outlet) => this.#outlets.get(outlet) ?? '')
    return names.some(
      (name) => id === articleId(name === '' ? '' : keyOf(name), publishedOn ?? '', normalized(text)),
    )
  }
}

/** An act’s id is that of its type, parties, content, date, polarity and modality; undated, it is its article’s. */
function flawOfAct({ act, parties, articles }: SeenAct): Flaw | null {
  const { id, type, content, polarity, modality } = act
  if (articles.size === 0) return { code: 'ORPHAN', id, message: 'no report tells the act' }
  const ofPart = (part: PartyRow['part']): string[] =>
    parties.flatMap((party) => (party.part === part ? party.actorId : [])).toSorted()
  const [by, to] = [ofPart('BY'), ofPart('TO')]
  const sides = ACTS[type].symmetric ? [[...by, ...to].toSorted(), []] : [by, to]
  const when = whenOf(act)
  const isOwn = (when === null ? [...articles] : [when]).some(
    (date) => id === actId(type, ...sides, foldedOrSelf(content), date, polarity, modality),
  )
  return isOwn ? null : flawOfId(id, 'the act')
}

function flawOfId(id: string, what: string): Flaw {
  return { code: 'ID', id, message: `${what} has the id of another` }
}
