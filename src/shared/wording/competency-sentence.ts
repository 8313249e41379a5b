import type { Outlook } from '../assessment-record.ts'
import type { Format } from '../format.ts'
import type { Competency, Ladder } from '../ladder.ts'
import { levelAt } from '../level-place.ts'
import type { LadderText } from '../ladder-text.ts'
import type { Outcome } from '../outcome.ts'
import type { TraceStep } from '../trace.ts'
import type { Say } from '../words.ts'
import { figureName } from './figure-name.ts'
import { itemName } from './item-name.ts'

export interface WordingInput {
  readonly say: Say
  readonly format: Format
  readonly text: LadderText
  readonly ladder: Ladder
  readonly outcome: Outcome
}

/** `L3`, or "not yet L1" where the competency is below the first level. */
export const positionName = (input: Pick<WordingInput, 'say' | 'ladder'>, position: number): string =>
  levelAt(input.ladder, position)?.id ?? input.say('explain:notYet', { level: input.ladder.levels[0]?.id ?? '' })

/** What a row is called, from its item id. */
export const rowName = (input: Pick<WordingInput, 'ladder' | 'text'>, item: string): string => itemName(input, item)

/**
 * How one competency stands, in a sentence or two: its level and why; with one row to go, what that row decides;
 * before that, how many rows are open.
 */
export const competencySentence = (
  input: WordingInput & { readonly competency: Competency; readonly outlook: Outlook },
): string => {
  const { say, text, outcome, competency, outlook } = input
  const name = text.name(competency)
  const figures = outcome.competencies[competency.id]
  if (figures === undefined) return ''
  if (figures.setAside === true) return say('explain:competency.setAside', { name })
  if (!figures.complete) {
    const open = outlook[competency.id]
    if (open !== undefined) return oneToGo(input, name, open.item, open.levels)
    return say('explain:competency.open', { name, count: figures.total - figures.answered })
  }
  return [
    say('explain:competency.is', { name, level: figureName(input, figures.value ?? 0) }),
    ...outcome.trace
      .filter((step) => 'competency' in step && step.competency === competency.id)
      .flatMap((step) => reason(input, step)),
  ].join(say('explain:sentenceGap'))
}

/** "Systems foundations at L3 or above makes it L4; at L2 or below it costs one level, L3." */
const oneToGo = (input: WordingInput, name: string, item: string, levels: readonly (number | null)[]): string => {
  const { say, ladder } = input
  const row = rowName(input, item)
  const head = say('explain:competency.oneToGo', { name })
  const possible = levels.flatMap((level, value) => (level === null ? [] : [{ level, value }]))
  const results = [...new Set(possible.map(({ level }) => level))].sort((a, b) => b - a)
  const gap = say('explain:sentenceGap')
  const only = results[0]
  if (results.length === 1 && only !== undefined) {
    return `${head}${gap}${say('explain:outlook.always', { row, level: positionName(input, only) })}`
  }
  const parts = results.flatMap((level) => {
    const values = possible.filter((option) => option.level === level).map(({ value }) => value)
    const least = values[0]
    const most = values[values.length - 1]
    if (least === undefined || most === undefined) return []
    const made = positionName(input, level)
    const top = possible[possible.length - 1]?.value
    const from = levelAt(ladder, least)?.id ?? say('explain:notYetValue')
    const to = levelAt(ladder, most)?.id ?? say('explain:notYetValue')
    if (most === top) return [say('explain:outlook.orAbove', { from, made })]
    if (least === possible[0]?.value) return [say('explain:outlook.orBelow', { to, made })]
    return [
      least === most
        ? say('explain:outlook.exactly', { from, made })
        : say('explain:outlook.between', { from, to, made }),
    ]
  })
  return `${head}${gap}${say('explain:outlook.row', { row, parts: parts.join(say('explain:outlook.gap')) })}`
}

/** Why the level is what it is, from the steps that decided it. */
const reason = (input: WordingInput, step: TraceStep): string[] => {
  const { say, format } = input
  if (step.step === 'majority' && step.value > 0) {
    const have = step.sorted.filter((value) => value >= step.value).length
    const { need, of } = step.left
    return [say('explain:why.majority', { have, of, level: positionName(input, step.value), need })]
  }
  if (step.step === 'straggler' && step.costs === 1) {
    const rows = format.list(step.items.map((item) => rowName(input, item)))
    const at = positionName(input, step.lowest)
    return [say('explain:why.straggler', { rows, at, level: positionName(input, step.value) })]
  }
  if (step.step === 'anti-signal' && step.reading === 'level' && step.disqualified.length > 0) {
    const levels = format.list(step.disqualified.map((position) => positionName(input, position)))
    return [say('explain:why.antiSignal', { levels, level: positionName(input, step.value) })]
  }
  return []
}
