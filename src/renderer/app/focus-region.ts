/** F6: from the sidebar to the screen and, in Assess, through list, form and result. */
export const focusRegion = (step: 1 | -1): void => {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null,
  )
  const current = regions.findLastIndex((region) => region.contains(document.activeElement))
  const next = regions[(current + step + regions.length) % regions.length]
  // A region may hold others, which have their own turn.
  const inside = [...(next?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(
    (each) => each.closest('[data-region]') === next && each.offsetParent !== null,
  )
  ;(inside ?? next)?.focus()
}

const FOCUSABLE = '[tabindex="0"], a[href], button:not([disabled]), input:not([disabled]), summary'
