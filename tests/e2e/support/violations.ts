import type { Page } from '@playwright/test'
import axe from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The one rule that sees colours: all others find the same in every theme, and need be asked in one of them only. */
const COLOURS = 'color-contrast'
export type Rules = 'all' | 'all but colours' | 'colours'

/**
 * What axe finds wrong on the page as it stands, one line a rule with the first places. It is put into a page once, and
 * asked as often as the page changes.
 */
export const violationsOn = async (page: Page, rules: Rules = 'all'): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async (options) => {
      // What fades in has its colours once it is there: a frame for it to begin, then as long as it takes.
      await new Promise((begun) => requestAnimationFrame(() => requestAnimationFrame(begun)))
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
      const asked: typeof axe = Reflect.get(window, 'axe')
      const found = await asked.run(document, { ...options, resultTypes: ['violations'] })
      return found.violations.map(({ id, nodes }) => ({ id, places: nodes.map(({ target }) => target.join(' ')) }))
    },
    rules === 'colours'
      ? { runOnly: { type: 'rule' as const, values: [COLOURS] } }
      : {
          runOnly: { type: 'tag' as const, values: TAGS },
          rules: { [COLOURS]: { enabled: rules === 'all' } },
        },
  )
  return violations.map(({ id, places }) => `${id}: ${places.slice(0, 3).join(' | ')}`)
}
