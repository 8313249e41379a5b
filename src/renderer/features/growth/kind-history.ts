import type { HistoryMark, HistoryPoint } from '#renderer/components/history-chart.tsx'
import { assertNever } from '#shared/assert-never.ts'
import type { AssessmentSummary, OutcomeFigures } from '#shared/assessment-record.ts'
import type { Format } from '#shared/format.ts'
import type { Ladder, ResultKind } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import type { LadderText } from '#shared/ladder-text.ts'
import { heldPosition } from '#shared/result-figures.ts'
import { contrastEnds, contrastsName } from '#shared/wording/reflection-sentences.ts'
import type { Say } from '#shared/words.ts'
import { type HistorySlot, isProvisional } from './history.ts'
import { reopenedText } from './reopened-text.ts'

/** Results that are no weighted average: each has a history of its own. */
export type OtherKind = Exclude<ResultKind, 'weighted-bands'>

interface Words {
  readonly say: Say
  readonly format: Format
  readonly text: LadderText
  readonly ladder: Ladder
}

export interface KindHistory {
  readonly kind: OtherKind
  readonly title: string
  readonly points: readonly HistoryPoint[]
  /** The mean beside each typical level; empty for other kinds. */
  readonly line: readonly { readonly value: number | null; readonly figure: string }[]
  readonly marks: readonly HistoryMark[]
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  readonly target: { readonly value: number; readonly label: string } | null
  /** A sentence with every value. */
  readonly label: string
}

/** How a result of this kind moved over cycles: typical levels and means, levels held, counts, means. */
export const kindHistory = (
  words: Words,
  kind: OtherKind,
  slots: readonly HistorySlot[],
  target: string | null,
): KindHistory => {
  const { say, ladder } = words
  const points = slots.map((slot): HistoryPoint => {
    const value = slot.main === null ? null : mainValue(slot.main.outcome, kind)
    return {
      id: slot.id,
      label: slot.label,
      value,
      figure: value === null ? '' : mainText(words, kind, value),
      title:
        slot.main === null
          ? ''
          : [pointTitle(words, kind, slot.label, slot.main), ...reopenedText(say, slot)].join(' · '),
      isHollow: slot.main !== null && isProvisional(slot.main),
      of: slot.main?.id ?? null,
    }
  })
  const title =
    kind === 'reflection'
      ? say('growth:kinds.title.reflection', { name: contrastsName(words), count: slots.length })
      : say(`growth:kinds.title.${kind}`, { count: slots.length })
  const values = points.flatMap((point) => (point.value === null ? [] : [point.title])).join(say('growth:gap'))
  const position = target === null ? 0 : positionOf(ladder, target)
  return {
    kind,
    title,
    points,
    line: kind === 'profile' ? slots.map(({ main }) => meanOf(words, main)) : [],
    marks: marksOf(words, kind, slots),
    ticks: ticksOf(words, kind, slots),
    target:
      position === 0 || (kind !== 'profile' && kind !== 'cumulative')
        ? null
        : { value: position, label: say('growth:kinds.target', { level: levelName(words, position) }) },
    label: values === '' ? say('growth:kinds.none') : say('growth:kinds.label', { title, values }),
  }
}

/** The figure that is drawn; null where nothing can be said, or where the ladder came to another kind of result. */
export const mainValue = (figures: OutcomeFigures, kind: OtherKind): number | null => {
  if (figures.kind !== kind) return null
  switch (figures.kind) {
    case 'profile':
      return figures.overall.typical
    case 'cumulative':
      return figures.answered === 0 ? null : heldPosition(figures)
    case 'case':
      return figures.answered === 0 ? null : figures.demonstrated.length
    case 'reflection':
      return figures.mindset
    default:
      return assertNever(figures)
  }
}

/** The figure as it is written: a level, a count, a mean. */
export const mainText = ({ say, format, ladder }: Words, kind: OtherKind, value: number): string => {
  switch (kind) {
    case 'profile':
    case 'cumulative':
      return ladder.levels[value - 1]?.id ?? say('explain:headline.below', { level: ladder.levels[0]?.id ?? '' })
    case 'case':
      return format.number(value)
    case 'reflection':
      return format.number(value, ladder.result.decimals)
    default:
      return assertNever(kind)
  }
}

const meanOf = ({ say, format, ladder }: Words, main: AssessmentSummary | null): KindHistory['line'][number] => {
  const mean = main?.outcome.kind === 'profile' ? main.outcome.overall.mean : null
  return {
    value: mean,
    figure: mean === null ? '' : say('growth:kinds.meanOf', { value: format.number(mean, ladder.result.decimals) }),
  }
}

/** `L6 Senior TL`; only the id where the level has no name. */
const levelName = ({ ladder, text }: Words, position: number): string => {
  const level = ladder.levels[position - 1]
  if (level === undefined) return ''
  return level.name === undefined ? level.id : `${level.id} ${text.short({ ...level, id: '' })}`
}

const pointTitle = (words: Words, kind: OtherKind, name: string, { outcome }: AssessmentSummary): string => {
  const { say, format, ladder } = words
  const value = mainValue(outcome, kind)
  if (value === null) return ''
  const written = mainText(words, kind, value)
  const mean = outcome.kind === 'profile' ? outcome.overall.mean : null
  return mean === null
    ? say('growth:history.point', { name, value: written })
    : say('growth:kinds.pointMean', { name, value: written, mean: format.number(mean, ladder.result.decimals) })
}

/** Every whole value of the scale; the ground of a climb and the foot of a count are drawn as well. */
const ticksOf = (words: Words, kind: OtherKind, slots: readonly HistorySlot[]): KindHistory['ticks'] => {
  const { ladder, text } = words
  const levels = ladder.levels.map((_, index) => ({ value: index + 1, label: levelName(words, index + 1) }))
  switch (kind) {
    case 'profile':
      return slots.some(({ main }) => main !== null && mainValue(main.outcome, kind) === 0)
        ? [{ value: 0, label: mainText(words, kind, 0) }, ...levels]
        : levels
    case 'cumulative': {
      const ground = ladder.result.kind === 'cumulative' ? text.text(ladder.result.ground.name) : ''
      return [{ value: 0, label: ground }, ...levels]
    }
    case 'case':
      return counted(0, ladder.competencies.length)
    case 'reflection': {
      const { min, max } = contrastEnds(words)
      return Number.isFinite(max - min) ? counted(min, max) : counted(0, 1)
    }
    default:
      return assertNever(kind)
  }
}

const counted = (from: number, to: number): KindHistory['ticks'] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ value: from + index, label: `${from + index}` }))

/** Other people's views, and her own other assessments of the same cycle. */
const marksOf = (words: Words, kind: OtherKind, slots: readonly HistorySlot[]): HistoryMark[] =>
  slots.flatMap(({ also, others }, index) =>
    [...also, ...others].flatMap((assessment): HistoryMark[] => {
      const value = mainValue(assessment.outcome, kind)
      if (value === null) return []
      return [
        {
          id: assessment.id,
          index,
          series: assessment.perspective === 'self' ? 'self' : 'manager',
          value,
          title: pointTitle(words, kind, assessment.title, assessment),
        },
      ]
    }),
  )
