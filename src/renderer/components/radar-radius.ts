import { textWidth } from '#shared/clip-text.ts'

/** A letter of a label, at 12 px, is about this wide; a Han character as wide as it is high. */
const LETTER_PX = 7
const HAN_PX = 12
/** A label keeps this distance to its corner. */
const DISTANCE_PX = 10
const SMALLEST_PX = 40

/**
 * As large as a radar may be, and small enough for the longest label beside it.
 * @param options.scale how large letters are drawn, beside the 12 px of the screen
 */
export const radarRadius = (
  axes: readonly { readonly label: string }[],
  { width, largest, scale = 1 }: { readonly width: number; readonly largest: number; readonly scale?: number },
): number => {
  const fitting = axes.map(({ label }, index) => {
    const sideways = Math.abs(Math.sin((2 * Math.PI * index) / axes.length))
    return sideways < 0.1 ? largest : (width / 2 - DISTANCE_PX - labelWidth(label) * scale) / sideways
  })
  return Math.floor(Math.max(SMALLEST_PX, Math.min(largest, ...fitting)))
}

const labelWidth = (label: string): number => {
  const letters = Array.from(label).length
  const wide = Math.max(0, textWidth(label) - letters)
  return wide * HAN_PX + (letters - wide) * LETTER_PX
}
