import type { Session } from 'electron'
import { BrowserWindow } from 'electron'
import type { WebContents } from 'electron'
import { z } from 'zod'
import type { ReportDocument } from '#shared/report-model.ts'
import { APP_ORIGIN } from './app-address.ts'
import { inTime } from './in-time.ts'
import { reportCall } from './report-call.ts'
import { WEB_PREFERENCES } from './web-preferences.ts'

/** How much of each section page one holds, as the page itself found out. */
const shownSchema = z.object({
  promises: z.number().int(),
  strengths: z.number().int(),
  gaps: z.number().int(),
  actions: z.number().int(),
  questions: z.number().int(),
})
export type ShownOnPageOne = z.infer<typeof shownSchema>

export interface PrintWindow {
  readonly contents: WebContents
  /** Resolves once the report is laid out with its fonts. */
  readonly show: (document: ReportDocument) => Promise<ShownOnPageOne>
  /** Leaves nothing of the report on the page. */
  readonly clear: () => Promise<void>
  readonly close: () => void
}

/** A hidden window without a preload script, in which nothing but the app's files and one report at a time exist. [trust F1, H9] */
export async function openPrintWindow(session: Session, offscreen: boolean): Promise<PrintWindow> {
  const window = new BrowserWindow({
    show: false,
    width: 800,
    height: 1200,
    webPreferences: { ...WEB_PREFERENCES, session, offscreen },
  })
  const contents = window.webContents
  const gone = new Promise<never>((_resolve, reject) => {
    contents.once('render-process-gone', (_event, { reason }) => {
      reject(new Error(`the print page is gone: ${reason}`))
    })
  })
  gone.catch(() => undefined) // also while nobody waits for the page
  const answer = (script: string): Promise<unknown> =>
    inTime(Promise.race([contents.executeJavaScript(script) as Promise<unknown>, gone]))
  const close = (): void => {
    window.destroy()
  }
  try {
    await inTime(Promise.race([contents.loadURL(`${APP_ORIGIN}/print.html`), gone]))
  } catch (error) {
    close()
    throw error
  }
  return {
    contents,
    show: async (document) => shownSchema.parse(await answer(reportCall(document))),
    clear: async () => {
      await answer('window.clearReport()')
    },
    close,
  }
}
