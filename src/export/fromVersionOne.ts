/** A line of an export whose fields have not been looked at yet. */
export interface RawRow {
  readonly kind: string
  readonly fields: Readonly<Record<string, unknown>>
  /** Where it stands in the file, from 1. */
  readonly line: number
}

/** When what was kept without a moment is said to have been recorded, as by graphs of that time when they are opened. */
const EVER = 0

/** What reports tell of the acts: the id of the first, by id, and the earliest moment. */
interface Told {
  readonly via: string
  readonly since: number
}

/**
 * Gives rows of version 1 what those of today have. They list the names of an actor in its row, and do not say when a
 * party, a tie or an answer was recorded, nor which report says that one act answers another: it is the first report
 * of the act, and its earliest moment, as `fillMoments` has it for graphs of that time. Parties come after the reports,
 * and are kept in memory until then. Rows that have all are left as they are.
 */
export async function* fromVersionOne(rows: AsyncIterable<RawRow>): AsyncIterable<RawRow> {
  const told = new Map<unknown, Told>()
  const toldOf = (act: unknown): Told => told.get(act) ?? { via: '', since: EVER }
  let aliases: RawRow[] = []
  let parties: RawRow[] = []
  const flushed = (): RawRow[] => {
    const all = parties.map((row) => completed(row, { recordedAt: toldOf(row.fields.actId).since }))
    parties = []
    return all
  }
  for await (const row of rows) {
    if (row.kind !== 'actor') {
      yield* aliases
      aliases = []
    }
    if (BEHIND_REPORTS.has(row.kind)) yield* flushed()
    switch (row.kind) {
      case 'actor':
        aliases.push(...aliasesOf(row))
        yield withoutAliases(row)
        break
      case 'party':
        if ('recordedAt' in row.fields) yield row
        else parties.push(row)
        break
      case 'report':
        told.set(row.fields.actId, earliest(told.get(row.fields.actId), row))
        yield completed(row, { retired: [] })
        break
      case 'tie':
        yield completed(row, { recordedAt: EVER })
        break
      case 'response': {
        const { via, since } = toldOf(row.fields.actId)
        yield completed(row, { via, recordedAt: since })
        break
      }
      default:
        yield row
    }
  }
  yield* aliases
  yield* flushed()
}

/** Kinds that come after all reports. */
const BEHIND_REPORTS: ReadonlySet<string> = new Set(['tie', 'response', 'source'])

/** The fields that it lacks are added. */
function completed(row: RawRow, fields: RawRow['fields']): RawRow {
  return { ...row, fields: { ...fields, ...row.fields } }
}

function withoutAliases({ fields, ...row }: RawRow): RawRow {
  return { ...row, fields: Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'aliases')) }
}

function aliasesOf({ fields, line }: RawRow): RawRow[] {
  const { id, name, aliases } = fields
  if (!Array.isArray(aliases)) return []
  const names = [...new Set<unknown>([name, ...(aliases as readonly unknown[])])]
  return names.map((each) => ({
    kind: 'alias',
    fields: { actorId: id, name: each, recordedAt: EVER },
    line,
  }))
}

function earliest(known: Told | undefined, { fields: { id, recordedAt } }: RawRow): Told {
  const [via, since] = [String(id), Number(recordedAt)]
  if (known === undefined) return { via, since }
  return { via: via < known.via ? via : known.via, since: Math.min(since, known.since) }
}
