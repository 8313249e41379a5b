import type { Format } from './format.ts'

/** An exact count of hundredths as a number with no more decimals than it has: 4050 → `40.5`, 200 → `2`. */
export const hundredthsText = (format: Pick<Format, 'number'>, hundredths: number): string =>
  format.number(hundredths / 100, hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2)
