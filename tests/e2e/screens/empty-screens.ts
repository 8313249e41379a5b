import { click } from './openers.ts'
import type { Screen } from './screen.ts'

const next = click('.welcome-buttons .primary')

/** The three steps of a first start. */
export const WELCOME_SCREENS: readonly Screen[] = [
  { name: 'welcome, language', path: '/', ready: '.welcome h1' },
  { name: 'welcome, promises', path: '/', ready: '.welcome h1', open: next },
  { name: 'welcome, ladder', path: '/', ready: '.welcome h1', open: next },
]

/** Before anything is stored. */
export const EMPTY_SCREENS: readonly Screen[] = [
  { name: 'home, empty', path: '/', ready: 'main h2' },
  { name: 'assessments, empty', path: '/assess', ready: 'main h2' },
  { name: 'evidence, empty', path: '/evidence', ready: '.empty-state' },
  { name: 'growth, empty', path: '/growth', ready: '.empty-state' },
  { name: 'promotion, empty', path: '/growth/promotion', ready: '.empty-state' },
  { name: 'plan, empty', path: '/growth/plan', ready: '.empty-state' },
  { name: 'import, empty', path: '/import', ready: '.empty-state' },
]
