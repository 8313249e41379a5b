import { hundredthsText } from '../hundredths-text.ts'
import { valueScale } from '../value-scale.ts'
import type { WordingInput } from './competency-sentence.ts'
import { valueText } from './value-text.ts'

type Words = Pick<WordingInput, 'say' | 'format' | 'ladder'>

/** A competency's value as its ladder measures it: `L3`, "not yet L1", `2.40`. */
export const figureName = ({ say, format, ladder }: Words, value: number): string =>
  valueText(valueScale(ladder), value, say, format)

/** A mean, with the decimals that the ladder declares. */
export const meanText = ({ format, ladder }: Pick<Words, 'format' | 'ladder'>, value: number): string =>
  format.number(value, ladder.result.decimals)

/** A mark or a sum of points, with no more decimals than it has: `2`, `40.5`. */
export const markText = ({ format }: Pick<Words, 'format'>, value: number): string =>
  hundredthsText(format, Math.round(value * 100))
