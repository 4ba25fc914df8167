import type { ActorMention, ExtractedActor, ExtractedReport } from '../model/index.ts'
import { compareSpans, fold, type Span, spanText } from '../text/index.ts'
import type { LinkedActor } from './mentions/mention.ts'
import type { Referents } from './mentions/resolve.ts'

/** The actors that take part in some report, by canonical name, in the order of the text. */
export function describeActors(
  text: string,
  actors: readonly LinkedActor[],
  referents: Referents,
  reports: readonly ExtractedReport[],
): Readonly<Record<string, ExtractedActor>> {
  const used = namesUsed(reports)
  const known = new Set(actors.map(({ name }) => name))
  const pronouns = pronounsByName(referents)
  const isShared = sharedSpans(actors)
  const described = new Map<string, ExtractedActor>()
  for (const actor of actors) {
    if (!used.has(actor.name) || described.has(actor.name)) continue
    const named = actor.mentions.map(({ span, kind }) => ({ span, kind }))
    const mentions = [...named, ...(pronouns.get(actor.name) ?? [])]
    described.set(actor.name, {
      type: actor.type,
      aliases: aliasesOf(actor, text, isShared),
      ...(actor.role === null ? {} : { role: actor.role }),
      ...(actor.of === null ? {} : { of: actor.of }),
      ...(actor.memberOf === null ? {} : { memberOf: actor.memberOf }),
      mentions: mentions.toSorted((a, b) => compareSpans(a.span, b.span)),
    })
  }
  for (const [name, spans] of used) {
    if (!known.has(name)) described.set(name, namedByAdjective(spans, text))
  }
  return Object.fromEntries([...described].toSorted(([, a], [, b]) => firstStart(a) - firstStart(b)))
}

/** Every name in a report, with the spans it is read from. */
function namesUsed(reports: readonly ExtractedReport[]): ReadonlyMap<string, readonly Span[]> {
  const used = new Map<string, Span[]>()
  for (const report of reports) {
    for (const part of ['by', 'to', 'about'] as const) {
      for (const [place, name] of report[part].entries()) {
        const span = report.spans[part][place]
        listOf(used, name).push(...(span ? [span] : []))
      }
    }
  }
  return used
}

/** The pronouns that stand for one actor alone. */
function pronounsByName(referents: Referents): ReadonlyMap<string, readonly ActorMention[]> {
  const byName = new Map<string, ActorMention[]>()
  for (const [token, [name, ...others]] of referents) {
    if (token.pos !== 'PRON' || name === undefined || others.length > 0) continue
    listOf(byName, name).push({ span: token.span, kind: 'PRONOUN' })
  }
  return byName
}

/** The list under a name, made where there is none yet. */
function listOf<T>(lists: Map<string, T[]>, name: string): T[] {
  const list = lists.get(name) ?? []
  lists.set(name, list)
  return list
}

/** "Greek and Turkish officials": a mention of several actors names none of them. */
function sharedSpans(actors: readonly LinkedActor[]): (span: Span) => boolean {
  const counts = new Map<string, number>()
  for (const { mentions } of actors)
    for (const { span } of mentions) counts.set(span.join(), (counts.get(span.join()) ?? 0) + 1)
  return (span) => (counts.get(span.join()) ?? 0) > 1
}

function aliasesOf(actor: LinkedActor, text: string, isShared: (span: Span) => boolean): readonly string[] {
  const surfaces = actor.mentions
    .filter(({ span }) => !isShared(span))
    .flatMap(({ span, phrase }) => [span, phrase])
    .map((span) => spanText(text, span).replace(/\s+/g, ' '))
  return [...new Set(surfaces)].filter((surface) => fold(surface) !== fold(actor.name))
}

/** A nation that the article names only by its people’s adjective: "the American demand". */
function namedByAdjective(spans: readonly Span[], text: string): ExtractedActor {
  const distinct = [...new Map(spans.map((span) => [span[0], span])).values()]
  return {
    type: 'NATION',
    aliases: [...new Set(distinct.map((span) => spanText(text, span)))],
    mentions: distinct.map((span): ActorMention => ({ span, kind: 'NOMINAL' })),
  }
}

function firstStart({ mentions }: ExtractedActor): number {
  return mentions[0]?.span[0] ?? 0
}
