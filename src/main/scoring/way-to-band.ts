import type { Way } from '#shared/way.ts'
import { bandSum } from './band-sum.ts'
import { cheapestCombination, type RaiseOption } from './cheapest-combination.ts'
import { bandsOf, weightsOf } from './gather-result.ts'
import { guaranteed } from './guaranteed.ts'
import { cheapestSets } from './raise-sets.ts'
import { levelWith, type Raisable, raisablesOf } from './raisable.ts'
import { flaggedSignals, noWay, SHOWN, wayOf } from './way-result.ts'
import type { WaySheet } from './way-sheet.ts'

/**
 * [S30] The fewest raises that bring the overall value into a level's band. What lies above the band has passed it and
 * counts as well.
 * @param decimals to which the result is rounded
 */
export const wayToBand = (sheet: WaySheet, level: string, decimals: number): Way => {
  const band = bandsOf(sheet.ladder).find((candidate) => candidate.level === level)
  if (band === undefined) return noWay({ kind: 'no-band', level })
  const means = sheet.competencies.filter(({ competency }) => competency.instrument.kind === 'statements')
  if (means.length > 0) return noWay({ kind: 'means', competencies: means.map(({ competency }) => competency.id) })
  const weights = weightsOf(sheet.ladder)
  const weighted = raisablesOf(sheet).map((raisable) => ({
    raisable,
    weight: guaranteed(weights.get(raisable.id), 'a weight'),
  }))
  const weight = weighted.reduce((sum, each) => sum + each.weight, 0)
  if (weight === 0) return noWay({ kind: 'set-aside', ids: sheet.competencies.map(({ competency }) => competency.id) })
  const atLeast = bandSum(band.from, weight, decimals)
  const found = cheapestCombination(
    weighted.map((each) => optionsOf(each.raisable, each.weight)),
    atLeast,
    SHOWN,
  )
  if (found !== null) return wayOf(found)
  const signals = weighted.flatMap(({ raisable }) => flaggedSignals(sheet, raisable))
  const isBeyond = signals.length === 0 || weight * sheet.levels.length < atLeast
  return noWay(isBeyond ? { kind: 'beyond-the-top' } : { kind: 'anti-signals', signals })
}

/** What a competency may come to: as it is, or any higher level that is not flagged, each at its cheapest. */
const optionsOf = (raisable: Raisable, weight: number): RaiseOption[] => {
  const now = levelWith(raisable, new Map())
  const higher = Array.from({ length: raisable.top - now }, (_, index) => now + index + 1).filter(
    (level) => !raisable.flagged.includes(level),
  )
  return [
    { gain: weight * now, raises: 0, sets: [{ steps: [], raises: 0, evidenced: 0 }] },
    ...higher.flatMap((level): RaiseOption[] => {
      // A set that reaches more than this level (a row that stops short may do that) belongs to the level it reaches.
      const sets = cheapestSets(
        raisable,
        level,
        (set) => levelWith(raisable, new Map(set.steps.map(({ item, to }) => [item, to]))) === level,
      )
      return sets
        .map(({ raises }) => raises)
        .slice(0, 1)
        .map((raises) => ({ gain: weight * level, raises, sets }))
    }),
  ]
}
