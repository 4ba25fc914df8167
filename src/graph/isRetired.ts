import type { StoredReport } from './rows.ts'

/** Whether a report was given up, and not found again since. */
export function isRetired({ retired }: Pick<StoredReport, 'retired'>): boolean {
  return retired.length % 2 === 1
}
