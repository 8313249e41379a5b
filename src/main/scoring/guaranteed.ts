/**
 * A value that the rules before this place guarantee.
 * @throws Error where it is missing all the same: that is a bug, or a trace that was cut
 */
export const guaranteed = <T>(value: T | null | undefined, what: string): T => {
  if (value === null || value === undefined) throw new Error(`scoring lacks ${what}`)
  return value
}
