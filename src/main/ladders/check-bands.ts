import type { Ladder, Level, ResultRule } from '#shared/ladder.ts'
import type { AddProblem } from './problems.ts'

type WeightedBands = Extract<ResultRule, { kind: 'weighted-bands' }>
type Band = NonNullable<Level['band']>

/**
 * What a weighted result needs: a weight for every competency, and a band for every level, rising, without overlap and
 * without a gap between two figures that the result can have.
 */
export const checkBands = (ladder: Ladder, result: WeightedBands, add: AddProblem): void => {
  for (const [index, { weight }] of ladder.competencies.entries()) {
    if (weight === undefined) add('weight-missing', ['competencies', index], {})
    else if (weight === 0) add('weight-zero', ['competencies', index, 'weight'], {})
  }
  let below: { readonly id: string; readonly band: Band } | undefined
  for (const [index, { id, band }] of ladder.levels.entries()) {
    if (band === undefined) {
      add('band-missing', ['levels', index], { level: id })
      below = undefined // a gap beside a missing band is the same fault
      continue
    }
    const isSound = checkBand(band, result.decimals, index, add)
    if (below !== undefined && isSound) checkStep(below, band, result.decimals, index, add)
    below = isSound ? { id, band } : undefined
  }
  checkTop(ladder, add)
}

/** Whether it can be compared with its neighbours. */
const checkBand = (band: Band, decimals: number, index: number, add: AddProblem): boolean => {
  if (band.to < band.from) {
    add('band-reversed', ['levels', index, 'band'], { from: band.from, to: band.to })
    return false
  }
  let isSound = true
  for (const end of ['from', 'to'] as const) {
    if (hundredths(band[end]) % stepOf(decimals) === 0) continue
    add('band-decimals', ['levels', index, 'band', end], { value: band[end], decimals })
    isSound = false
  }
  return isSound
}

/** The next band begins one step of the declared decimals after the end of the one below. */
const checkStep = (
  below: { readonly id: string; readonly band: Band },
  band: Band,
  decimals: number,
  index: number,
  add: AddProblem,
): void => {
  const wanted = hundredths(below.band.to) + stepOf(decimals)
  const from = hundredths(band.from)
  if (from === wanted) return
  const params = { from: band.from, below: below.id, wanted: wanted / 100 }
  if (from < wanted) add('band-overlap', ['levels', index, 'band', 'from'], { ...params, reaches: below.band.to })
  else add('band-gap', ['levels', index, 'band', 'from'], { ...params, to: below.band.to })
}

/** The best answers are the last level everywhere, so that their average is its position, whatever the weights. */
const checkTop = ({ levels }: Ladder, add: AddProblem): void => {
  const best = levels.length
  const index = levels.findIndex(({ band }) => band !== undefined && band.from > best)
  const level = levels[index]
  if (level !== undefined) add('top-level-out-of-reach', ['levels', index, 'band', 'from'], { best, level: level.id })
}

/** Packs have two decimals at most, so that the nearest whole number is the exact one. */
const hundredths = (figure: number): number => Math.round(figure * 100)

const stepOf = (decimals: number): number => 10 ** (2 - decimals)
