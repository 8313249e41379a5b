import type { DocumentPath } from './document-path.ts'
import type { PlaceOf, Position } from './problems.ts'

/** A value of a document as offsets into its text. */
export interface ValuePlace {
  readonly start: number
  readonly entries?: ReadonlyMap<string, { readonly keyStart: number; readonly place: ValuePlace }>
  readonly items?: readonly ValuePlace[]
}

/** Turns an offset of the text into line and column. */
export const positionsIn = (text: string): ((offset: number) => Position) => {
  const lineStarts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/gu)) lineStarts.push(index + end.length)
  return (offset) => {
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
  }
}

/** Finds the place of a path in a document; of a path that leads nowhere, the place of the last step that is there. */
export const placesIn = (root: ValuePlace, positionOf: (offset: number) => Position): PlaceOf => {
  const offsetOf = (path: DocumentPath, part: 'key' | 'value'): number => {
    let place = root
    let keyStart: number | undefined
    for (const step of path) {
      const entry = typeof step === 'string' ? place.entries?.get(step) : undefined
      const next = typeof step === 'number' ? place.items?.[step] : entry?.place
      if (next === undefined) return keyStart !== undefined && part === 'key' ? keyStart : place.start
      place = next
      keyStart = entry?.keyStart
    }
    return part === 'key' ? (keyStart ?? place.start) : place.start
  }
  return (path, part = 'value') => positionOf(offsetOf(path, part))
}
