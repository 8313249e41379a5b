import type { AddProblem } from '#main/ladders/problems.ts'
import { childOf } from '#main/ladders/schema-keys.ts'
import { kindOf } from '#main/ladders/value-kind.ts'

/** Looks at `format` before anything else: a file of another kind would only bring a hundred problems that are none. */
export const isOwnFormat = (
  value: unknown,
  { wanted, add }: { readonly wanted: string; readonly add: AddProblem },
): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    add('wrong-type', [], { found: kindOf(value), wanted: 'map' })
    return false
  }
  const format = childOf(value, 'format')
  if (format === wanted) return true
  const ofItsName = wanted.slice(0, wanted.indexOf('@') + 1)
  if (format === undefined) add('format-missing', [], { wanted })
  else if (typeof format === 'string' && format.startsWith(ofItsName))
    add('format-newer', ['format'], { value: format })
  else add('format-unknown', ['format'], { value: typeof format === 'string' ? format : '…', wanted })
  return false
}
