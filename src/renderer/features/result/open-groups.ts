import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { competencyName } from '#shared/wording/condition-sentence.ts'

/** A part of the form in which something is unanswered. */
export interface OpenGroup {
  /** The section of the form to go to. */
  readonly section: string
  readonly name: string
  readonly open: number
}

/** Where answers are missing, in the form's order: competencies, pairs of wordings, pitfalls. */
export const openGroups = (input: WordingInput): OpenGroup[] => {
  const { ladder, text, outcome } = input
  const completeness = outcome.trace.find((step) => step.step === 'completeness')
  if (completeness?.step !== 'completeness') return []
  return completeness.groups.flatMap(({ id, part, open }): OpenGroup[] => {
    if (open.length === 0) return []
    if (part === 'competency') return [{ section: id, name: competencyName(input, id), open: open.length }]
    const named = (part === 'contrast' ? ladder.contrasts : ladder.signals)?.find((group) => group.id === id)
    const name = named === undefined ? id : text.text(named.name)
    return [{ section: part === 'contrast' ? id : 'signals', name, open: open.length }]
  })
}
