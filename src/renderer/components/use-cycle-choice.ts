import { useState } from 'react'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import type { CycleFields } from '#shared/assessment-record.ts'
import type { CycleId } from '#shared/ids.ts'

export type CycleChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly id: CycleId }
  | { readonly kind: 'new' }

export interface CycleChoosing {
  readonly choice: CycleChoice
  readonly setChoice: (choice: CycleChoice) => void
  /** The cycle that is made in passing, where that is chosen. */
  readonly fields: CycleFields
  readonly setFields: (fields: CycleFields) => void
  readonly isReady: boolean
  /** The chosen cycle's id; a new one is made first. @throws CairnError */
  readonly resolve: () => Promise<CycleId | null>
}

/** Which cycle something goes into: one that is there, a new one, or none. */
export const useCycleChoice = (current: CycleId | null): CycleChoosing => {
  const [choice, setChoice] = useState<CycleChoice>(
    current === null ? { kind: 'none' } : { kind: 'known', id: current },
  )
  const [fields, setFields] = useState<CycleFields>({ name: '', startsOn: null, endsOn: null })
  const name = fields.name.trim()
  return {
    choice,
    setChoice,
    fields,
    setFields,
    isReady: choice.kind !== 'new' || name !== '',
    resolve: async () => {
      if (choice.kind === 'none') return null
      if (choice.kind === 'known') return choice.id
      const made = await unwrap(bridge().cycleCreate({ ...fields, name }))
      // Should what follows fail, the next try finds it instead of making it twice.
      setChoice({ kind: 'known', id: made.id })
      return made.id
    },
  }
}
