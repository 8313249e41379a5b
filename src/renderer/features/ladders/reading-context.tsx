import { createContext, useContext } from 'react'
import type { Ladder } from '#shared/ladder.ts'

/** What every part of the reader needs to know: which ladder, in which languages. */
export interface Reading {
  readonly ladder: Ladder
  /** The languages that are shown, the first one first. */
  readonly languages: readonly string[]
}

const ReadingContext = createContext<Reading | null>(null)

export const ReadingProvider = ReadingContext.Provider

export const useReading = (): Reading => {
  const reading = useContext(ReadingContext)
  if (reading === null) throw new Error('useReading needs a ReadingProvider above it')
  return reading
}
