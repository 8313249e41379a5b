import type { OutcomeFigures } from '#shared/assessment-record.ts'
import type { Format } from '#shared/format.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { LadderText } from '#shared/ladder-text.ts'
import type { Say } from '#shared/words.ts'
import type { Series } from './series.ts'

export interface RadarAxis {
  readonly id: string
  readonly label: string
  /** Stands under the label: "4 of 5", "3 → 4". */
  readonly caption?: string
  /** Values by series; a missing one has no point and no line to its neighbours. */
  readonly values: Readonly<Partial<Record<Series, number | null>>>
}

/** Fewer than five axes make no shape, and more than twelve can't be told apart: then lines, each on its own. */
export const fitsRadar = (axes: number): boolean => axes >= 5 && axes <= 12

/** One axis a competency, in the ladder's order; a competency without a value is a gap. */
export const radarAxes = ({
  ladder,
  text,
  self,
  target,
  previous,
}: {
  readonly ladder: Ladder
  readonly text: LadderText
  readonly self: Pick<OutcomeFigures, 'competencies'>
  readonly target: string | null
  readonly previous?: Pick<OutcomeFigures, 'competencies'> | null
}): RadarAxis[] => {
  const expected = target === null ? undefined : ladder.expectations?.levels[target]
  return ladder.competencies.map((competency) => ({
    id: competency.id,
    label: text.short(competency),
    values: {
      self: self.competencies[competency.id]?.value ?? null,
      target: expected?.[competency.id] ?? null,
      previous: previous?.competencies[competency.id]?.value ?? null,
    },
  }))
}

/**
 * What the radar shows, as a sentence for those who don't see it.
 * @param figure a value as it is written beside the radar, where that is another way than levels are
 */
export const radarSentence = ({
  axes,
  say,
  format,
  hasTarget,
  figure = (value) => format.number(value, Number.isInteger(value) ? 0 : 2),
}: {
  readonly axes: readonly RadarAxis[]
  readonly say: Say
  readonly format: Format
  readonly hasTarget: boolean
  readonly figure?: (value: number) => string
}): string => {
  const parts = axes.map(({ label, values }) => {
    const you = values.self
    if (you === null || you === undefined) return say('common:radar.open', { axis: label })
    const goal = values.target
    return hasTarget && goal !== null && goal !== undefined
      ? say('common:radar.withTarget', { axis: label, you: figure(you), target: figure(goal) })
      : say('common:radar.alone', { axis: label, you: figure(you) })
  })
  return say('common:radar.sentence', { parts: parts.join(say('common:radar.gap')) })
}
