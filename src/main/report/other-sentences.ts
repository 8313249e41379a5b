import { positionName } from '#shared/wording/competency-sentence.ts'
import type { ReportContext } from './report-context.ts'
import type { Standing } from './standing.ts'

/** Results that are not a weighted average, in a few sentences; how complete they are comes last. */
export const otherSentences = (context: ReportContext, standing: Standing): string[] => {
  const { say, outcome } = context
  return [
    ...bySort(context, standing),
    ...(outcome.complete
      ? []
      : [say('explain:overall.provisional', { answered: outcome.answered, total: outcome.total })]),
    ...(outcome.setAside.items > 0 ? [say('explain:overall.setAside', { count: outcome.setAside.items })] : []),
  ]
}

const bySort = (context: ReportContext, { rows }: Standing): string[] => {
  const { say, format, text, ladder, outcome, record } = context
  switch (outcome.kind) {
    case 'weighted-bands':
      return []
    case 'profile': {
      const { mean, typical, floor, peak } = outcome.overall
      if (mean === null || typical === null || floor === null || peak === null) return []
      const level = (position: number): string => positionName(context, position)
      const below = outcome.belowTarget.length
      return [
        say('report:profile.spread', { typical: level(typical), floor: level(floor), peak: level(peak) }),
        say('report:profile.mean', { mean: format.number(mean, ladder.result.decimals) }),
        ...(record.target === null
          ? []
          : [say('report:profile.below', { count: below, target: record.target, total: rows.length })]),
      ]
    }
    case 'cumulative': {
      const held = outcome.trace.find((step) => step.step === 'held')
      const level = held?.stoppedBy ?? null
      const state = held?.levels.find((each) => each.level === level)?.state
      const figures = level === null ? undefined : outcome.levels[level]
      const reached = outcome.held === null ? [] : [say('report:cumulative.held', { level: text.level(outcome.held) })]
      if (level === null || figures === undefined) return reached
      if (state === 'open' || figures.mean === null) {
        return [...reached, say('report:cumulative.open', { level, answered: figures.answered, total: figures.total })]
      }
      const mean = format.number(figures.mean, ladder.result.decimals)
      return [...reached, say('report:cumulative.stopped', { level, mean })]
    }
    case 'case': {
      const missing = outcome.missing.filter(({ kind }) => kind === 'not-demonstrated')
      const bare = outcome.missing.filter(({ kind }) => kind === 'no-evidence')
      const often = outcome.missing.filter(({ kind }) => kind === 'pitfall')
      return [
        say('report:case.demonstrated', { count: outcome.demonstrated.length, total: rows.length }),
        ...(missing.length === 0
          ? []
          : [say('report:case.missing', { names: format.list(missing.map(({ id }) => nameOf(context, id))) })]),
        ...(bare.length === 0 ? [] : [say('report:case.bare', { count: bare.length })]),
        ...(often.length === 0 ? [] : [say('report:case.often', { count: often.length })]),
        ...(outcome.watch.length === 0 ? [] : [say('report:case.watch', { count: outcome.watch.length })]),
      ]
    }
    case 'reflection':
      return [
        say('report:reflection.places'),
        ...(outcome.loop.total === 0
          ? []
          : [say('report:reflection.loop', { done: outcome.loop.done, total: outcome.loop.total })]),
      ]
  }
}

const nameOf = ({ ladder, text }: ReportContext, id: string): string => {
  const competency = ladder.competencies.find((candidate) => candidate.id === id)
  return competency === undefined ? id : text.name(competency)
}
