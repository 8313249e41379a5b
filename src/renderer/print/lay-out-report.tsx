import { flushSync } from 'react-dom'
import type { Root } from 'react-dom/client'
import { sayIn } from '#shared/say-in.ts'
import type { ReportDocument, ReportModel } from '#shared/report-model.ts'
import { footWords } from '#shared/wording/report-words.ts'
import { fullestPlan } from './fullest-plan.ts'
import { loadFonts } from './load-fonts.ts'
import { setPageMargins } from './page-margins.ts'
import type { PagePlan } from './page-plan.ts'
import { FULL_PLAN, planWithout } from './page-plan.ts'
import type { PageFit } from './print-page.tsx'
import { PrintedDocument } from './printed-document.tsx'

/** Kept free at the foot of page one: paper and screen may round a line's height differently. */
const RESERVE_PX = 8

/** How many of each the first page holds. */
export interface ShownOnPageOne {
  readonly promises: number
  readonly strengths: number
  readonly gaps: number
  readonly actions: number
  readonly questions: number
}

/**
 * Draws a report with its fonts, the fullest page one that is one page in each language. Drawn and measured without giving
 * way to anything in between: the page isn't seen, and its printing waits.
 * @returns what the first page holds
 */
export const layOutReport = async (root: Root, report: ReportDocument): Promise<ShownOnPageOne> => {
  let fits: readonly PageFit[] = report.parts.map(() => ({ plan: FULL_PLAN, spare: 0, isFound: false }))
  const draw = (index: number, fit: PageFit): void => {
    fits = fits.with(index, fit)
    flushSync(() => root.render(<PrintedDocument report={report} fits={fits} />))
  }
  const findFit = (index: number): void => {
    const sheet = sheetAt(index)
    const leftOn = (plan: PagePlan): number => {
      draw(index, { plan, spare: 0, isFound: false })
      return sheet.clientHeight - (sheet.firstElementChild?.clientHeight ?? 0) - RESERVE_PX
    }
    const plan = planWithout(fullestPlan((taken) => leftOn(planWithout(taken))))
    draw(index, { plan, spare: Math.max(0, leftOn(plan)), isFound: true })
  }

  for (const [index, fit] of fits.entries()) draw(index, fit)
  const foot = setPageMargins(report.paper, report.parts.map(footOf))
  await loadFonts(foot + document.body.textContent)
  // A poorer plan may have letters that no other has: with their fonts it is looked for once more.
  do for (const index of fits.keys()) findFit(index)
  while (await loadFonts(document.body.textContent))
  return shownOf(report.parts[0], fits[0]?.plan ?? FULL_PLAN)
}

const footOf = (model: ReportModel) => {
  const say = sayIn(model.language)
  return { locale: model.language, foot: footWords(model, say), say }
}

const sheetAt = (index: number): Element => {
  const sheet = document.querySelectorAll('.sheet').item(index)
  if (sheet === null) throw new Error('a part has no page one')
  return sheet
}

const shownOf = ({ promises, strengths, gaps, actions, questions }: ReportModel, plan: PagePlan): ShownOnPageOne => ({
  promises: Math.min(plan.promises, promises?.list.length ?? 0),
  strengths: Math.min(plan.strengths, strengths?.length ?? 0),
  gaps: Math.min(plan.gaps, gaps?.list.length ?? 0),
  actions: Math.min(plan.actions, actions?.length ?? 0),
  questions: Math.min(plan.questions, questions?.length ?? 0),
})
