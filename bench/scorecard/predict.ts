/**
 * Reads annotated texts and writes what the extractor finds in them, in the form a scorer takes.
 *
 *   tsx bench/scorecard/predict.ts acts|attribution|events TEXTS.jsonl > PREDICTIONS.jsonl
 *
 * TEXTS: one `{"id", "text", "title"?, "date"?, "publisher"?}` a line.
 */
import { readFileSync } from 'node:fs'
import { createExtractor } from '../../src/extract/index.ts'
import { loadEnglish } from '../../src/language/index.ts'
import type { ExtractedReport, Extraction } from '../../src/model/index.ts'
import { ACTS } from '../../src/ontology/index.ts'

/** What each kind of scorer wants to see of an extraction. */
const FORMS: Readonly<Record<string, (extraction: Extraction, id: string) => unknown>> = {
  acts: (extraction, id) => ({ ...extraction, id }),
  attribution: ({ reports }, id) => ({ id, attributions: reports.filter(hasContent).map(attribution) }),
  events: ({ reports, actors }, id) => ({
    id,
    events: reports.flatMap((report) => events(report, (name) => actors[name]?.of ?? name)),
  }),
}

function main([form = '', path = '']: readonly string[]): void {
  const write = FORMS[form]
  if (!write || !path) {
    process.stderr.write('usage: predict.ts acts|attribution|events TEXTS.jsonl\n')
    process.exitCode = 2
    return
  }
  const extractor = createExtractor(loadEnglish())
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const { id, text, date } = JSON.parse(line)
    const extraction = extractor.extract({
      name: String(id),
      text: String(text),
      ...(date ? { date: String(date) } : {}),
    })
    process.stdout.write(`${JSON.stringify(write(extraction, String(id)))}\n`)
  }
}

function hasContent({ spans }: ExtractedReport): boolean {
  return spans.content.length > 0
}

function attribution({ spans }: ExtractedReport): unknown {
  return { source: spans.by, cue: [spans.cue], content: spans.content }
}

/** One event for each pair of actors; an actor counts as the nation it belongs to. */
function events(report: ExtractedReport, nationOf: (name: string) => string): readonly unknown[] {
  const { plover, cameo } = ACTS[report.type]
  if (plover === null || cameo === null) return []
  return report.by.flatMap((by) =>
    report.to.map((to) => ({ source: nationOf(by), target: nationOf(to), root: cameo.slice(0, 2), plover })),
  )
}

main(process.argv.slice(2))
