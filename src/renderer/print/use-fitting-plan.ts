import type { RefObject } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { PagePlan } from './page-plan.ts'
import { planWithout } from './page-plan.ts'
import { nextSearch, SEARCH_START } from './plan-search.ts'

/** Kept free at the foot of page one: paper and screen may round a line's height differently. */
const RESERVE_PX = 8

export interface FittingPlan {
  readonly plan: PagePlan
  /** On the sheet, which has the height of the page's text. */
  readonly sheet: RefObject<HTMLElement | null>
  /** On what it holds, which has the height that it needs. */
  readonly content: RefObject<HTMLDivElement | null>
  /** What is left over on the sheet in CSS pixels, once the plan is found. */
  readonly spare: number
  readonly isSettled: boolean
}

/** The fullest plan that fits on the sheet, measured as it stands there with its fonts. */
export const useFittingPlan = (): FittingPlan => {
  const sheet = useRef<HTMLElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const [haveFonts, setHaveFonts] = useState(false)
  const [search, setSearch] = useState(SEARCH_START)

  // Everything is laid out first, so that every font that a poorer plan needs is asked for.
  useEffect(() => {
    void document.fonts.ready.then(() => setHaveFonts(true))
  }, [])

  // Not before the paint: React takes more than fifty of those in a row for a loop, and a full sheet needs more looks.
  useEffect(() => {
    if (!haveFonts || search.phase === 'settled' || sheet.current === null || content.current === null) return
    setSearch(nextSearch(search, sheet.current.clientHeight - content.current.offsetHeight - RESERVE_PX))
  }, [haveFonts, search])

  const plan = useMemo(() => planWithout(search.taken), [search.taken])
  return { plan, sheet, content, spare: search.spare, isSettled: search.phase === 'settled' }
}
