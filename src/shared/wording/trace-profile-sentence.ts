import { assertNever } from '../assert-never.ts'
import type { ProfileStep } from '../trace-result.ts'
import { positionName, type WordingInput } from './competency-sentence.ts'
import { competencyName } from './condition-sentence.ts'
import { figureName } from './figure-name.ts'
import type { TraceLine } from './trace-sentence.ts'

type Step<K extends ProfileStep['step']> = Extract<ProfileStep, { step: K }>

/** A step of a profile, in words. */
export const profileStepLine = (input: WordingInput, step: ProfileStep): TraceLine => {
  switch (step.step) {
    case 'figures':
      return figuresLine(input, step)
    case 'below-target':
      return belowTargetLine(input, step)
    default:
      return assertNever(step)
  }
}

/** The figures of an area, or of all competencies together. */
const figuresLine = (input: WordingInput, step: Step<'figures'>): TraceLine => {
  const { say, format } = input
  const names = (ids: readonly string[]): string => format.list(ids.map((id) => competencyName(input, id)))
  const sentences = [say('explain:trace.head', { name: areaName(input, step.area) }), ...figures(input, step)]
  if (step.open.length > 0 && step.terms.length > 0) {
    sentences.push(say('explain:trace.figures.open', { count: step.open.length, names: names(step.open) }))
  }
  if (step.setAside.length > 0) {
    sentences.push(say('explain:trace.figures.setAside', { count: step.setAside.length, names: names(step.setAside) }))
  }
  return {
    rule: step.rule,
    text: sentences.join(say('explain:sentenceGap')),
    inputs: step.terms.map(({ competency, value }) => ({
      name: competencyName(input, competency),
      value: figureName(input, value),
    })),
    result: step.typical === null ? say('explain:trace.nothing') : positionName(input, step.typical),
  }
}

const figures = (input: WordingInput, step: Step<'figures'>): string[] => {
  const { say, format, ladder } = input
  const { mean, typical, floor, peak, half } = step
  const count = step.terms.length
  if (mean === null || typical === null || floor === null || peak === null) return [say('explain:trace.figures.none')]
  const values = { count, half, typical: positionName(input, typical), first: ladder.levels[0]?.id ?? '' }
  const spread = [
    say('explain:trace.figures.mean', { count: step.decimals, mean: format.number(mean, step.decimals) }),
    say('explain:trace.figures.ends', { floor: figureName(input, floor), peak: figureName(input, peak) }),
  ]
  return [
    say(typical === 0 && count > 1 ? 'explain:trace.figures.below' : 'explain:trace.figures.typical', values),
    ...(count === 1 ? [] : spread),
  ]
}

const areaName = ({ say, text, ladder }: WordingInput, id: string | null): string => {
  const area = ladder.areas?.find((candidate) => candidate.id === id)
  if (area !== undefined) return text.name(area)
  return id ?? say('explain:trace.figures.all')
}

const belowTargetLine = (input: WordingInput, step: Step<'below-target'>): TraceLine => {
  const { say } = input
  const { target, rows } = step
  const count = rows.filter(({ by }) => by > 0).length
  return {
    rule: step.rule,
    text:
      count === 0
        ? say('explain:trace.belowTarget.none', { target })
        : say('explain:trace.belowTarget.some', { target, count, total: rows.length }),
    inputs: rows.map(({ competency, value, by }) => ({
      name: competencyName(input, competency),
      value:
        by > 0
          ? say('explain:trace.belowTarget.by', {
              level: figureName(input, value),
              by: say('explain:levels', { count: by }),
            })
          : figureName(input, value),
    })),
    result: say('explain:trace.of', { answered: count, total: rows.length }),
  }
}
