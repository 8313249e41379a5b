import { assertNever } from '../assert-never.ts'
import type { OutcomeFigures } from '../assessment-record.ts'
import { movedCompetencies } from '../moved-figures.ts'
import { valueScale } from '../value-scale.ts'
import type { FoundWay, WayBarrier, WayGoal, WaySet } from '../way.ts'
import type { WordingInput } from './competency-sentence.ts'
import { competencyName } from './condition-sentence.ts'
import { headlineOf } from './headline.ts'
import { competencyOf, itemName } from './item-name.ts'
import { promotionName } from './trace-result-sentence.ts'
import { valueText } from './value-text.ts'

type Words = Pick<WordingInput, 'say' | 'format' | 'text' | 'ladder'>
type Known = Extract<FoundWay, { status: 'known' }>

/** As many unanswered rows as are worth reading at once. */
const MOST_NAMED = 4

/** As many competencies as are named in a sentence. */
const MOST_MOVED = 3

/** `L4 Tech Lead / Principal Engineer`, `L3 → L4 Tech Lead`. */
export const goalName = (words: Words, goal: WayGoal): string =>
  goal.kind === 'level' ? words.text.level(goal.level) : promotionName(words, goal.id)

/** The shortest way in a sentence or two: how many steps, in how many rows, or that there are none or no way. */
export const waySentences = (words: Words, way: Known): string[] => {
  const { say } = words
  const goal = goalName(words, way.goal)
  if (way.because !== null) return [say('way:no.head', { why: barrierText(words, way.goal, way.because) })]
  const [first] = way.sets
  if (first === undefined || first.raises === 0) return [say('way:there', { goal })]
  const rows = say('way:rows', { count: first.steps.length })
  const steps = stepsText(words, first.raises)
  const isExact = isExactWay(words, way)
  if (way.weight !== null && way.weight !== first.raises)
    return [
      say('way:lightest', { steps, rows, weight: stepsText(words, way.weight) }),
      ...(isExact ? [say('way:proofWeighed')] : []),
    ]
  // One that goes round what is hard may be longer than the shortest.
  if (isExact && Object.keys(way.hard).length > 0) {
    return [say('way:lightestRound', { steps, rows }), say('way:proofWeighed')]
  }
  return isExact ? [say('way:shortest', { steps, rows }), say('way:proof')] : [say('way:list', { steps, rows, goal })]
}

/** [S30] [S33] Where levels are raised every set was compared; lists towards a mean say what stands between. */
export const isExactWay = ({ ladder }: Words, { goal }: Pick<FoundWay, 'goal'>): boolean =>
  ladder.competencies.every(({ instrument }) => instrument.kind !== 'statements') &&
  (goal.kind === 'promotion' || ladder.result.kind === 'weighted-bands')

export const stepsText = ({ say }: Words, count: number): string => say('way:steps', { count })

/** "Then: AI Engineering L3 → L4, the result L4 Lead, average 3.7." */
export const effectSentence = (words: Words, before: OutcomeFigures, after: OutcomeFigures): string => {
  const { say } = words
  const { main, detail } = headlineOf({ ...words, levels: words.ladder.levels }, after)
  const overall = detail === '' ? say('way:overall', { main }) : say('way:overallDetail', { main, detail })
  const all = moveTexts(words, before, after)
  const moved = all.length > MOST_MOVED ? [say('way:severalMove', { count: all.length })] : all
  return say('way:then', { effects: [...moved, overall].join(say('way:effectGap')) })
}

/** Each competency that is no longer as it was: "AI Engineering L3 → L4". */
export const moveTexts = (words: Words, before: OutcomeFigures, after: OutcomeFigures): string[] => {
  const scale = valueScale(words.ladder)
  const value = (place: number | null): string =>
    place === null ? words.say('way:scenario.open') : valueText(scale, place, words.say, words.format)
  return movedCompetencies(words.ladder, before, after).map(({ id, from, to }) =>
    words.say('way:becomes', { name: competencyName(words, id), from: value(from), to: value(to) }),
  )
}

/** What has to be answered before a way can be told, the first rows by name. */
export const unansweredSentence = (words: Words, items: readonly string[]): string => {
  const { say, format } = words
  const named = items.slice(0, MOST_NAMED).map((item) => itemName(words, item))
  const more = items.length - named.length
  const names = format.list(more > 0 ? [...named, say('way:unanswered.more', { count: more })] : named)
  return say('way:unanswered.text', { count: items.length, names })
}

/** "Cost and standards (AI Engineering)"; only the row where it is the competency itself. */
export const rowOfText = (words: Words, item: string): string => {
  const competency = competencyOf(words.ladder, item)
  return competency === undefined || competency.id === item
    ? itemName(words, item)
    : words.say('explain:trace.rowOf', { row: itemName(words, item), competency: words.text.name(competency) })
}

/** How much of a set rests on evidence; '' where it has no steps. */
export const evidencedText = ({ say }: Words, { raises, evidenced }: WaySet): string => {
  if (raises === 0) return ''
  return evidenced === 0 ? say('way:noEvidence') : say('way:evidenced', { count: evidenced })
}

const barrierText = (words: Words, goal: WayGoal, because: WayBarrier): string => {
  const { say, format } = words
  const name = goalName(words, goal)
  const names = (ids: readonly string[]): string =>
    format.list(
      ids.map((id) => (words.ladder.levels.some((level) => level.id === id) ? id : competencyName(words, id))),
    )
  switch (because.kind) {
    case 'anti-signals':
      return say('way:no.anti-signals', {
        count: because.signals.length,
        signals: format.list(because.signals.map((signal) => signalName(words, signal))),
      })
    case 'beyond-the-top':
    case 'no-band':
    case 'too-many-choices':
      return say(`way:no.${because.kind}`, { goal: name })
    case 'set-aside':
      return say('way:no.set-aside', { goal: name, names: names(because.ids) })
    case 'no-level':
      return say('way:no.no-level')
    case 'means':
      return say('way:no.means', { count: because.competencies.length, names: names(because.competencies) })
    default:
      return assertNever(because)
  }
}

/** "Code Quality L3": whose anti-signal, and of which level. */
const signalName = (words: Words, signal: string): string => {
  const [competency = '', level = ''] = signal.split('.anti-signal.')
  return words.say('way:signal', { competency: competencyName(words, competency), level })
}
