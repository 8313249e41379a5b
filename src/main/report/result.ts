import { assertNever } from '#shared/assert-never.ts'
import type { Outcome } from '#shared/outcome.ts'
import { bandsOf, headlineLevel, headlineValue, targetStart } from '#shared/result-figures.ts'
import type { ReportResult, ReportStrip } from '#shared/report-model.ts'
import { positionOf } from '#shared/level-place.ts'
import { resultSentences } from '#shared/wording/result-sentences.ts'
import type { ReportContext } from './report-context.ts'
import { changeSentence } from './change-sentence.ts'
import type { Standing } from './standing.ts'

/** The result as the page says it: large, on its bands, and in words. */
export const resultOf = (context: ReportContext, standing: Standing): ReportResult => {
  const { outcome, ladder, text } = context
  const reached = headlineLevel(outcome)
  return {
    kind: outcome.kind,
    ...headline(context),
    stones:
      outcome.kind === 'weighted-bands' || outcome.kind === 'cumulative'
        ? { filled: reached === null ? 0 : positionOf(ladder, reached), of: ladder.levels.length }
        : null,
    state: stateOf(outcome, standing),
    answered: outcome.answered,
    total: outcome.total,
    setAside: outcome.setAside.items,
    bar:
      outcome.kind === 'weighted-bands' &&
      outcome.overall.meetsBar !== null &&
      ladder.result.kind === 'weighted-bands' &&
      ladder.result.bar !== undefined
        ? { name: text.text(ladder.result.bar.name), met: outcome.overall.meetsBar }
        : null,
    strip: stripOf(context),
    sentences: [...resultSentences(context, context.record.target), ...changeSentence(context, standing)],
  }
}

const stateOf = (outcome: Outcome, standing: Standing): ReportResult['state'] => {
  if (outcome.complete) return 'complete'
  return standing.rows.some(({ value }) => value !== null) ? 'provisional' : 'too-early'
}

const headline = ({
  outcome,
  ladder,
  text,
  say,
  format,
}: ReportContext): Pick<ReportResult, 'headline' | 'qualifier'> => {
  const first = ladder.levels[0]?.id ?? ''
  const nothing = { headline: say('report:headline.tooEarly'), qualifier: '' }
  const decimals = ladder.result.decimals
  switch (outcome.kind) {
    case 'weighted-bands': {
      if (outcome.overall.value === null) return nothing
      if (outcome.overall.level === null)
        return { headline: say('report:headline.below', { level: first }), qualifier: '' }
      return levelHeadline(outcome.overall.level)
    }
    case 'cumulative':
      if (Object.values(outcome.competencies).every(({ value }) => value === null)) return nothing
      return outcome.held === null
        ? { headline: say('report:headline.below', { level: first }), qualifier: '' }
        : levelHeadline(outcome.held)
    case 'profile': {
      const typical = outcome.overall.typical
      if (typical === null) return nothing
      const level = ladder.levels[typical - 1]?.id ?? say('explain:notYet', { level: first })
      return { headline: level, qualifier: say('report:headline.typical') }
    }
    case 'case':
      if (outcome.made === true) return { headline: say('report:headline.made'), qualifier: '' }
      return {
        headline: say(outcome.made === null ? 'report:headline.open' : 'report:headline.notMade'),
        qualifier: '',
      }
    case 'reflection':
      return outcome.mindset === null
        ? nothing
        : { headline: format.number(outcome.mindset, decimals), qualifier: say('report:headline.mindset') }
    default:
      return assertNever(outcome)
  }

  function levelHeadline(id: string): Pick<ReportResult, 'headline' | 'qualifier'> {
    const level = ladder.levels.find((candidate) => candidate.id === id)
    return { headline: id, qualifier: level?.name === undefined ? '' : text.text(level.name) }
  }
}

const stripOf = ({ outcome, ladder, record, previous }: ReportContext): ReportStrip | null => {
  const bands = bandsOf(ladder)
  const value = headlineValue(outcome)
  if (outcome.kind !== 'weighted-bands' || value === null || bands.length < ladder.levels.length) return null
  const start = targetStart(ladder, record.target)
  return {
    value,
    decimals: ladder.result.decimals,
    level: outcome.overall.level,
    bands,
    before: previous === null ? null : headlineValue(previous.outcome),
    target: record.target === null || start === null ? null : { level: record.target, from: start },
  }
}
