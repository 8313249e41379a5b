import { textWidth } from '#shared/clip-text.ts'

/** A letter of a figure, at 13 px and strong, is about this wide. */
const LETTER = 7.4
const GAP = 8

/** How wide a figure is drawn, in CSS pixels. */
export const figureWidth = (figure: string): number => textWidth(figure) * LETTER

/**
 * Of figures beside their points, equally spaced, those that are written: all where all have room; otherwise the last one
 * and each that differs from the one before, the later ones first, as long as none touches another.
 * @param figures '' where there is nothing to write
 * @param room the distance between two places, in CSS pixels
 */
export const shownFigures = (figures: readonly string[], room: number): ReadonlySet<number> => {
  const known = figures.flatMap((figure, index) => (figure === '' ? [] : [index]))
  if (known.every((index) => figureWidth(figures[index] ?? '') + GAP <= room)) return new Set(known)
  const shown: number[] = []
  for (const index of known.toReversed()) {
    const figure = figures[index] ?? ''
    const next = shown.at(-1)
    if (next !== undefined && figure === figures[index - 1]) continue
    const apart = next === undefined ? Number.POSITIVE_INFINITY : (next - index) * room
    if (apart >= (figureWidth(figure) + figureWidth(figures[next ?? index] ?? '')) / 2 + GAP) shown.push(index)
  }
  return new Set(shown)
}
