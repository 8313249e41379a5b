import { assertNever } from '../assert-never.ts'
import type { CompetencyStep, TraceRow } from '../trace-competency.ts'
import { positionName, rowName, type WordingInput } from './competency-sentence.ts'
import { statementFacts } from './statement-facts.ts'
import type { TraceFact, TraceLine } from './trace-sentence.ts'

/** A step that led to one competency's value, in words. */
export const competencyStepLine = (input: WordingInput, step: CompetencyStep): TraceLine => {
  const { say, format } = input
  const line = (text: string, result = '', inputs: readonly TraceFact[] = []): TraceLine => ({
    rule: step.rule,
    text,
    inputs,
    result,
  })
  const level = (position: number): string => positionName(input, position)
  const rows = (items: readonly string[]): string => format.list(items.map((item) => rowName(input, item)))
  switch (step.step) {
    case 'majority':
      return line(majorityText(input, step), level(step.value), rowFacts(input, step.rows))
    case 'straggler':
      return line(
        step.costs === 1
          ? say('explain:trace.straggler.costs', {
              count: step.items.length,
              rows: rows(step.items),
              lowest: level(step.lowest),
              from: level(step.from),
            })
          : say('explain:trace.straggler.free', { lowest: level(step.lowest), from: level(step.from) }),
        level(step.value),
      )
    case 'strict':
      return line(
        say('explain:trace.strict', { lowest: level(step.lowest), value: level(step.value) }),
        level(step.value),
      )
    case 'anti-signal':
      return line(antiSignalText(input, step), level(step.value))
    case 'barrier':
      return line(barrierText(input, step))
    case 'competency-set-aside':
      return hasRows(input, step)
        ? line(say('explain:trace.setAside'), '', rowFacts(input, step.rows))
        : line(say('explain:trace.leftOut'))
    case 'competency-open':
      return openLine(input, step)
    case 'rubric':
      return line(say('explain:trace.rubric', { level: level(step.value) }), level(step.value))
    case 'mean':
      return meanLine(input, step)
    default:
      return assertNever(step)
  }
}

type Step<K extends CompetencyStep['step']> = Extract<CompetencyStep, { step: K }>

const majorityText = (input: WordingInput, step: Step<'majority'>): string => {
  const { say } = input
  const { stated, left } = step
  const sorted = step.sorted.map((position) => positionName(input, position)).join(say('explain:trace.valueGap'))
  const rule = say('explain:trace.majority', { ...left, sorted, level: positionName(input, step.value) })
  if (stated.of === left.of) return rule
  const fewer = say('explain:trace.majorityLeft', {
    count: stated.of - left.of,
    statedNeed: stated.need,
    statedOf: stated.of,
    need: left.need,
    of: left.of,
  })
  return `${fewer}${say('explain:sentenceGap')}${rule}`
}

/** Rows of a matrix are few and have names; a rubric is one row, and statements are told by their count. */
const openLine = (input: WordingInput, step: Step<'competency-open'>): TraceLine => {
  const { say, format } = input
  const open = step.rows.filter(({ state }) => state === 'unanswered').map(({ item }) => item)
  const rows = format.list(open.map((item) => rowName(input, item)))
  if (hasRows(input, step)) {
    const text = say('explain:trace.open', { count: open.length, rows })
    return { rule: step.rule, text, inputs: rowFacts(input, step.rows), result: '' }
  }
  const isRubric = step.rows.length === 1 && open[0] === step.competency
  const text = isRubric ? say('explain:trace.notRated') : say('explain:trace.noneRated', { count: open.length })
  return { rule: step.rule, text, inputs: [], result: '' }
}

const hasRows = ({ ladder }: WordingInput, { competency }: CompetencyStep): boolean =>
  ladder.competencies.find(({ id }) => id === competency)?.instrument.kind === 'dimensions'

/** A mean of statements; provisional while one of them is unanswered. */
const meanLine = (input: WordingInput, step: Step<'mean'>): TraceLine => {
  const { say, format } = input
  const value = format.number(step.value, step.decimals)
  const open = step.rows.filter(({ state }) => state === 'unanswered').length
  return {
    rule: step.rule,
    text: [
      say('explain:trace.mean', { count: step.count, sum: format.number(step.sum), value }),
      ...(open === 0 ? [] : [say('explain:trace.meanOpen', { count: open })]),
    ].join(say('explain:sentenceGap')),
    inputs: statementFacts(input, step.rows),
    result: value,
  }
}

const antiSignalText = (input: WordingInput, step: Step<'anti-signal'>): string => {
  const { say, format } = input
  const names = (positions: readonly number[]): string =>
    format.list(positions.map((position) => positionName(input, position)))
  if (step.disqualified.length > 0) {
    return say(`explain:trace.antiSignal.${step.reading}.takes`, {
      count: step.disqualified.length,
      levels: names(step.disqualified),
    })
  }
  return say(`explain:trace.antiSignal.${step.reading}.nothing`, {
    count: step.flagged.length,
    levels: names(step.flagged),
    from: positionName(input, step.from),
  })
}

const barrierText = (input: WordingInput, step: Step<'barrier'>): string => {
  const { say, format } = input
  const next = positionName(input, step.next)
  const { because } = step
  switch (because.kind) {
    case 'majority':
      return say('explain:trace.barrier.majority', { next, count: because.have, need: because.need, of: because.of })
    case 'straggler':
      return say('explain:trace.barrier.straggler', {
        next,
        count: because.items.length,
        rows: format.list(because.items.map((item) => rowName(input, item))),
        lowest: positionName(input, because.lowest),
      })
    case 'anti-signal':
      return say('explain:trace.barrier.antiSignal', { next, level: because.level })
    default:
      return assertNever(because)
  }
}

/** Every row as it went in: its level, open, or set aside. */
const rowFacts = (input: WordingInput, rows: readonly TraceRow[]): TraceFact[] =>
  rows.map((row) => ({ name: rowName(input, row.item), value: rowValue(input, row) }))

const rowValue = (input: WordingInput, row: TraceRow): string => {
  const { say } = input
  if (row.state === 'unanswered') return say('explain:trace.row.open')
  if (row.state === 'not-applicable' || row.value === null) return say('explain:trace.row.setAside')
  const level = positionName(input, row.value)
  return row.counts === undefined
    ? level
    : say('explain:trace.row.counts', { level, as: positionName(input, row.counts) })
}
