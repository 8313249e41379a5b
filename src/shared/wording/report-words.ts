import { clipText, textWidth } from '../clip-text.ts'
import type { Format } from '../format.ts'
import type {
  ReportCompetency,
  ReportAction,
  ReportCycles,
  ReportEvidenceEntry,
  ReportGaps,
  ReportGoal,
  ReportHead,
  ReportLeftOut,
  ReportModel,
  ReportPromise,
  ReportAgreed,
  ReportPromises,
  ReportPromotion,
  ReportResult,
  ReportStanding,
  ReportWay,
} from '../report-model.ts'
import type { Say } from '../words.ts'
import { valueText } from './value-text.ts'

/** Wording that paper and Markdown share, so that both say the same. */

/** The title of the document: neutral, with the name only where one was given for the page. */
export const documentTitle = ({ head }: Pick<ReportModel, 'head'>, say: Say): string =>
  head.name === ''
    ? say('report:document', { period: head.period })
    : say('report:documentNamed', { name: head.name, period: head.period })

/** Which view of when, then the ladder and whom the talk is with. */
export const headLines = (head: ReportHead, say: Say, format: Format): [string, string] => {
  const ladder = say('report:head.ladder', { ladder: head.ladder, version: head.version })
  const talk = head.manager === '' ? [] : [say('report:head.with', { manager: head.manager })]
  return [viewLine(head, say, format), [ladder, ...talk].join(say('report:head.gap'))]
}

const viewLine = ({ perspective, by, isDraft, period, atMs }: ReportHead, say: Say, format: Format): string => {
  const view = perspective === 'self' || by === '' ? perspective : (`${perspective}By` as const)
  if (atMs === null) return say(`report:head.${view}Undated`, { period, by })
  const date = format.longDate(atMs)
  if (isDraft && perspective === 'self') return say('report:head.draft', { period, date })
  return say(`report:head.${view}`, { period, by, date })
}

/** "complete, 41 of 41 · meets the hire bar" */
export const statusLine = (result: ReportResult, say: Say): string =>
  [
    result.state === 'complete'
      ? say('report:status.complete', { total: result.total })
      : say('report:status.provisional', { answered: result.answered, total: result.total }),
    ...(result.bar === null
      ? []
      : [say(result.bar.met ? 'report:status.barMet' : 'report:status.barNotMet', { bar: result.bar.name })]),
    ...(result.setAside === 0 ? [] : [say('report:status.setAside', { count: result.setAside })]),
  ].join(say('report:status.gap'))

/**
 * "Also: Technical Mastery, Mentoring and 3 more."
 * @param width how wide it may become (see `textWidth`)
 */
export const alsoLine = (names: readonly string[], say: Say, width: number): string => {
  const gap = say('report:nameGap')
  for (let shown = names.length; shown > 0; shown -= 1) {
    const list = names.slice(0, shown).join(gap)
    const rest = names.length - shown
    const line = rest === 0 ? say('report:also', { names: list }) : say('report:alsoMore', { names: list, count: rest })
    if (textWidth(line) <= width || shown === 1) return clipText(line, width)
  }
  return ''
}

export const gapsTitle = ({ goal, scale }: ReportGaps, say: Say): string => {
  if (goal?.kind === 'level') return say('report:gaps.title', { level: goal.level })
  return say(goal === null && scale.kind === 'levels' ? 'report:gaps.titleNext' : 'report:gaps.titlePlain')
}

export const noGaps = ({ goal }: ReportGaps, say: Say): string =>
  goal?.kind === 'level' ? say('report:gaps.none', { level: goal.level }) : say('report:gaps.nonePlain')

/** What the goals are called in a column's head and in a legend. */
export const goalWords = (
  goal: ReportGoal,
  say: Say,
  format: Format,
): { readonly column: string; readonly legend: string } =>
  goal.kind === 'level'
    ? {
        column: say('report:standing.asked', { level: goal.level }),
        legend: say('report:standing.target', { level: goal.level }),
      }
    : {
        column: say('report:standing.askedMean'),
        legend: say('report:standing.mean', { value: format.number(goal.value, Number.isInteger(goal.value) ? 0 : 2) }),
      }

export const questionsTitle = ({ manager }: ReportHead, say: Say): string =>
  manager === '' ? say('report:questions.title') : say('report:questions.titleFor', { manager: clipText(manager, 40) })

export const wayTitle = ({ level, isExact }: ReportWay, say: Say): string =>
  say(isExact ? 'report:way.title' : 'report:way.titleList', { level })

export const promotionTitle = ({ from, to, name }: ReportPromotion, say: Say): string =>
  name === '' ? say('report:promotion.title', { from, to }) : say('report:promotion.titleNamed', { from, to, name })

export const promotionMonths = ({ months }: ReportPromotion, say: Say): string => {
  if (months === null) return ''
  return months.max === null
    ? say('report:promotion.monthsFrom', { min: months.min })
    : say('report:promotion.months', { min: months.min, max: months.max })
}

export const conditionState = (met: boolean | null, say: Say): string =>
  say(met === null ? 'report:promotion.open' : met ? 'report:promotion.met' : 'report:promotion.notMet')

