import type { WayBarrier } from '#shared/way.ts'
import { cheapestCombination, type Combination, type RaiseOption } from './cheapest-combination.ts'
import { competencyInput } from './gather-input.ts'
import { guaranteed } from './guaranteed.ts'
import { pointSteps } from './point-steps.ts'
import { cheapestSets } from './raise-sets.ts'
import { levelWith, type Raisable, raisableRows, raisablesOf, unflaggedFrom } from './raisable.ts'
import { isAtLeast, ratio } from './ratio.ts'
import { scoreCompetency } from './score-competency.ts'
import { flaggedSignals, SHOWN, weightOf } from './way-result.ts'
import type { WaySheet } from './way-sheet.ts'

/** The positions that competencies have to reach, by competency. */
export type Bounds = ReadonlyMap<string, number>

/** How many raises it takes to some bounds, and by which sets, which are looked for only where they are wanted; or what stands in it. */
export type BoundsAnswer =
  | { readonly raises: number; readonly combine: () => Combination }
  | { readonly barriers: readonly WayBarrier[] }

/** [S30] Answers what it takes for competencies to reach positions. None of those named may be set aside. */
export const boundsSolver = (sheet: WaySheet): ((bounds: Bounds) => BoundsAnswer) => {
  const known = new Map<string, RaiseOption | WayBarrier>()
  const optionFor = optionFinder(sheet)
  const cached = (competency: string, position: number): RaiseOption | WayBarrier => {
    const key = `${competency} ${position}`
    const found = known.get(key) ?? optionFor(competency, position)
    known.set(key, found)
    return found
  }
  return (bounds) => {
    const inOrder = sheet.competencies.flatMap(({ competency: { id } }) => {
      const position = bounds.get(id)
      return position === undefined ? [] : [cached(id, position)]
    })
    const barriers = inOrder.filter((each) => 'kind' in each)
    if (barriers.length > 0) return { barriers }
    const options = inOrder.filter((each) => 'sets' in each)
    return {
      raises: options.reduce((sum, option) => sum + option.raises, 0),
      combine: () =>
        guaranteed(
          cheapestCombination(
            options.map((option) => [option]),
            0,
            SHOWN,
          ),
          'a combination of bounds without a sum',
        ),
    }
  }
}

const optionFinder = (sheet: WaySheet): ((competency: string, position: number) => RaiseOption | WayBarrier) => {
  const raisables = new Map(raisablesOf(sheet).map((raisable) => [raisable.id, raisable]))
  return (competency, position) => {
    const raisable = raisables.get(competency)
    return raisable === undefined ? pointOption(sheet, competency, position) : levelOption(sheet, raisable, position)
  }
}

const asIs: RaiseOption = { gain: 0, raises: 0, sets: [{ steps: [], raises: 0, evidenced: 0 }] }

const levelOption = (sheet: WaySheet, raisable: Raisable, position: number): RaiseOption | WayBarrier => {
  if (levelWith(raisable, new Map()) >= position) return asIs
  if (position > raisable.top) return { kind: 'beyond-the-top' }
  const free = unflaggedFrom(raisable, position)
  if (free === null) return { kind: 'anti-signals', signals: flaggedSignals(sheet, raisable) }
  const sets = cheapestSets(raisable, free)
  const [first] = sets
  return first === undefined ? { kind: 'beyond-the-top' } : { gain: 0, raises: first.raises, sets }
}

/** A competency of statements: its mean is raised to the position, where it is a mean. */
const pointOption = (sheet: WaySheet, id: string, position: number): RaiseOption | WayBarrier => {
  const entry = guaranteed(
    sheet.competencies.find(({ competency }) => competency.id === id),
    'a competency',
  )
  const input = competencyInput(sheet, entry)
  const { compared } = scoreCompetency(input)
  if (compared !== null && isAtLeast(compared, ratio(position))) return asIs
  if (input.kind !== 'mean') return { kind: 'means', competencies: [id] }
  const rows = raisableRows(sheet, entry.entries)
  const steps = pointSteps(rows, position)
  if (steps === null) return { kind: 'beyond-the-top' }
  const evidenced = new Set(rows.filter(({ isEvidenced }) => isEvidenced).map(({ item }) => item))
  const raises = weightOf(steps, sheet.weights)
  const onEvidence = weightOf(
    steps.filter(({ item }) => evidenced.has(item)),
    sheet.weights,
  )
  return { gain: 0, raises, sets: [{ steps, raises, evidenced: onEvidence }] }
}
