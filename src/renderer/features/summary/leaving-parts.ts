import type { ReportCounts } from '#shared/report-model.ts'
import type { ReportOptions, ReportSection } from '#shared/report-options.ts'
import { DETAIL_SECTIONS, PAGE_ONE_SECTIONS } from '#shared/report-options.ts'

export interface LeavingPart {
  readonly section: ReportSection
  readonly count: number
}

/** What goes in and what stays out, in the order of the pages; what there is none of is in neither. */
export const leavingParts = (
  counts: ReportCounts,
  { sections }: Pick<ReportOptions, 'sections'>,
): { readonly holds: readonly LeavingPart[]; readonly leftOut: readonly LeavingPart[] } => {
  const all = [...PAGE_ONE_SECTIONS, ...DETAIL_SECTIONS]
    .map((section) => ({ section, count: counts[section] }))
    .filter(({ count }) => count > 0)
  return {
    holds: all.filter(({ section }) => sections[section]),
    leftOut: all.filter(({ section }) => !sections[section]),
  }
}
