import type { AddProblem } from './problems.ts'
import { childOf } from './schema-keys.ts'
import { kindOf } from './value-kind.ts'

/** A format of Cairn's that is easily taken for the wanted one, by the problem that says so. */
export type OtherFormat = 'format-is-pack' | 'format-is-assessment' | 'format-newer'

/**
 * Looks at `format` before anything else: a file of another kind or version would only bring a hundred problems that
 * are none.
 * @param otherFormat which other format of Cairn's a text names; null where it names none
 * @returns whether the rest is worth checking
 */
export const checkFormat = (
  value: unknown,
  {
    wanted,
    otherFormat,
    add,
  }: {
    readonly wanted: string
    readonly otherFormat: (format: string) => OtherFormat | null
    readonly add: AddProblem
  },
): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    add('wrong-type', [], { found: kindOf(value), wanted: 'map' })
    return false
  }
  const format = childOf(value, 'format')
  if (format === wanted) return true
  const named = typeof format === 'string' ? format : '…'
  const other = otherFormat(named)
  if (format === undefined) add('format-missing', [], { wanted })
  else if (other === 'format-newer') add(other, ['format'], { value: named })
  else if (other !== null) add(other, ['format'], {})
  else add('format-unknown', ['format'], { value: named, wanted })
  return false
}
