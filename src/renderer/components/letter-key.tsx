import { useSingleKeys } from '#renderer/lib/use-single-keys.ts'

/** A single key as a keycap; nothing where single keys are turned off. */
export const LetterKey = ({ name }: { readonly name: string }) =>
  useSingleKeys() ? <kbd aria-hidden="true">{name}</kbd> : null
