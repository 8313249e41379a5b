import type { Page } from '@playwright/test'
import type { Answers } from './answers.ts'

export interface Screen {
  readonly name: string
  readonly path: string
  /** What is there once the screen is. */
  readonly ready: string
  /** What is done on it before it is looked at. */
  readonly open?: (page: Page) => Promise<void>
  /** A dialog, a menu or a bar over the screen, which Esc closes. */
  readonly isOver?: boolean
  /** What main says meanwhile; the page begins anew with it. */
  readonly answers?: Answers
  /** One of the few that are looked at with the system's own colours, too. */
  readonly isMain?: boolean
}
