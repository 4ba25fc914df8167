import type { Change, ChangedField, Reading, Reextracted, StoredReading } from '../ingest/index.ts'
import { shortened } from './formatDecision.ts'
import { formatTable } from './table.ts'

/** What another reading of an article brings (`+`), takes (`-`) and changes (`~`), for people. */
export function formatDifference({ article, readers, added, gone, changed }: Reextracted): string {
  const title = article.title === null ? article.name : `${article.name}: ${article.title}`
  const by = readers.length === 0 ? '' : ` (read by ${readers.join(', ')})`
  return [
    `${article.id} ${title}${by}`,
    ...added.map((reading) => `  + ${inWords(reading)}`),
    ...gone.map((reading) => `  - ${inWords(reading)}${decidedOn(reading)}`),
    ...changed.map(
      (change) => `  ~ ${inWords(change.after)}; ${changesOf(change)}${decidedOn(change.before)}`,
    ),
  ].join('\n')
}

function inWords({ type, by, to, sentence }: Reading): string {
  const who = [namesOf(by), namesOf(to)].filter((names) => names !== '').join(' → ')
  return `${type} ${who === '' ? 'nobody' : who} "${shortened(sentence)}"`
}

function namesOf(actors: Reading['by']): string {
  return actors.map(({ name }) => name).join(', ')
}

function changesOf({ before, after, fields }: Change): string {
  return fields.map((field) => `${field}${wasOf(field, before, after)}`).join(', ')
}

/** What it was, where that is short. */
function wasOf(field: ChangedField, before: Reading, after: Reading): string {
  switch (field) {
    case 'type':
    case 'polarity':
    case 'modality':
    case 'quote':
      return ` was ${before[field]}`
    case 'by':
    case 'to':
      return ` was ${namesOf(before[field]) || 'nobody'}`
    case 'about':
      return ` was ${namesOf(before.about) || 'nobody'} and is ${namesOf(after.about) || 'nobody'}`
    case 'content':
      return ` was ${quoted(before.content)} and is ${quoted(after.content)}`
    case 'date':
      return ` was ${before.happenedFrom ?? 'unknown'}`
    case 'voice':
    case 'words':
      return ''
  }
}

function quoted(content: string | null): string {
  return content === null ? 'none' : `"${shortened(content)}"`
}

function decidedOn({
  decisions,
}: StoredReading | (Reading & { readonly decisions?: readonly string[] })): string {
  return decisions === undefined || decisions.length === 0 ? '' : ` [decided: ${decisions.join(', ')}]`
}

/** The same for programs. */
export function differenceAsJson({ article, readers, added, gone, changed }: Reextracted): object {
  const { id, name, title, publishedOn } = article
  return { article: { id, name, title, publishedOn }, readers, added, gone, changed }
}

/** What came of all articles together. */
export class Sum {
  #articles = 0
  #upToDate = 0
  #added = 0
  #gone = 0
  #changed = 0
  differing = 0
  failures = 0

  add({ isSkipped, error, added, gone, changed }: Reextracted): void {
    if (isSkipped) this.#upToDate += 1
    else this.#articles += 1
    if (error !== undefined) this.failures += 1
    if (added.length + gone.length + changed.length > 0) this.differing += 1
    this.#added += added.length
    this.#gone += gone.length
    this.#changed += changed.length
  }

  asJson(isWritten: boolean): object {
    return {
      articles: this.#articles,
      upToDate: this.#upToDate,
      differing: this.differing,
      added: this.#added,
      gone: this.#gone,
      changed: this.#changed,
      failures: this.failures,
      isWritten,
    }
  }

  inWords(): string {
    return formatTable(
      ['articles read', 'with changes', 'reports added', 'gone', 'changed', 'failed'],
      [[this.#articles, this.differing, this.#added, this.#gone, this.#changed, this.failures].map(String)],
    )
  }
}
