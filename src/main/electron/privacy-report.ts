import { folderContents } from '#main/files/folder-contents.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { PrivacyReport } from '#shared/privacy.ts'
import { checkPrivacy } from './check-privacy.ts'
import type { PrivacyEdge } from './check-privacy.ts'

export interface PrivacyReportEdge extends PrivacyEdge {
  readonly nowMs: () => number
  readonly startedAtMs: number
}

/** All that the privacy page shows, as it is at this moment. */
export const privacyReport =
  ({ nowMs, startedAtMs, ...edge }: PrivacyReportEdge): (() => Promise<Result<PrivacyReport>>) =>
  async () => {
    const checks = await checkPrivacy(edge)
    return ok({
      startedAtMs,
      checkedAtMs: nowMs(),
      checks,
      refused: edge.refusals.counts(),
      processes: [...new Set(edge.processes())],
      folder: edge.dataFolder,
      contents: folderContents(edge.dataFolder),
    })
  }
