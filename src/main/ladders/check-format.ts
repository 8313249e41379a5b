import type { AddProblem } from './problems.ts'
import { childOf } from './schema-keys.ts'
import { kindOf } from './value-kind.ts'

/**
 * Looks at `format` before anything else: a file of another kind or version would only bring a hundred problems that
 * are none.
 * @returns whether the rest is worth checking
 */
export const checkFormat = (
  value: unknown,
  {
    wanted,
    other,
    isOther,
    add,
  }: {
    readonly wanted: string
    /** The other format of Cairn, which is easily taken for this one. */
    readonly other: string
    readonly isOther: 'format-is-pack' | 'format-is-assessment'
    readonly add: AddProblem
  },
): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    add('wrong-type', [], { found: kindOf(value), wanted: 'map' })
    return false
  }
  const format = childOf(value, 'format')
  if (format === wanted) return true
  if (format === undefined) add('format-missing', [], { wanted })
  else if (format === other) add(isOther, ['format'], {})
  else add('format-unknown', ['format'], { value: typeof format === 'string' ? format : '…', wanted })
  return false
}
