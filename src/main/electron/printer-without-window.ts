import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, session } from 'electron'
import type { ReportDocument } from '#shared/report-model.ts'
import { listBundleFiles } from './bundle-response.ts'
import { createReportPrinter } from './report-printer.ts'
import type { PrintedReport } from './report-printer.ts'

/**
 * Lets a command print with the app's own engine: no window is shown, and what Chromium keeps for itself goes to a
 * folder that ends with it, so that an open Cairn is not disturbed.
 * @param pages where the built pages are
 */
export function printerWithoutWindow(pages: string): (model: ReportDocument) => Promise<PrintedReport> {
  const own = mkdtempSync(join(tmpdir(), 'cairn-'))
  app.setPath('userData', own)
  app.setPath('sessionData', own)
  app.on('quit', () => {
    rmSync(own, { recursive: true, force: true })
  })
  app.on('window-all-closed', () => undefined) // the last page printed doesn't end the command
  app.dock?.hide()
  return async (document) => {
    await app.whenReady()
    const pagesOfReports = session.fromPartition('print', { cache: false })
    const printer = createReportPrinter(pagesOfReports, listBundleFiles(pages), { offscreen: true })
    return await printer.toPdf(document)
  }
}
