import type { ExtractedReport } from '../model/index.ts'

/** Where links of reports lead: from the report to the last; or what is wrong with them. */
export type Trail =
  | { readonly reports: readonly ExtractedReport[] }
  | { readonly broken: 'MISSING' | 'CIRCLE'; readonly id: string }

/** Follows links from report to report until there is none. */
export function followLinks(
  report: ExtractedReport,
  byId: ReadonlyMap<string, ExtractedReport>,
  next: (report: ExtractedReport) => string | null,
): Trail {
  const reports = [report]
  for (let id = next(report); id !== null; ) {
    const linked = byId.get(id)
    if (linked === undefined) return { broken: 'MISSING', id }
    if (reports.includes(linked)) return { broken: 'CIRCLE', id }
    reports.push(linked)
    id = next(linked)
  }
  return { reports }
}

/** The report inside whose content one is told. */
export function voiceOf({ voice }: ExtractedReport): string | null {
  return voice === 'OUTLET' ? null : voice
}

/** The first telling of the same act. */
export function firstOf({ sameAs }: ExtractedReport): string | null {
  return sameAs
}
