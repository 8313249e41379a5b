import { competencyOf, itemName } from '#shared/wording/item-name.ts'
import { itemValueName, itemValueText, statementText } from '#shared/wording/item-value.ts'
import { effectSentence, isExactWay, waySentences } from '#shared/wording/way-sentences.ts'
import type { ReportWay, ReportWayStep } from '#shared/report-model.ts'
import type { FoundWay, WayStep } from '#shared/way.ts'
import type { ReportContext } from './report-context.ts'
import { plainText } from './row-text.ts'

type Known = Extract<FoundWay, { status: 'known' }>

/** More lines than this are no way, but a list. */
const MOST_LINES = 12

/** The first of the ways that are equally short, line by line; null where there is nothing to say. */
export const wayOf = (context: ReportContext): ReportWay | null => {
  const way = tellable(context)
  if (way === null || way.goal.kind !== 'level') return null
  const lines = (way.sets[0]?.steps ?? []).flatMap((step) => linesOf(context, step))
  return {
    level: way.goal.level,
    isExact: way.because === null && isExactWay(context, way),
    sentences: sentencesOf(context, way),
    steps: lines.slice(0, MOST_LINES),
    more: Math.max(0, lines.length - MOST_LINES),
  }
}

/** How many raises it takes; 1 where all that can be said is why there is no way. */
export const wayLength = (context: ReportContext): number => {
  const way = tellable(context)
  return way === null ? 0 : Math.max(1, way.sets[0]?.raises ?? 0)
}

/** A way that has steps, or a reason why there is none. A ladder that sets no level on purpose has neither. */
const tellable = ({ way }: ReportContext): Known | null => {
  if (way?.status !== 'known') return null
  if (way.because !== null) return way.because.kind === 'no-level' ? null : way
  return (way.sets[0]?.raises ?? 0) === 0 ? null : way
}

const sentencesOf = (context: ReportContext, way: Known): string[] => {
  const { say, options, outcome } = context
  // Which anti-signal is marked stands on the pages only where anti-signals are put in.
  if (way.because?.kind === 'anti-signals' && !options.sections.antiSignals) return [say('report:way.takenBack')]
  const [first, ...others] = way.sets
  return [
    ...waySentences(context, way),
    ...(first === undefined ? [] : [effectSentence(context, outcome, first.figures)]),
    ...(others.length === 0 ? [] : [say('report:way.others')]),
  ]
}

/** A row is described at each of its levels, hence a line for each; a statement reads the same at all of its places. */
const linesOf = (context: ReportContext, step: WayStep): ReportWayStep[] => {
  const { ladder } = context
  const { item, from, to } = step
  const competency = competencyOf(ladder, item)
  const statement = plainText(statementText(context, item))
  const line = (low: number, high: number): ReportWayStep => ({
    id: `${item} ${high}`,
    name: nameOf(context, item),
    from: itemValueName(context, item, low),
    to: itemValueName(context, item, high),
    text: statement === '' ? plainText(itemValueText(context, item, high)) : statement,
  })
  if (competency === undefined || competency.instrument.kind === 'statements') return [line(from, to)]
  return Array.from({ length: to - from }, (_, index) => line(from + index, from + index + 1))
}

/** `AI Engineering, Cost and standards`; a sentence goes by its competency, since it stands beside it. */
const nameOf = (context: ReportContext, item: string): string => {
  const { ladder, text, say } = context
  const competency = competencyOf(ladder, item)
  if (competency === undefined) return itemName(context, item)
  return competency.instrument.kind === 'dimensions'
    ? [text.name(competency), itemName(context, item)].join(say('report:nameGap'))
    : text.name(competency)
}
