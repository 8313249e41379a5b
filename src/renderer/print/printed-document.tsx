import { WordsIn } from '#renderer/lib/words-context.tsx'
import type { ReportDocument } from '#shared/report-model.ts'
import type { PageFit } from './print-page.tsx'
import { PrintPage } from './print-page.tsx'

/**
 * The pages of one language, or of one after the other: each with its own page one.
 * @param fits one for each part
 */
export const PrintedDocument = ({
  report,
  fits,
}: {
  readonly report: ReportDocument
  readonly fits: readonly PageFit[]
}) => (
  <main className={`report ${report.paper === 'A4' ? 'a4' : 'letter'}`}>
    {report.parts.map((model, index) => {
      const fit = fits[index]
      return (
        fit !== undefined && (
          <WordsIn key={model.language} locale={model.language}>
            <PrintPage model={model} fit={fit} />
          </WordsIn>
        )
      )
    })}
  </main>
)
