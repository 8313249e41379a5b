import { takes, useShortcuts } from '#renderer/lib/shortcuts.ts'
import type { FormRow } from './form-rows.ts'

export interface FormKeys {
  /** The row in hand. */
  readonly row: FormRow | null
  readonly locked: boolean
  /** False where the person has turned single letters and digits off. */
  readonly singleKeys: boolean
  readonly onRate: (value: number) => void
  readonly onClear: () => void
  readonly onNote: () => void
  readonly onEvidence: () => void
  readonly onReason: () => void
  readonly onLater: () => void
  /** Into the field of a written answer. */
  readonly onWrite: () => void
  readonly onAbout: () => void
  readonly onUnansweredOnly: () => void
  readonly onLastCycle: () => void
  readonly onMove: (step: 1 | -1) => void
  readonly onShift: (step: 1 | -1) => void
  readonly onTurn: (step: 1 | -1) => void
  readonly onResult: () => void
  readonly onSummary: () => void
  readonly onEscape: () => void
}

/** The keys of the form: digits and letters answer the row in hand, arrows move, and with Ctrl one goes elsewhere. */
export const useFormKeys = (keys: FormKeys): void => {
  const { row, locked, singleKeys } = keys
  const rating =
    locked || row === null
      ? {}
      : {
          ...Object.fromEntries(
            row.values.filter((value) => value < 10).map((value) => [`${value}`, takes(() => keys.onRate(value))]),
          ),
          Backspace: takes(keys.onClear),
        }
  const letters =
    locked || row?.kind !== 'item' ? {} : { X: takes(keys.onReason), N: takes(keys.onNote), L: takes(keys.onLater) }
  useShortcuts({
    ...(singleKeys
      ? {
          ...rating,
          ...letters,
          ...(row?.kind === 'item' ? { E: takes(keys.onEvidence) } : {}),
          A: takes(keys.onWrite),
          I: takes(keys.onAbout),
          U: takes(keys.onUnansweredOnly),
          P: takes(keys.onLastCycle),
        }
      : {}),
    ArrowDown: takes(() => keys.onMove(1)),
    ArrowUp: takes(() => keys.onMove(-1)),
    ArrowRight: takes(() => keys.onShift(1)),
    ArrowLeft: takes(() => keys.onShift(-1)),
    Escape: keys.onEscape,
    'Ctrl+Enter': takes(() => keys.onTurn(1)),
    'Ctrl+Shift+Enter': takes(() => keys.onTurn(-1)),
    'Ctrl+R': takes(keys.onResult),
    'Ctrl+P': takes(keys.onSummary),
  })
}
