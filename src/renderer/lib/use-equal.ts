import { replaceEqualDeep } from '@tanstack/react-query'
import { useState } from 'react'

/**
 * The value with every part that equals the one of the paint before being that very object: what is memoised below is
 * drawn anew only for what really changed.
 */
export const useEqual = <T>(value: T): T => {
  const [kept, setKept] = useState(value)
  const next = replaceEqualDeep(kept, value)
  if (next !== kept) setKept(() => next)
  return next
}
