import { divide, fromPack, multiply, ratio, roundUp, subtract } from './ratio.ts'

/**
 * [S30] The smallest sum of weight × level, in hundredths, whose average rounds to a band's beginning or above: half a
 * unit of the last decimal below it, since a half goes up.
 * @param weightHundredths of all competencies together, above 0
 */
export const bandSum = (from: number, weightHundredths: number, decimals: number): number => {
  const unit = ratio(1, 10 ** decimals)
  const firstShown = roundUp(divide(fromPack(from), unit))
  if (firstShown === 0) return 0
  const least = multiply(subtract(ratio(firstShown), ratio(1, 2)), unit)
  return roundUp(multiply(least, ratio(weightHundredths)))
}
