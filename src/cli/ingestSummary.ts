import type { IngestFailure, IngestSummary } from '../ingest/index.ts'
import type { ClaimgraphError } from '../model/index.ts'
import { formatProblem } from './formatProblem.ts'
import { describeBug } from './reportFailure.ts'
import { tell } from './stderr.ts'
import { formatTable } from './table.ts'

/** Lists on standard error what was not read, and what may want a look. */
export function tellProblems({ problems, warnings, failures }: IngestSummary): void {
  for (const warning of warnings) tell(`warning: ${formatProblem(warning)}`)
  for (const problem of problems) tell(formatProblem(problem))
  for (const { path, article, error } of failures) {
    tell(`${article === undefined ? path : `${path}: ${article}`}: ${describeBug(error)}`)
  }
}

/** What a run did, as a table. */
export function formatSummary(summary: IngestSummary): string {
  const { files, unchanged, articles, written, reports, notEnglish, problems, failures, seconds } = summary
  const counts = [files, unchanged, articles, written, reports, notEnglish, problems.length + failures.length]
  return formatTable(
    ['files', 'unchanged', 'articles', 'new', 'reports', 'not English', 'skipped', 'seconds'],
    [[...counts.map(String), seconds.toFixed(1)]],
  )
}

/** The same for programs, with the problems and failures. */
export function summaryAsJson(summary: IngestSummary): object {
  const { files, unchanged, articles, written, reports, notEnglish, problems, warnings, failures, seconds } =
    summary
  return {
    files,
    unchanged,
    articles,
    new: written,
    reports,
    notEnglish,
    skipped: problems.length + failures.length,
    seconds,
    problems: problems.map(problemAsJson),
    warnings: warnings.map(problemAsJson),
    failures: failures.map(failureAsJson),
  }
}

function problemAsJson({ file, line, code, message, advice }: ClaimgraphError): object {
  return { file, line, code, message, advice }
}

function failureAsJson({ path, article, error }: IngestFailure): object {
  return { file: path, article, message: error instanceof Error ? error.message : String(error) }
}
