import { useEffect } from 'react'
import { z } from 'zod'

export const printedReport = z.strictObject({ language: z.enum(['en', 'zh-TW']), title: z.string() })

type PrintedReport = z.infer<typeof printedReport>

/** The pages to print. They say that they are ready when the fonts they use have come in. */
export function PrintPage({ report }: { readonly report: PrintedReport }) {
  useEffect(() => {
    void document.fonts.ready.then(() => {
      document.documentElement.dataset['ready'] = 'true'
    })
  }, [])
  return (
    <main>
      <h1>{report.title}</h1>
    </main>
  )
}
