import { useWords } from '#renderer/lib/words-context.tsx'

const KINDS = [
  'profile',
  'settings',
  'aliases',
  'ladders',
  'cycles',
  'assessments',
  'scenarios',
  'meetings',
  'hardItems',
  'evidence',
  'evidenceDraft',
  'actions',
  'promotionStarts',
  'promotionSlots',
  'samples',
  'exports',
] as const

/** What people call the things of an archive. */
export const useKindName = (): ((kind: string) => string) => {
  const { say } = useWords()
  return (kind) => {
    const known = KINDS.find((name) => name === kind)
    return known === undefined ? kind : say(`exchange:kind.${known}`)
  }
}
