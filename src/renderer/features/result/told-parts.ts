import { valueScale } from '#shared/value-scale.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { headlineOf } from '#shared/wording/headline.ts'
import { traceGroups } from '#shared/wording/trace-groups.ts'
import type { ToldStep } from '#shared/wording/trace-sentence.ts'
import { valueText } from '#shared/wording/value-text.ts'

/** A part of the explanation: what it is about, what it came to, and its steps. */
export interface ToldPart {
  readonly id: string
  readonly name: string
  /** As short as a table's cell; '' where it comes to several things. */
  readonly value: string
  readonly lines: readonly ToldStep[]
}

/** Every step of a result by what it is about: the whole, each competency, what is asked beside the level. */
export const toldParts = (wording: WordingInput): ToldPart[] => {
  const { say, format, text, ladder, outcome } = wording
  const groups = traceGroups(wording)
  const scale = valueScale(ladder)
  const valueOf = (id: string): string => {
    const value = outcome.competencies[id]?.value ?? null
    return value === null ? '' : valueText(scale, value, say, format)
  }
  return [
    {
      id: 'overall',
      name: say('result:told.whole'),
      value: headlineOf({ ...wording, levels: ladder.levels }, outcome).main,
      lines: groups.overall,
    },
    ...groups.competencies.map(({ id, lines }) => {
      const competency = ladder.competencies.find((candidate) => candidate.id === id)
      return { id, name: competency === undefined ? id : text.name(competency), value: valueOf(id), lines }
    }),
    { id: 'expectations', name: say('result:told.expectations'), value: '', lines: groups.expectations },
    { id: 'promotions', name: say('result:told.promotions'), value: '', lines: groups.promotions },
  ].filter(({ lines }) => lines.length > 0)
}
