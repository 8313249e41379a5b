import type { CheckedPack } from '#shared/ladder-facts.ts'

/** What came of checking a file: it is refused, it can be imported, or it is sound and need not or may not be. */
export type CheckOutcome = 'refused' | 'ready' | 'installed' | 'version-taken'

export const checkOutcome = ({ sound }: Pick<CheckedPack, 'sound'>): CheckOutcome => {
  if (sound === null) return 'refused'
  const { kind } = sound.standing
  return kind === 'installed' || kind === 'version-taken' ? kind : 'ready'
}
