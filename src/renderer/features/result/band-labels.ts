import type { Band } from '#renderer/components/band-strip.tsx'
import { textWidth } from '#shared/clip-text.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { LadderText } from '#shared/ladder-text.ts'
import { bandsOf } from '#shared/result-figures.ts'

/** A letter of the strip's labels is about this wide. */
const LETTER_PX = 5.6

/**
 * The bands with their labels: id and short name where that fits under the band, else the id alone.
 * @param width of the whole strip in CSS pixels
 */
export const labelledBands = (ladder: Ladder, text: LadderText, width: number): Band[] => {
  const bands = bandsOf(ladder)
  const first = bands[0]
  const last = bands[bands.length - 1]
  if (first === undefined || last === undefined) return []
  const scale = width / (last.to - first.from)
  return bands.map((band) => {
    const level = ladder.levels.find(({ id }) => id === band.id)
    const short = level === undefined || level.name === undefined ? '' : text.short(level)
    const whole = short === '' ? band.id : `${band.id} ${short}`
    return { ...band, label: textWidth(whole) * LETTER_PX <= (band.to - band.from) * scale ? whole : band.id }
  })
}
