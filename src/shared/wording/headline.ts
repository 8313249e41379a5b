import { assertNever } from '../assert-never.ts'
import type { OutcomeFigures } from '../assessment-record.ts'
import type { Format } from '../format.ts'
import type { Level } from '../ladder.ts'
import type { LadderText } from '../ladder-text.ts'
import type { Say } from '../words.ts'

interface Words {
  readonly say: Say
  readonly format: Format
  readonly text: Pick<LadderText, 'short'>
  readonly levels: readonly Level[]
}

type Figures<K extends OutcomeFigures['kind']> = Extract<OutcomeFigures, { kind: K }>

/** A result in a list: what it came to, and one thing more, each a few words without a full stop. */
export interface Headline {
  readonly main: string
  /** Empty where there is nothing more to say. */
  readonly detail: string
}

/** "L3 Senior, average 3.3" · "typical L4" · "below L5" · "3 of 5 shown" · "mindset 1.80". */
export const headlineOf = (words: Words, figures: OutcomeFigures): Headline => {
  const { say } = words
  switch (figures.kind) {
    case 'weighted-bands': {
      const { level, value } = figures.overall
      return {
        main: level === null ? say('common:noLevel') : shortLevel(words, level),
        detail: value === null ? '' : say('explain:headline.average', { value: decimalText(words, value, 1) }),
      }
    }
    case 'profile':
      return profileHeadline(words, figures)
    case 'cumulative':
      return cumulativeHeadline(words, figures)
    case 'case':
      return caseHeadline(words, figures)
    case 'reflection':
      return reflectionHeadline(words, figures)
    default:
      return assertNever(figures)
  }
}

const profileHeadline = (words: Words, { overall }: Figures<'profile'>): Headline => {
  const { say, levels } = words
  const { typical, floor, peak } = overall
  if (typical === null || floor === null || peak === null) return { main: say('explain:headline.none'), detail: '' }
  const [first] = levels
  return {
    main:
      typical === 0
        ? say('explain:headline.below', { level: first?.id ?? '' })
        : say('explain:headline.typical', { level: levels[typical - 1]?.id ?? '' }),
    detail: say('explain:headline.spread', { floor: levelText(words, floor), peak: levelText(words, peak) }),
  }
}

const cumulativeHeadline = (words: Words, { held, answered, levels: standing }: Figures<'cumulative'>): Headline => {
  const { say, levels } = words
  if (answered === 0) return { main: say('explain:headline.none'), detail: '' }
  const place = levels.findIndex(({ id }) => id === held)
  const next = levels[place + 1]
  const mean = next === undefined ? null : (standing[next.id]?.mean ?? null)
  const beyond =
    next === undefined || mean === null
      ? ''
      : say('explain:headline.next', { level: next.id, mean: decimalText(words, mean, 2) })
  return {
    main: held === null ? say('explain:headline.below', { level: levels[0]?.id ?? '' }) : shortLevel(words, held),
    detail: next === undefined ? say('explain:headline.top') : beyond,
  }
}

const caseHeadline = ({ say }: Words, { competencies, demonstrated, made }: Figures<'case'>): Headline => {
  const total = Object.values(competencies).filter(({ setAside }) => setAside !== true).length
  const verdict = made ? 'explain:headline.made' : 'explain:headline.notMade'
  return {
    main: say('explain:headline.shown', { done: demonstrated.length, total }),
    detail: say(made === null ? 'explain:headline.undecided' : verdict),
  }
}

const reflectionHeadline = (words: Words, { mindset, loop }: Figures<'reflection'>): Headline => {
  const { say } = words
  return {
    main:
      mindset === null
        ? say('explain:headline.noScore')
        : say('explain:headline.mindset', { value: decimalText(words, mindset, 2) }),
    detail: loop.total === 0 ? '' : say('explain:headline.loop', { done: loop.done, total: loop.total }),
  }
}

/** `L3 Senior`; only the id where the level has no name. */
const shortLevel = ({ text, levels }: Words, id: string): string => {
  const level = levels.find((candidate) => candidate.id === id)
  return level?.name === undefined ? id : `${id} ${text.short({ ...level, id: '' })}`
}

const levelText = (words: Words, value: number): string => {
  const { say, format, levels } = words
  if (!Number.isInteger(value)) return format.number(value, 2)
  return levels[value - 1]?.id ?? say('explain:notYet', { level: levels[0]?.id ?? '' })
}

/** A list doesn't know the decimals that a ladder declares: at least those usual for its kind, and none is dropped. */
const decimalText = ({ format }: Words, value: number, usual: number): string =>
  format.number(value, Number.isInteger(Math.round(value * 100) / 10) ? usual : 2)
