import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Session, WebContents } from 'electron'
import { BrowserWindow } from 'electron'
import { z } from 'zod'
import type { ReportDocument } from '#shared/report-model.ts'
import { APP_ORIGIN } from './app-address.ts'
import { servePages } from './app-scheme.ts'
import { countPages } from './count-pages.ts'
import { printPageHtml } from './print-page-html.ts'
import { WEB_PREFERENCES } from './web-preferences.ts'

/** [trust H9] A page that isn't there by then never will be. */
const TIME_LIMIT_MS = 30_000

const PRINT_PAGE = '/print.html'

/** How much of each section page one holds, as the page itself found out. */
const shownSchema = z.object({
  promises: z.number().int(),
  strengths: z.number().int(),
  gaps: z.number().int(),
  actions: z.number().int(),
  questions: z.number().int(),
})

export interface PrintedReport {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly shown: z.infer<typeof shownSchema>
}

export interface ReportPrinter {
  /** The summary as the bytes of a PDF; asked for several times at once, one is made after the other. */
  readonly toPdf: (document: ReportDocument) => Promise<PrintedReport>
  /** Hands the same pages to the system's print dialog; resolves once it is closed, with whether they were printed. */
  readonly toPaper: (document: ReportDocument) => Promise<boolean>
}

/**
 * Prints from a hidden window that has no preload script and a session of its own, in which nothing but the app's files
 * and the one report exist. Nothing is written to a disk. [trust F1, H9]
 * @param session in memory and used for nothing else
 * @param files the built pages with all they load
 * @param offscreen draws into memory: without a screen there is nothing that a window, even a hidden one, could be made of
 */
export function createReportPrinter(
  session: Session,
  files: ReadonlyMap<string, string>,
  { offscreen = false } = {},
): ReportPrinter {
  const pages = new Map<string, string>()
  servePages(session, { files, pages })
  const template = readFileSync(files.get(PRINT_PAGE) ?? PRINT_PAGE, 'utf8')
  let last: Promise<unknown> = Promise.resolve()

  const withPage = async <T>(document: ReportDocument, work: (page: PrintPage) => Promise<T>): Promise<T> => {
    const path = `/print-${randomUUID()}.html`
    const window = new BrowserWindow({
      show: false,
      width: 800,
      height: 1200,
      webPreferences: { ...WEB_PREFERENCES, session, offscreen },
    })
    try {
      pages.set(path, printPageHtml(template, document))
      return await work({ contents: window.webContents, shown: await limited(readyPage(window.webContents, path)) })
    } finally {
      pages.delete(path)
      window.destroy()
    }
  }

  return {
    toPdf: (document) => {
      const next = last.then(() => withPage(document, printToPdf))
      last = next.catch(() => undefined) // the one after it gets its own turn
      return next
    },
    toPaper: (document) => withPage(document, ({ contents }) => printToPaper(contents, document.paper)),
  }
}

interface PrintPage {
  readonly contents: WebContents
  readonly shown: PrintedReport['shown']
}

/** Waits until the page has laid itself out with its fonts. */
async function readyPage(contents: WebContents, path: string): Promise<PrintPage['shown']> {
  const gone = new Promise<never>((_resolve, reject) => {
    contents.once('render-process-gone', (_event, { reason }) => {
      reject(new Error(`the print page is gone: ${reason}`))
    })
  })
  const ready = contents
    .loadURL(`${APP_ORIGIN}${path}`)
    .then(() => contents.executeJavaScript('window.reportReady') as Promise<unknown>)
  return shownSchema.parse(await Promise.race([ready, gone]))
}

async function printToPdf({ contents, shown }: PrintPage): Promise<PrintedReport> {
  const pdf = await limited(
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

async function limited<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('printing took too long'))
    }, TIME_LIMIT_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
