import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { ReportDocument } from '#shared/report-model.ts'
import { sayIn } from '#shared/say-in.ts'
import { documentTitle } from '#shared/wording/report-words.ts'
import type { ShownOnPageOne } from './print/lay-out-report.tsx'
import { layOutReport } from './print/lay-out-report.tsx'
import './styles/tokens.css'
import './styles/charts.css'
import './print/print.css'
import './print/page-one.css'
import './print/details.css'
import './print/print-charts.css'
import '@fontsource/inter/400.css'
import '@fontsource/inter/500.css'
import '@fontsource/inter/600.css'
import '@fontsource/noto-sans-tc/400.css'
import '@fontsource/noto-sans-tc/700.css'

declare global {
  interface Window {
    // Called by main, which waits for the answer: this page has no preload script, and asks for nothing itself.
    showReport: (report: unknown) => Promise<ShownOnPageOne>
    /** Nothing of it stays until the next one. */
    clearReport: () => void
  }
}

const place = document.getElementById('root')
if (place === null) throw new Error('print.html has no place for a report')
const root = createRoot(place)

window.showReport = async (report) => {
  if (!isReport(report)) throw new Error('no report')
  const [model] = report.parts
  document.title = documentTitle(model, sayIn(model.language)) // becomes the title of the PDF
  document.documentElement.lang = model.language
  return await layOutReport(root, report)
}

window.clearReport = () => {
  document.title = ''
  document.adoptedStyleSheets = []
  flushSync(() => root.render(null))
}

/** What `buildReport` made in this app's own main process: a look tells it from nothing, and its type is the same. */
function isReport(value: unknown): value is ReportDocument {
  return typeof value === 'object' && value !== null && 'paper' in value && 'parts' in value
}
