import { useCallback, useLayoutEffect, useRef } from 'react'

/**
 * The same function for the life of the component, which calls what was given at the last paint: memoised rows don't
 * repaint because a callback closes over new answers.
 */
export const useStable = <A extends readonly unknown[], R>(run: (...args: A) => R): ((...args: A) => R) => {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  return useCallback((...args: A) => latest.current(...args), [])
}
