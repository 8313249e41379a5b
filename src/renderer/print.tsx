import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { PrintPage, printedReport } from './print/print-page.tsx'
import '@fontsource/noto-sans-tc/400.css'
import '@fontsource/noto-sans-tc/700.css'

z.config({ jitless: true }) // zod would try `new Function`, which the content security policy reports

// The main process writes the report into the page it serves: the print window has no preload script and no channel.
const embedded = document.getElementById('report-model')?.textContent ?? 'null'
const report = printedReport.nullable().parse(JSON.parse(embedded))
const root = document.getElementById('root')

if (report !== null && root !== null) {
  document.documentElement.lang = report.language
  document.title = report.title // becomes the title of the PDF
  createRoot(root).render(<PrintPage report={report} />)
}
