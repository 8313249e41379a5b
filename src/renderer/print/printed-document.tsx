import { useCallback, useRef } from 'react'
import { WordsIn } from '#renderer/lib/words-context.tsx'
import type { ReportDocument } from '#shared/report-model.ts'
import { createSay } from '#shared/say.ts'
import { footWords } from '#shared/wording/report-words.ts'
import { setPageMargins } from './page-margins.ts'
import type { ShownOnPageOne } from './page-one.tsx'
import { PrintPage } from './print-page.tsx'

/**
 * The pages of one language, or of one after the other: each with its own page one.
 * @param onReady called once all is laid out with its fonts; says how much of each section the first page holds
 */
export const PrintedDocument = ({
  pages,
  onReady,
}: {
  readonly pages: ReportDocument
  readonly onReady: (shown: ShownOnPageOne) => void
}) => {
  const laidOut = useRef(new Map<number, ShownOnPageOne>())
  const settle = useCallback(
    (index: number, shown: ShownOnPageOne): void => {
      laidOut.current.set(index, shown)
      const first = laidOut.current.get(0)
      if (first === undefined || laidOut.current.size < pages.parts.length) return
      const parts = pages.parts.map((model) => {
        const say = createSay(model.language)
        return { locale: model.language, foot: footWords(model, say), say }
      })
      void setPageMargins(pages.paper, parts)
        .then(() => document.fonts.ready)
        .then(() => onReady(first))
    },
    [pages, onReady],
  )
  return (
    <main className={`report ${pages.paper === 'A4' ? 'a4' : 'letter'}`}>
      {pages.parts.map((model, index) => (
        <WordsIn key={model.language} locale={model.language}>
          <PrintPage model={model} index={index} onSettled={settle} />
        </WordsIn>
      ))}
    </main>
  )
}
