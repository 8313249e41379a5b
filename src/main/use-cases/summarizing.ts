import type { WayQuestion } from '#main/assessments/found-way.ts'
import type { SearchWay } from '#main/threads/way-search.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReportOptions } from '#shared/report-options.ts'
import type { FoundWay } from '#shared/way.ts'
import type { UseCaseContext } from './context.ts'
import { summarizeAssessment } from './summarize-assessment.ts'
import type { Summary } from './summarize-assessment.ts'

/** A sheet asks for two ways at the most; each of its choices asks for the same ones again. */
const MOST_KEPT = 4

/**
 * Makes summaries whose ways are looked for beside everything else that the app does (decision 0015). One that takes too
 * much work is left out of the sheet.
 */
export function summarizing(
  context: UseCaseContext,
  search: SearchWay,
): (input: { readonly id: AssessmentId; readonly options: ReportOptions }) => Promise<Result<Summary>> {
  const found = new Map<string, FoundWay | null>()
  const look = async (key: string, question: WayQuestion): Promise<void> => {
    const way = await search(question, new AbortController().signal)
    found.set(key, typeof way === 'string' ? null : way)
  }
  return async (input) => {
    for (;;) {
      const asked = new Map<string, WayQuestion>()
      const summary = summarizeAssessment(context, input, (question) => {
        const key = JSON.stringify(question)
        const known = found.get(key)
        if (known === undefined) asked.set(key, question)
        return known ?? null
      })
      if (!summary.ok || asked.size === 0) return summary
      for (const key of [...found.keys()].slice(0, Math.max(0, found.size + asked.size - MOST_KEPT))) found.delete(key)
      // An answer that is given meanwhile asks for another way: then it is made anew once more.
      await Promise.all([...asked].map(([key, question]) => look(key, question)))
    }
  }
}
