import type { Session, WebContents } from 'electron'
import type { ReportDocument } from '#shared/report-model.ts'
import { serveBundle } from './app-scheme.ts'
import { countPages } from './count-pages.ts'
import { inTime } from './in-time.ts'
import { keptForAWhile } from './kept-for-a-while.ts'
import type { PrintWindow, ShownOnPageOne } from './print-window.ts'
import { openPrintWindow } from './print-window.ts'

/** While choices are tried out one print follows another, and each finds its fonts loaded. */
const REST_MS = 30_000

export interface PrintedReport {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly shown: ShownOnPageOne
}

export interface ReportPrinter {
  /** The summary as the bytes of a PDF; asked for several times at once, one is made after the other. */
  readonly toPdf: (document: ReportDocument) => Promise<PrintedReport>
  /** Hands the same pages to the system's print dialog; resolves once it is closed, with whether they were printed. */
  readonly toPaper: (document: ReportDocument) => Promise<boolean>
  /** Closes its window, which would otherwise wait for another print. */
  readonly close: () => void
}

/**
 * Prints from a hidden window of its own. Nothing is written to a disk, and nothing of a report is on the page once it is
 * printed. [trust F1, H9]
 * @param session in memory and used for nothing else
 * @param files the built pages with all they load
 * @param offscreen draws into memory: without a screen there is nothing that a window, even a hidden one, could be made of
 */
export function createReportPrinter(
  session: Session,
  files: ReadonlyMap<string, string>,
  { offscreen = false } = {},
): ReportPrinter {
  serveBundle(session, files)
  const kept = keptForAWhile({
    make: () => openPrintWindow(session, offscreen),
    tidy: (window) => window.clear(),
    end: (window) => window.close(),
    restMs: REST_MS,
  })
  return {
    toPdf: (document) => kept.use((window) => printToPdf(window, document)),
    // Its window is its own: the dialog may stay open for long.
    toPaper: async (document) => {
      const window = await openPrintWindow(session, offscreen)
      try {
        await window.show(document)
        return await printToPaper(window.contents, document.paper)
      } finally {
        window.close()
      }
    },
    close: kept.giveUp,
  }
}

async function printToPdf({ contents, show }: PrintWindow, document: ReportDocument): Promise<PrintedReport> {
  const shown = await show(document)
  const pdf = await inTime(
    contents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
    }),
  )
  return { pdf, pages: countPages(pdf), shown }
}

/** No time limit: the dialog waits for the person. Closing it without printing is no failure. */
function printToPaper(contents: WebContents, pageSize: ReportDocument['paper']): Promise<boolean> {
  return new Promise((resolve, reject) => {
    contents.print({ printBackground: true, pageSize }, (success, reason) => {
      if (success || /cancel/i.test(reason)) resolve(success)
      else reject(new Error(reason))
    })
  })
}