/** How the rows of a competency make its level. */
export const ruleSentence = (rules: readonly { readonly need: number; readonly of: number }[], say: Say): string =>
  say('report:answers.rule', {
    rules: rules.map((rule) => say('report:answers.ruleOne', rule)).join(say('report:answers.ruleGap')),
  })

/** When the talk before was, and with whom. */
export const promisesTitle = ({ heldOn, withWhom, list }: ReportPromises, say: Say, format: Format): string => {
  if (heldOn === '') return say('report:promises.title')
  const day = format.day(heldOn)
  if (list.length === 0) return say('report:promises.titleAgreed', { day })
  return withWhom === ''
    ? say('report:promises.titleOn', { day })
    : say('report:promises.titleWith', { day, manager: clipText(withWhom, 40) })
}

/** "Agreed: Debugging L4 (own L3), English L4". What has no room is counted. */
export const agreedLine = (agreed: readonly ReportAgreed[], say: Say, width: number): string => {
  const values = agreed.map(({ name, value, own }) =>
    own === ''
      ? say('report:promises.agreedValue', { name, value })
      : say('report:promises.agreedBeside', { name, value, own }),
  )
  for (let shown = values.length; shown > 0; shown -= 1) {
    const list = values.slice(0, shown).join(say('report:nameGap'))
    const rest = values.length - shown
    const line =
      rest === 0
        ? say('report:promises.agreed', { values: list })
        : say('report:promises.agreedMore', { values: list, count: rest })
    if (textWidth(line) <= width || shown === 1) return clipText(line, width)
  }
  return ''
}

/** Who promised it, until when, and what became of it: "Daniel, by 30 Nov 2026". */
export const promiseFacts = (
  { by, dueOn, state, isLate }: ReportPromise,
  manager: string,
  say: Say,
  format: Format,
): string => {
  const who = by === 'manager' && manager !== '' ? clipText(manager, 24) : say(`report:promises.${by}`)
  const until =
    state !== 'open'
      ? [say(`report:promises.${state}`)]
      : dueOn === null
        ? []
        : [say(isLate ? 'report:promises.late' : 'report:promises.due', { day: format.day(dueOn) })]
  return [who, ...until].join(say('report:head.gap'))
}

/** Until when, or that it is done. */
export const actionFacts = ({ dueOn, isLate, isDone }: ReportAction, say: Say, format: Format): string => {
  if (isDone) return say('report:actions.done')
  if (dueOn === null) return ''
  return say(isLate ? 'report:actions.late' : 'report:actions.due', { day: format.day(dueOn) })
}

/** The day of an entry, or its first and last. */
export const evidenceDays = ({ on, to }: ReportEvidenceEntry, say: Say, format: Format): string => {
  if (on === null) return to === null ? say('report:evidence.undated') : format.day(to)
  return to === null ? format.day(on) : say('report:evidence.span', { from: format.day(on), to: format.day(to) })
}

/** What is not on the pages; empty where nothing was left out. */
export const leftOutSentence = (leftOut: ReportLeftOut, say: Say, format: Format): string => {
  const things = leftOut.sections.map(({ section, count }) => say(`report:leftOut.${section}`, { count }))
  return things.length === 0 ? '' : say('report:leftOut.text', { things: format.list(things) })
}

/** What stands at the foot of every page, left and middle. */
export const footWords = (
  { head, leftOut }: Pick<ReportModel, 'head' | 'leftOut'>,
  say: Say,
): { readonly left: string; readonly middle: string } => {
  const values = { name: clipText(head.name, 20), title: say('report:title'), period: clipText(head.period, 20) }
  const isSelf = head.perspective === 'self'
  return {
    left: head.name === '' ? say('report:foot.left', values) : say('report:foot.leftNamed', values),
    middle: leftOut.hasPrivate
      ? say(isSelf ? 'report:foot.selfPrivate' : 'report:foot.otherPrivate')
      : say(isSelf ? 'report:foot.self' : 'report:foot.other'),
  }
}

/** What is to be known of a competency beside its value: uneven rows, a level taken back. */
export const remarksOn = ({ uneven, takenBack }: ReportCompetency, say: Say): string[] => [
  ...(uneven ? [say('report:standing.uneven')] : []),
  ...takenBack.slice(0, 1).map((level) => say('report:standing.takenBack', { level })),
]

/** A competency's value now, or why it has none. */
export const standingCell = (
  { scale }: Pick<ReportStanding, 'scale'>,
  row: ReportCompetency,
  say: Say,
  format: Format,
): string => {
  if (row.setAside) return say('report:standing.setAside')
  if (row.value === null) return say('report:standing.open', { answered: row.answered, total: row.total })
  return valueText(scale, row.value, say, format)
}

/** A competency's value in one cycle, with its direction where it changed. */
export const cycleCell = (
  { scale }: Pick<ReportCycles, 'scale'>,
  { value, change }: ReportCycles['rows'][number]['cells'][number],
  say: Say,
  format: Format,
): string => {
  if (value === null) return say('report:standing.none')
  const shown = format.number(value, scale.kind === 'points' ? scale.decimals : 0)
  if (change === null || change === 0) return shown
  return say(change > 0 ? 'report:cycles.up' : 'report:cycles.down', { value: shown })
}
