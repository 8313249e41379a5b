import type { TextRange } from '#renderer/lib/find-in-text.ts'

export interface MarkedPart {
  readonly text: string
  readonly start: number
  readonly isMarked: boolean
}

/** A text in stretches, marked and not, in order. Ranges rise and don't overlap. */
export const markedParts = (text: string, ranges: readonly TextRange[]): MarkedPart[] => {
  const parts: MarkedPart[] = []
  let at = 0
  for (const { start, end } of ranges) {
    if (start > at) parts.push({ text: text.slice(at, start), start: at, isMarked: false })
    parts.push({ text: text.slice(start, end), start, isMarked: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), start: at, isMarked: false })
  return parts
}
