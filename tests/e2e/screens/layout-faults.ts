import type { Page } from '@playwright/test'

/** What may be cut or scrolled: hints that are all on the sheet of keys, and tables as wide as a ladder has levels, or a history cycles. */
const MEANT = '.key-hints, .expectation-scroll, .wide-table'

/**
 * What does not fit on the page as it stands, one line each: text that is cut without its whole being said elsewhere, that
 * spills out of its box or lies outside of the window; words that are broken; controls that lie over each other or out of
 * reach; tables wider than where they stand; anything that scrolls sideways and isn't meant to; a lone character on a line
 * of a chart or a heading.
 */
export const layoutFaults = async (page: Page): Promise<string[]> => {
  // What was resized is laid out in the next frame, and charts that ask for their width in the one after.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
      }),
  )
  return page.evaluate((meant) => {
    const SLACK = 1.5
    const faults = new Set<string>()
    const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 40)
    const name = (element: Element): string => {
      const path: string[] = []
      for (let at: Element | null = element; at !== null && path.length < 3; at = at.parentElement)
        path.unshift(`${at.localName}${[...at.classList].map((each) => `.${each}`).join('')}`)
      return path.join(' > ')
    }
    const blame = (fault: string, element: Element, text = element.textContent ?? ''): void => {
      faults.add(`${fault}: ${name(element)} “${short(text)}”`)
    }
    /** What is for screen readers alone has a pixel to itself. */
    const known = new Map<Element, boolean>()
    const isForEars = (element: Element): boolean => {
      const before = known.get(element)
      if (before !== undefined) return before
      const { parentElement } = element
      const is = getComputedStyle(element).clipPath !== 'none' || (parentElement !== null && isForEars(parentElement))
      known.set(element, is)
      return is
    }
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest(meant) === null &&
      !isForEars(element)
    // Behind a dialog nothing is read.
    const dialogs = [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')].filter(isShown)
    const roots: readonly Element[] = dialogs.length > 0 ? dialogs : [document.body]

    const clips = (value: string): boolean => value === 'hidden' || value === 'clip'
    const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll'
    /** Whether the whole of a cut text can be had: on hover, or by its name. */
    const isTold = (element: Element): boolean => element.closest('[title], [aria-label]') !== null

    const topOf = (node: Text, at: number): number | null => {
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getClientRects()[0]?.top ?? null
    }
    /** A word goes on in the next line, or a heading ends in one character. */
    const checkLines = (node: Text, parent: Element, lines: readonly DOMRect[]): void => {
      if (new Set(lines.map(({ top }) => Math.round(top))).size < 2) return
      const text = node.textContent ?? ''
      for (const { 0: word, index } of text.matchAll(/[\p{sc=Latn}\d’']{3,}[,.;:)]?/gu)) {
        const first = topOf(node, index)
        const last = topOf(node, index + word.length - 1)
        if (first !== null && last !== null && Math.abs(last - first) > 4) blame('breaks a word', parent, word)
      }
      if (parent.closest('h1, h2, h3, h4, th, dt, legend, .l, .btn, figcaption') === null) return
      const end = text.trimEnd().replace(/[，。、；：？！）」…]+$/u, '')
      // Where there are many lines, the last is what it is.
      if (end.length > 24 || !/\p{sc=Han}{2}$/u.test(end)) return
      const [before, lone] = [topOf(node, end.length - 2), topOf(node, end.length - 1)]
      if (before !== null && lone !== null && lone - before > 4) blame('has a lone character on a line', parent, text)
    }

    const checkText = (node: Text): void => {
      const parent = node.parentElement
      if (parent === null || !isShown(parent) || (node.textContent ?? '').trim() === '') return
      const range = document.createRange()
      range.selectNodeContents(node)
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5)
      if (lines.length === 0) return
      const left = Math.min(...lines.map((line) => line.left))
      const right = Math.max(...lines.map((line) => line.right))
      const bottom = Math.max(...lines.map((line) => line.bottom))
      const text = node.textContent ?? ''
      checkLines(node, parent, lines)
      // Half of a full-width bracket is air, which may hang over the edge.
      const slack = /[（）「」『』《》，。、；：？！]/u.test(text)
        ? SLACK + Number.parseFloat(getComputedStyle(parent).fontSize) / 2
        : SLACK
      let reachableX = false
      let reachableY = false
      let box: Element | null = null
      for (let at: Element | null = parent; at !== null; at = at.parentElement) {
        const style = getComputedStyle(at)
        if (style.display === 'contents') continue
        const rect = at.getBoundingClientRect()
        if (box === null && !style.display.startsWith('inline') && !(at instanceof SVGElement)) {
          box = at
          const isCut = clips(style.overflowX) || scrolls(style.overflowX)
          if (!isCut && (right > rect.right + slack || left < rect.left - slack)) blame('spills out', at, text)
        }
        if (!reachableX && clips(style.overflowX) && (right > rect.right + slack || left < rect.left - slack)) {
          if (!isTold(parent)) blame('is cut', at, text)
          return
        }
        if (!reachableY && clips(style.overflowY) && bottom > rect.bottom + 3 && rect.height > 0) {
          if (!isTold(parent)) blame('is cut below', at, text)
          return
        }
        reachableX ||= scrolls(style.overflowX) && at.scrollWidth > at.clientWidth
        reachableY ||= scrolls(style.overflowY)
        if (style.position === 'fixed') break
      }
      if (!reachableX && (right > innerWidth + slack || left < -slack)) blame('is outside of the window', parent, text)
      if (!reachableY && bottom > innerHeight + 3) blame('is under the window', parent, text)
    }

    const isScrolledSideways = (element: Element): boolean =>
      scrolls(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + 1 &&
      !(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)

    /** What it is that makes it scroll. */
    const widestIn = (element: Element): string => {
      const edge = element.getBoundingClientRect().left + element.clientWidth
      const wide = [...element.querySelectorAll('*')].filter(
        (each) => isShown(each) && each.getBoundingClientRect().right > edge + 1,
      )
      return wide.slice(-3).map(name).join(' and ')
    }

    const CONTROLS =
      'a[href], button, input, select, textarea, summary, [role=radio], [role=checkbox], [role=switch], [role=tab], [role=option]'
    /** The part of a control that can be hit; null where it is scrolled out of sight, or only for screen readers. */
    const hitArea = (control: Element): DOMRect | null => {
      let { left, right, top, bottom } = control.getBoundingClientRect()
      if (right - left < 3 || bottom - top < 3) return null
      for (let at = control.parentElement; at !== null; at = at.parentElement) {
        const style = getComputedStyle(at)
        if (style.clipPath !== 'none') return null
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
        const rect = at.getBoundingClientRect()
        left = Math.max(left, rect.left)
        right = Math.min(right, rect.right)
        top = Math.max(top, rect.top)
        bottom = Math.min(bottom, rect.bottom)
      }
      return right - left < 2 || bottom - top < 2 ? null : new DOMRect(left, top, right - left, bottom - top)
    }
    /** Under or beside the window, with nothing to scroll it into sight; not even its whole edge is there to be hit. */
    const isOutOfReach = (control: Element): boolean => {
      const { left, right, top, bottom, width } = control.getBoundingClientRect()
      if (width < 3 || isForEars(control)) return false
      const isInside = right <= innerWidth + SLACK && left >= -SLACK && bottom <= innerHeight + 3 && top >= -SLACK
      if (isInside) return false
      for (let at = control.parentElement; at !== null; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at)
        if (scrolls(overflowX) || scrolls(overflowY)) return false
      }
      return !control.matches('.skip')
    }
    /** What is stuck to an edge lies over what scrolls under it, on purpose. */
    const layerOf = (element: Element): Element | null => {
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        if (['sticky', 'fixed'].includes(getComputedStyle(at).position)) return at
      return null
    }

    if (document.documentElement.scrollWidth > innerWidth + 1) faults.add('the page scrolls sideways')
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (node instanceof Text) checkText(node)
      for (const element of root.querySelectorAll('*')) {
        if (!isShown(element)) continue
        if (isScrolledSideways(element)) blame('scrolls sideways', element, widestIn(element))
        const around = element.parentElement
        if (
          element instanceof HTMLTableElement &&
          around !== null &&
          getComputedStyle(around).overflowX === 'visible' &&
          element.getBoundingClientRect().right > around.getBoundingClientRect().right + SLACK
        )
          blame('is wider than its place', element)
      }
      for (const control of root.querySelectorAll(CONTROLS))
        if (isShown(control) && isOutOfReach(control)) blame('is out of reach', control)
      const controls = [...root.querySelectorAll(CONTROLS)]
        .filter((control) => isShown(control) && getComputedStyle(control).pointerEvents !== 'none')
        .flatMap((control) => {
          const area = hitArea(control)
          return area === null ? [] : [{ control, area, layer: layerOf(control) }]
        })
      for (const [index, one] of controls.entries()) {
        for (const other of controls.slice(index + 1)) {
          if (one.layer !== other.layer || one.control.contains(other.control) || other.control.contains(one.control))
            continue
          const wide = Math.min(one.area.right, other.area.right) - Math.max(one.area.left, other.area.left)
          const high = Math.min(one.area.bottom, other.area.bottom) - Math.max(one.area.top, other.area.top)
          // A native field lies under the drawn one that stands for it.
          if (wide > 3 && high > 3 && one.control.parentElement !== other.control.parentElement?.parentElement)
            faults.add(
              `lies over: ${name(one.control)} “${short(one.control.textContent ?? '')}” and ${name(other.control)}`,
            )
        }
      }
      for (const label of root.querySelectorAll('svg text')) {
        const spans = [...label.querySelectorAll('tspan')].map(({ textContent }) => textContent ?? '')
        if (spans.length > 1 && spans.some((line) => /^\p{sc=Han}$/u.test(line.trim())))
          blame('has a lone character on a line', label)
      }
    }
    return [...faults]
  }, MEANT)
}
