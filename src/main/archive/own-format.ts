import { checkFormat } from '#main/ladders/check-format.ts'
import type { AddProblem } from '#main/ladders/problems.ts'

/** Looks at `format` of a file that only Cairn writes: in another version of it, it comes from a newer Cairn. */
export const isOwnFormat = (
  value: unknown,
  { wanted, add }: { readonly wanted: string; readonly add: AddProblem },
): boolean => {
  const ofItsName = wanted.slice(0, wanted.indexOf('@') + 1)
  return checkFormat(value, {
    wanted,
    otherFormat: (format) => (format.startsWith(ofItsName) ? 'format-newer' : null),
    add,
  })
}
