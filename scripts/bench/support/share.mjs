/**
 * The value that a share of the values does not exceed: 0.5 is the median.
 *
 * @param {readonly number[]} values
 * @param {number} part from 0 to 1
 */
export function share(values, part) {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN
}
