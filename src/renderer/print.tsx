import { createRoot } from 'react-dom/client'
import type { ReportDocument } from '#shared/report-model.ts'
import { createSay } from '#shared/say.ts'
import { documentTitle } from '#shared/wording/report-words.ts'
import type { ShownOnPageOne } from './print/page-one.tsx'
import { PrintedDocument } from './print/printed-document.tsx'
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
    /** Main waits for it before it prints; there is no other channel out of this page. */
    reportReady: Promise<ShownOnPageOne>
  }
}

// Main writes the model into the page that it serves: the print window has no preload script and asks for nothing.
const embedded: unknown = JSON.parse(document.getElementById('report-model')?.textContent ?? 'null')
const root = document.getElementById('root')

/** What `buildReport` made in this app's own main process: a look tells it from an empty page, and its type is the same. */
function isReport(value: unknown): value is ReportDocument {
  return typeof value === 'object' && value !== null && 'paper' in value && 'parts' in value
}

window.reportReady = new Promise((resolve) => {
  if (!isReport(embedded) || root === null) return
  const [model] = embedded.parts
  document.title = documentTitle(model, createSay(model.language)) // becomes the title of the PDF
  document.documentElement.lang = model.language
  createRoot(root).render(<PrintedDocument pages={embedded} onReady={resolve} />)
})
